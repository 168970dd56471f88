package org.planlint.quantity;

/**
 * What a unit measures; only quantities of one dimension can be compared or added. Percent,
 * percentage points and multiples are different dimensions, and so are currencies.
 *
 * @param name a stable English name, {@code a/b} for compound units
 */
public record Dimension(String name) {

    /** A bare number: a multiplier (万, 亿) whose noun is not known. */
    public static final Dimension NUMBER = new Dimension("number");

    /** Things counted one by one, whatever the classifier: 个, 家, 条. */
    public static final Dimension COUNT = new Dimension("count");

    /** Persons. */
    public static final Dimension PERSON = new Dimension("person");

    /** Visits, trips: 人次. */
    public static final Dimension VISIT = new Dimension("visit");

    /** Area; the base is 亩, of which m² is an exact decimal (0.0015) but not the reverse. */
    public static final Dimension AREA = new Dimension("area");

    /** Length; base metre. */
    public static final Dimension LENGTH = new Dimension("length");

    /** Volume; base cubic metre. */
    public static final Dimension VOLUME = new Dimension("volume");

    /** Mass; base gram. */
    public static final Dimension MASS = new Dimension("mass");

    /** Energy in coal equivalent; base 吨标准煤. */
    public static final Dimension COAL_EQUIVALENT = new Dimension("coal-equivalent");

    /** Electric energy; base kWh. */
    public static final Dimension ELECTRICITY = new Dimension("electricity");

    /** Power; base kW. */
    public static final Dimension POWER = new Dimension("power");

    /** Rating of transformers; base kVA. */
    public static final Dimension APPARENT_POWER = new Dimension("apparent-power");

    /** Voltage; base kV. */
    public static final Dimension VOLTAGE = new Dimension("voltage");

    /** Sound level; base decibel. */
    public static final Dimension SOUND = new Dimension("sound");

    /** Standard containers; base TEU. */
    public static final Dimension CONTAINER = new Dimension("container");

    /** Days, hours, minutes and seconds; base second. */
    public static final Dimension TIME = new Dimension("time");

    /** Years and months, which are no fixed number of days; base month. */
    public static final Dimension CALENDAR_TIME = new Dimension("calendar-time");

    /** Parts of a whole: %, ‰, 成; base 1, so that 57% is 0.57. */
    public static final Dimension RATIO = new Dimension("ratio");

    /** Differences of percentages: 个百分点; base one point. */
    public static final Dimension POINT = new Dimension("point");

    /** 倍; base 1. */
    public static final Dimension MULTIPLE = new Dimension("multiple");

    /** Money in the given currency (元, 美元 …), of which it is the base. */
    public static Dimension currency(String name) {
        return new Dimension("currency:" + name);
    }

    /** The dimension of a compound unit: 元/人, 件/万人. */
    public Dimension per(Dimension divisor) {
        return new Dimension(name + "/" + divisor.name);
    }
}
