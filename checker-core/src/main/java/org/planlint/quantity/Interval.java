package org.planlint.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A non-empty set of numbers between two ends, each open or closed, or unbounded. Two statements
 * conflict only where their intervals do not {@linkplain #meets meet}; there is no tolerance beside
 * the ends themselves.
 *
 * <p>Sums, differences and products are exact. Quotients, powers and roots are rounded to {@value
 * #PRECISION} significant digits, the lower end down and the upper end up, so that a result always
 * contains every pointwise result of its operands.
 *
 * @param low the lower end, or {@code null} if there is none
 * @param lowOpen whether the lower end itself is excluded; always true where there is none
 * @param high the upper end, or {@code null} if there is none
 * @param highOpen whether the upper end itself is excluded; always true where there is none
 */
public record Interval(BigDecimal low, boolean lowOpen, BigDecimal high, boolean highOpen) {

    /** Significant digits kept by quotients, powers and roots (IEEE 754 decimal128). */
    public static final int PRECISION = 34;

    /** All numbers: nothing is known. */
    public static final Interval ALL = new Interval(null, true, null, true);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MAX_EXPONENT = 1000;

    /** How one interval lies to another. */
    public enum Order {
        /** Every value of the first is less than every value of the second. */
        BELOW,
        /** Both are one and the same number. */
        EQUAL,
        /** Every value of the first is greater than every value of the second. */
        ABOVE,
        /** Some readings say one thing and some another. */
        UNDECIDED
    }

    /**
     * Normalises the ends, so that equal sets are equal objects.
     *
     * @throws IllegalArgumentException if no number lies between the ends
     */
    public Interval {
        low = low == null ? null : low.stripTrailingZeros();
        high = high == null ? null : high.stripTrailingZeros();
        lowOpen |= low == null;
        highOpen |= high == null;
        if (low != null && high != null) {
            int order = low.compareTo(high);
            if (order > 0 || order == 0 && (lowOpen || highOpen)) {
                throw new IllegalArgumentException("empty interval: " + low + ", " + high);
            }
        }
    }

    /** The one number {@code value}. */
    public static Interval exact(BigDecimal value) {
        return closed(value, value);
    }

    /** All numbers from {@code low} to {@code high}, both included. */
    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    /** {@code [low, ∞)}: 不低于, 以上, ≥. */
    public static Interval atLeast(BigDecimal low) {
        return new Interval(low, false, null, true);
    }

    /** {@code (low, ∞)}: 超过, 突破, ＞. */
    public static Interval moreThan(BigDecimal low) {
        return new Interval(low, true, null, true);
    }

    /** {@code (−∞, high]}: 不超过, 以内, ≤. */
    public static Interval atMost(BigDecimal high) {
        return new Interval(null, true, high, false);
    }

    /** {@code (−∞, high)}: 低于, 不足, ＜. */
    public static Interval lessThan(BigDecimal high) {
        return new Interval(null, true, high, true);
    }

    /**
     * The numbers that are printed as {@code printed} when rounded half away from zero: v ± ½·10⁻ˢ
     * with s the number's scale, as in XBRL Calculations 1.1 §3. {@code 57} is {@code [56.5,
     * 57.5)}; {@code 400} of 亿元 is {@code [399.5, 400.5)} 亿元: zeros that are printed count as
     * figures.
     */
    public static Interval rounded(BigDecimal printed) {
        BigDecimal half = printed.ulp().multiply(HALF);
        BigDecimal low = printed.subtract(half);
        BigDecimal high = printed.add(half);
        return new Interval(low, printed.signum() <= 0, high, printed.signum() >= 0);
    }

    /** Whether the interval is a single number. */
    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether both ends exist. */
    public boolean isBounded() {
        return low != null && high != null;
    }

    /** Whether {@code value} lies in the interval. */
    public boolean contains(BigDecimal value) {
        return contains(exact(value));
    }

    /** Whether every number of {@code other} lies in this interval. */
    public boolean contains(Interval other) {
        return lowEnd().compareAsLow(other.lowEnd()) <= 0
                && highEnd().compareAsHigh(other.highEnd()) >= 0;
    }

    /** Whether some number lies in both: both statements can be true. */
    public boolean meets(Interval other) {
        return !isBelow(other) && !isAbove(other);
    }

    /** Whether every number of this interval is less than every number of {@code other}. */
    public boolean isBelow(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || order == 0 && (highOpen || other.lowOpen);
    }

    /** Whether every number of this interval is greater than every number of {@code other}. */
    public boolean isAbove(Interval other) {
        return other.isBelow(this);
    }

    /** How this interval lies to {@code other}, over all readings. */
    public Order compare(Interval other) {
        if (isBelow(other)) {
            return Order.BELOW;
        }
        if (isAbove(other)) {
            return Order.ABOVE;
        }
        return isPoint() && equals(other) ? Order.EQUAL : Order.UNDECIDED;
    }

    /** The numbers in both, or empty if there are none. */
    public Optional<Interval> intersect(Interval other) {
        if (!meets(other)) {
            return Optional.empty();
        }
        Interval lower = lowEnd().compareAsLow(other.lowEnd()) >= 0 ? this : other;
        Interval upper = highEnd().compareAsHigh(other.highEnd()) <= 0 ? this : other;
        return Optional.of(new Interval(lower.low, lower.lowOpen, upper.high, upper.highOpen));
    }

    /** The smallest interval that contains both. */
    public Interval hull(Interval other) {
        Interval lower = lowEnd().compareAsLow(other.lowEnd()) <= 0 ? this : other;
        Interval upper = highEnd().compareAsHigh(other.highEnd()) >= 0 ? this : other;
        return new Interval(lower.low, lower.lowOpen, upper.high, upper.highOpen);
    }

    /** {@code −x} for every x. */
    public Interval negate() {
        return new Interval(
                high == null ? null : high.negate(),
                highOpen,
                low == null ? null : low.negate(),
                lowOpen);
    }

    /** {@code x + y} for every x here and y there, independently of each other. */
    public Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                lowOpen || other.lowOpen,
                high == null || other.high == null ? null : high.add(other.high),
                highOpen || other.highOpen);
    }

    /** {@code x − y} for every x here and y there, independently of each other. */
    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /** {@code x · y} for every x here and y there, independently of each other. */
    public Interval times(Interval other) {
        return span(other, (x, y, rounding) -> x.times(y));
    }

    /** {@code x · factor} for every x. */
    public Interval times(BigDecimal factor) {
        return times(exact(factor));
    }

    /**
     * {@code x / y} for every x here and every y ≠ 0 there. A divisor with numbers on both sides of
     * zero gives {@link #ALL}.
     *
     * @throws ArithmeticException if the divisor is zero alone
     */
    public Interval dividedBy(Interval divisor) {
        boolean negative = divisor.low == null || divisor.low.signum() < 0;
        boolean positive = divisor.high == null || divisor.high.signum() > 0;
        if (!negative && !positive) {
            throw new ArithmeticException("division by zero");
        }
        if (negative && positive) {
            return ALL;
        }
        int side = positive ? 1 : -1;
        return span(divisor, (x, y, rounding) -> x.dividedBy(y, side, rounding));
    }

    /**
     * {@code xⁿ} for every x.
     *
     * @throws IllegalArgumentException if n is negative or above 1000
     */
    public Interval pow(int n) {
        if (n < 0 || n > MAX_EXPONENT) {
            throw new IllegalArgumentException("exponent out of range: " + n);
        }
        if (n == 0) {
            return exact(BigDecimal.ONE);
        }
        boolean negative = low == null || low.signum() < 0;
        boolean positive = high == null || high.signum() > 0;
        if (n % 2 == 1 || !negative) {
            return new Interval(
                    power(low, n, RoundingMode.FLOOR),
                    lowOpen,
                    power(high, n, RoundingMode.CEILING),
                    highOpen);
        }
        if (!positive) {
            return negate().pow(n);
        }
        Interval size = new Interval(BigDecimal.ZERO, false, high, highOpen);
        Interval mirrored =
                new Interval(BigDecimal.ZERO, false, low == null ? null : low.negate(), lowOpen);
        return size.hull(mirrored).pow(n);
    }

    /**
     * The non-negative n-th root of every x.
     *
     * @throws ArithmeticException if the interval reaches below zero
     * @throws IllegalArgumentException if n is not positive or above 1000
     */
    public Interval root(int n) {
        if (n < 1 || n > MAX_EXPONENT) {
            throw new IllegalArgumentException("root out of range: " + n);
        }
        if (low == null || low.signum() < 0) {
            throw new ArithmeticException("root of a negative number: " + this);
        }
        return new Interval(
                Roots.root(low, n, RoundingMode.FLOOR),
                lowOpen,
                high == null ? null : Roots.root(high, n, RoundingMode.CEILING),
                highOpen);
    }

    /** The usual notation: {@code [56.5, 57.5)}, {@code (−∞, 57]}. */
    @Override
    public String toString() {
        return (lowOpen ? "(" : "[")
                + (low == null ? "−∞" : low.toPlainString())
                + ", "
                + (high == null ? "∞" : high.toPlainString())
                + (highOpen ? ")" : "]");
    }

    private End lowEnd() {
        return new End(low, -1, lowOpen);
    }

    private End highEnd() {
        return new End(high, 1, highOpen);
    }

    private static BigDecimal power(BigDecimal base, int n, RoundingMode rounding) {
        return base == null ? null : base.pow(n).round(new MathContext(PRECISION, rounding));
    }

    private interface Corner {
        /** The value at a corner, rounded in the given way, or {@code null} where it has none. */
        End at(End x, End y, RoundingMode rounding);
    }

    /**
     * The range of an operation that is monotone in each operand: its extremes lie at the corners
     * of the box that the operands span.
     */
    private Interval span(Interval other, Corner operation) {
        End lowest = null;
        End highest = null;
        for (End x : new End[] {lowEnd(), highEnd()}) {
            for (End y : new End[] {other.lowEnd(), other.highEnd()}) {
                End down = operation.at(x, y, RoundingMode.FLOOR);
                End up = operation.at(x, y, RoundingMode.CEILING);
                if (down == null) {
                    continue;
                }
                lowest = lowest == null || down.compareAsLow(lowest) < 0 ? down : lowest;
                highest = highest == null || up.compareAsHigh(highest) > 0 ? up : highest;
            }
        }
        return new Interval(lowest.value(), lowest.open(), highest.value(), highest.open());
    }
}
