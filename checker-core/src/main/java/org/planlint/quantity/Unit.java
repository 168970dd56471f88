package org.planlint.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * A unit of measure as printed. (No unit library: JSR 385's indriya knows neither 万亩 nor 人次 nor 亿元,
 * measures in doubles or points instead of intervals, and costs more start-up than this package.)
 *
 * @param symbol the unit as printed, without blanks and in half-width characters: 万亩, 人/亿元
 * @param dimension what it measures
 * @param scale how many base units of the dimension it is; positive
 */
public record Unit(String symbol, Dimension dimension, BigDecimal scale) {

    /** The unit of percentages. */
    public static final Unit PERCENT = new Unit("%", Dimension.RATIO, new BigDecimal("0.01"));

    /** The unit of multiples. */
    public static final Unit TIMES = new Unit("倍", Dimension.MULTIPLE, BigDecimal.ONE);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the scale is not positive
     */
    public Unit {
        Objects.requireNonNull(symbol);
        Objects.requireNonNull(dimension);
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("scale of " + symbol + ": " + scale);
        }
        scale = scale.stripTrailingZeros();
    }

    /** Whether values of the two units can be compared. */
    public boolean measuresSameAs(Unit other) {
        return dimension.equals(other.dimension);
    }

    /** The value in base units of the dimension; exact. */
    public Interval toBase(Interval value) {
        return value.times(scale);
    }

    /** A value of base units in this unit; outward rounding as in {@link Interval#dividedBy}. */
    public Interval fromBase(Interval value) {
        return value.dividedBy(Interval.exact(scale));
    }

    /** {@code multiplier} of this unit: 万 + 亩. */
    Unit times(String prefix, BigDecimal multiplier) {
        return new Unit(prefix + symbol, dimension, scale.multiply(multiplier));
    }

    /** The compound unit this / divisor. */
    Unit per(Unit divisor) {
        return new Unit(
                symbol + "/" + divisor.symbol,
                dimension.per(divisor.dimension),
                scale.divide(divisor.scale, MathContext.DECIMAL128));
    }
}
