package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.Optional;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;

/**
 * Two numbers that can both be true, and still do not say the same: 48%以上 beside ≥98, 突破50亿元 beside
 * 80.
 */
final class Bounds {

    /** How far, as a factor, a figure may lie beyond a bound that speaks of it. */
    private static final BigDecimal USUAL = new BigDecimal("1.2");

    private Bounds() {}

    /**
     * Whether one is a bound and the other another bound of the same side, or a figure far beyond
     * it.
     */
    static boolean differ(Quantity one, Quantity other) {
        if (one.unit() == null || other.unit() == null) {
            return one.unit() == other.unit() && differ(one.reading(), other.reading());
        }
        Optional<Interval> converted = other.in(one.unit());
        return converted.isPresent() && differ(one.reading(), converted.get());
    }

    private static boolean differ(Interval one, Interval other) {
        if (isFloor(one) && isFloor(other)) {
            return one.low().compareTo(other.low()) != 0;
        }
        if (isCeiling(one) && isCeiling(other)) {
            return one.high().compareTo(other.high()) != 0;
        }
        return isFar(one, other) || isFar(other, one);
    }

    private static boolean isFar(Interval bound, Interval figure) {
        if (!figure.isBounded() || figure.low().signum() <= 0) {
            return false;
        }
        return isFloor(bound)
                        && bound.low().signum() > 0
                        && figure.isAbove(Interval.exact(bound.low()).times(USUAL))
                || isCeiling(bound) && figure.times(USUAL).isBelow(Interval.exact(bound.high()));
    }

    private static boolean isFloor(Interval interval) {
        return interval.low() != null && interval.high() == null;
    }

    private static boolean isCeiling(Interval interval) {
        return interval.low() == null && interval.high() != null;
    }
}
