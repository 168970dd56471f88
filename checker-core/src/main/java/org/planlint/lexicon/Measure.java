package org.planlint.lexicon;

import org.planlint.quantity.Direction;

/** In which way a value tells of its indicator. Only values of the same measure can be compared. */
public enum Measure {
    /** The amount itself. */
    LEVEL,
    /** The part of a whole, 0 to 100 %. */
    SHARE,
    /** Growth in per cent over the year before, or over what the sentence says: 增速, 增长. */
    GROWTH,
    /** Growth in per cent a year on average of a period: 年均增速. */
    ANNUAL_AVERAGE_GROWTH,
    /** Growth in per cent over a whole period: 累计增长. */
    CUMULATIVE_GROWTH,
    /** The amount added: 新增, 净增. */
    INCREASE,
    /** The amount of all years of a period together: 累计. */
    CUMULATIVE,
    /** The amount of a year on average of a period: 年均. */
    ANNUAL_AVERAGE,
    /** The fall in per cent, or by an amount, as a positive number: 降低, 下降率. */
    REDUCTION,
    /** The fall a year on average of a period: 年均下降. */
    ANNUAL_AVERAGE_REDUCTION,
    /** The rise in percentage points: 提高（百分点）. */
    POINT_CHANGE,
    /** The fall in percentage points as a positive number: 下降（百分点）. */
    POINT_REDUCTION;

    /** Whether the value tells how far the indicator falls. */
    public boolean isReduction() {
        return this == REDUCTION || this == ANNUAL_AVERAGE_REDUCTION || this == POINT_REDUCTION;
    }

    /**
     * Whether the value is a rate of growth. A lower one than before is slower progress, no
     * regress.
     */
    public boolean isGrowth() {
        return this == GROWTH || this == ANNUAL_AVERAGE_GROWTH || this == CUMULATIVE_GROWTH;
    }

    /** The good direction of values of this measure, given the one of the indicator's level. */
    public Direction direction(Direction ofLevel) {
        if (!isReduction()) {
            return ofLevel;
        }
        return switch (ofLevel) {
            case HIGHER_IS_BETTER -> Direction.LOWER_IS_BETTER;
            case LOWER_IS_BETTER -> Direction.HIGHER_IS_BETTER;
            case NEUTRAL -> Direction.NEUTRAL;
        };
    }

    /** The same measure when the unit is 百分点. */
    Measure inPoints() {
        return switch (this) {
            case GROWTH, INCREASE -> POINT_CHANGE;
            case REDUCTION -> POINT_REDUCTION;
            default -> this;
        };
    }

    /**
     * What two words of measure say together, the outer one first: 年均 and 增速 make an annual average
     * growth. {@code null} if they make nothing known.
     */
    static Measure combined(Measure outer, Measure inner) {
        if (outer == inner) {
            return inner;
        }
        return switch (outer) {
            case ANNUAL_AVERAGE ->
                    switch (inner) {
                        case GROWTH, ANNUAL_AVERAGE_GROWTH -> ANNUAL_AVERAGE_GROWTH;
                        case REDUCTION, ANNUAL_AVERAGE_REDUCTION -> ANNUAL_AVERAGE_REDUCTION;
                        case LEVEL, INCREASE -> ANNUAL_AVERAGE;
                        default -> null;
                    };
            case CUMULATIVE ->
                    switch (inner) {
                        case GROWTH, CUMULATIVE_GROWTH -> CUMULATIVE_GROWTH;
                        case LEVEL, INCREASE -> CUMULATIVE;
                        case REDUCTION -> REDUCTION;
                        default -> null;
                    };
            case INCREASE -> inner == LEVEL || inner == CUMULATIVE ? INCREASE : null;
            default ->
                    inner == LEVEL || inner == SHARE || inner == INCREASE || inner == CUMULATIVE
                            ? outer
                            : null;
        };
    }
}
