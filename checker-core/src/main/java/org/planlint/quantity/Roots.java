package org.planlint.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** n-th roots of decimals, rounded to {@value Interval#PRECISION} digits in a given direction. */
final class Roots {

    private static final MathContext WORKING = new MathContext(Interval.PRECISION + 10);
    private static final int DOUBLE_DIGITS = 15;

    private Roots() {}

    /**
     * The n-th root of {@code x ≥ 0}: the largest decimal of the precision that is not above it for
     * {@code FLOOR}, the smallest that is not below it for {@code CEILING}; the root itself where
     * it is such a decimal.
     */
    static BigDecimal root(BigDecimal x, int n, RoundingMode rounding) {
        if (x.signum() == 0 || n == 1) {
            return x;
        }
        BigDecimal root =
                newton(x, n).round(new MathContext(Interval.PRECISION, RoundingMode.FLOOR));
        BigDecimal step =
                BigDecimal.ONE.movePointRight(root.precision() - root.scale() - Interval.PRECISION);
        while (root.pow(n).compareTo(x) > 0) {
            root = root.subtract(step);
        }
        while (root.add(step).pow(n).compareTo(x) <= 0) {
            root = root.add(step);
        }
        boolean exact = root.pow(n).compareTo(x) == 0;
        return exact || rounding == RoundingMode.FLOOR ? root : root.add(step);
    }

    /** Newton's iteration r ← ((n−1)·r + x/rⁿ⁻¹)/n; each turn doubles the digits of the first. */
    private static BigDecimal newton(BigDecimal x, int n) {
        BigDecimal root = estimate(x, n);
        BigDecimal degree = BigDecimal.valueOf(n);
        BigDecimal others = BigDecimal.valueOf(n - 1L);
        for (int digits = DOUBLE_DIGITS / 2; digits < WORKING.getPrecision(); digits *= 2) {
            BigDecimal quotient = x.divide(root.pow(n - 1, WORKING), WORKING);
            root = root.multiply(others).add(quotient).divide(degree, WORKING);
        }
        return root;
    }

    /** A first root from the logarithm, good to about half the digits of a double. */
    private static BigDecimal estimate(BigDecimal x, int n) {
        int exponent = x.precision() - x.scale() - 1;
        double mantissa = x.movePointLeft(exponent).doubleValue();
        double logarithm = (Math.log10(mantissa) + exponent) / n;
        int whole = (int) Math.floor(logarithm);
        return BigDecimal.valueOf(Math.pow(10, logarithm - whole)).movePointRight(whole);
    }
}
