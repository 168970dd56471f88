package org.planlint.fact;

import org.planlint.lexicon.Measure;

/**
 * What time a value of an indicator is about: one year, or a period as a whole. It is kept apart
 * from the measure, since it is said in three ways that mean the same: 年均 in the name, 年均 over the
 * column, a mark in the cell.
 */
public enum Sense {
    /** The value of the year, or at its end. */
    LEVEL,
    /** The average of a year of the period (年均数). */
    ANNUAL_AVERAGE,
    /** The sum over the period (累计数). */
    CUMULATIVE;

    /** What a name's own words say. */
    public static Sense of(Measure measure) {
        return switch (measure) {
            case ANNUAL_AVERAGE, ANNUAL_AVERAGE_GROWTH, ANNUAL_AVERAGE_REDUCTION -> ANNUAL_AVERAGE;
            case CUMULATIVE, CUMULATIVE_GROWTH -> CUMULATIVE;
            default -> LEVEL;
        };
    }

    /**
     * The measure without what it says of time: a growth is a growth, of one year or on average.
     */
    public static Measure timeless(Measure measure) {
        return switch (measure) {
            case ANNUAL_AVERAGE -> Measure.LEVEL;
            case ANNUAL_AVERAGE_GROWTH, CUMULATIVE_GROWTH -> Measure.GROWTH;
            case ANNUAL_AVERAGE_REDUCTION -> Measure.REDUCTION;
            case CUMULATIVE -> Measure.INCREASE;
            default -> measure;
        };
    }
}
