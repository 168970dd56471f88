package org.planlint.lexicon;

/**
 * What kind of number an indicator is by its own definition, before any word such as 增速 is added to
 * its name.
 */
public enum Nature {
    /** An amount, a stock or the flow of a year: 地区生产总值, 常住人口. */
    LEVEL(Measure.LEVEL),
    /** A part of a whole, never above 100 %: 城镇化率, 占比. */
    SHARE(Measure.SHARE),
    /** One amount in relation to another, which may exceed 100 %: 劳动生产率, 毛入学率, 城乡收入比. */
    RATIO(Measure.LEVEL),
    /** What is added within the time that the value is about: 城镇新增就业. */
    INCREASE(Measure.INCREASE),
    /** What is added up over the whole period as a rule: 新增水土流失治理面积. */
    CUMULATIVE(Measure.CUMULATIVE);

    private final Measure measure;

    Nature(Measure measure) {
        this.measure = measure;
    }

    /** The measure of the bare name. */
    public Measure measure() {
        return measure;
    }
}
