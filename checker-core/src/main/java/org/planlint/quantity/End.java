package org.planlint.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An end of an interval, or a corner of the box that two intervals span.
 *
 * @param value the number, or {@code null} for an infinite end
 * @param side the sign of an infinite end; without meaning for a finite one
 * @param open whether the value is only approached and never taken
 */
record End(BigDecimal value, int side, boolean open) {

    /** Order of lower ends: the one that admits more numbers comes first. */
    int compareAsLow(End other) {
        int order = compareValue(other);
        return order != 0 ? order : Boolean.compare(open, other.open);
    }

    /** Order of upper ends: the one that admits more numbers comes last. */
    int compareAsHigh(End other) {
        int order = compareValue(other);
        return order != 0 ? order : Boolean.compare(other.open, open);
    }

    /**
     * The product. A zero that is taken makes the product zero whatever the other factor is; zero
     * times an infinite end is the limit zero.
     */
    End times(End other) {
        if (isZero() || other.isZero()) {
            boolean taken = isZero() && !open || other.isZero() && !other.open;
            return new End(BigDecimal.ZERO, 0, !taken);
        }
        if (value == null || other.value == null) {
            return new End(null, signum() * other.signum(), true);
        }
        return new End(value.multiply(other.value), 0, open || other.open);
    }

    /**
     * The quotient, or {@code null} for 0/0 and ∞/∞, where the neighbouring corners decide.
     *
     * @param zeroSide from which side a divisor of zero is approached
     */
    End dividedBy(End divisor, int zeroSide, RoundingMode rounding) {
        if (divisor.isZero()) {
            return isZero() ? null : new End(null, signum() * zeroSide, true);
        }
        if (divisor.value == null) {
            return value == null ? null : new End(BigDecimal.ZERO, 0, !isZero() || open);
        }
        if (value == null) {
            return new End(null, signum() * divisor.signum(), true);
        }
        BigDecimal quotient =
                value.divide(divisor.value, new MathContext(Interval.PRECISION, rounding));
        return new End(quotient, 0, isZero() ? open : open || divisor.open);
    }

    private boolean isZero() {
        return value != null && value.signum() == 0;
    }

    private int signum() {
        return value == null ? side : value.signum();
    }

    private int compareValue(End other) {
        if (value != null && other.value != null) {
            return value.compareTo(other.value);
        }
        return Integer.compare(value == null ? side : 0, other.value == null ? other.side : 0);
    }
}
