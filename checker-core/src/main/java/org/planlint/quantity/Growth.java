package org.planlint.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Compound growth on intervals. Rates are fractions (8% is 0.08, the base unit of %), levels are in
 * any one unit and positive by nature, so that bounds such as ≤57 are read as (0, 57]. Each operand
 * occurs once in each formula, hence the results are the exact ranges.
 */
public final class Growth {

    private static final Interval ONE = Interval.exact(BigDecimal.ONE);
    private static final Interval POSITIVE = Interval.moreThan(BigDecimal.ZERO);
    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);

    private Growth() {}

    /**
     * The level after {@code years} years: end = start · (1 + rate)ⁿ.
     *
     * @return empty if the start can't be positive or the rate is below −100 % in every reading
     */
    public static Optional<Interval> level(Interval start, Interval rate, int years) {
        Optional<Interval> factor = factor(rate, years);
        return start.intersect(POSITIVE).flatMap(s -> factor.map(s::times));
    }

    /**
     * The average annual rate that leads from one level to the other: rate = (end / start)^(1/n) −
     * 1.
     *
     * @param years the number of years between the two levels, at least 1
     * @return empty if a level can't be positive in any reading
     */
    public static Optional<Interval> rate(Interval start, Interval end, int years) {
        return start.intersect(POSITIVE)
                .flatMap(s -> end.intersect(NOT_NEGATIVE).map(e -> e.dividedBy(s)))
                .map(ratio -> ratio.root(years).minus(ONE));
    }

    /** The factor of {@code years} years' growth: (1 + rate)ⁿ; empty as in {@link #level}. */
    public static Optional<Interval> factor(Interval rate, int years) {
        return rate.plus(ONE).intersect(NOT_NEGATIVE).map(f -> f.pow(years));
    }
}
