package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/** Figures as calculations print them. */
final class Numbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /** The printed figure in another unit of the same dimension. */
    static BigDecimal figure(Quantity quantity, Unit unit) {
        Unit own = quantity.unit();
        boolean same = own == null || unit == null || own.scale().compareTo(unit.scale()) == 0;
        return same
                ? quantity.figure()
                : quantity.figure()
                        .multiply(own.scale())
                        .divide(unit.scale(), MathContext.DECIMAL64);
    }

    /**
     * The interval in another unit; the reading itself where neither has one; empty where they
     * can't be compared.
     */
    static Optional<Interval> in(Quantity quantity, Unit unit) {
        if (unit == null || quantity.unit() == null) {
            return unit == quantity.unit() ? Optional.of(quantity.reading()) : Optional.empty();
        }
        return quantity.in(unit);
    }

    /** Not more than the given decimals, without zeros at the end. */
    static String print(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded)
                .toPlainString()
                .replace('-', '−');
    }

    /** A fraction in per cent: 0.063 is 6.3%. */
    static String percent(BigDecimal fraction, int decimals) {
        return print(fraction.multiply(HUNDRED), decimals) + "%";
    }

    /** A number as an exponent: 5 is ⁵. */
    static String raised(int number) {
        StringBuilder raised = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            raised.append(RAISED.charAt(digit - '0'));
        }
        return raised.toString();
    }

    /** The n-th root of a ratio less one, for print. */
    static BigDecimal rate(BigDecimal from, BigDecimal to, int years) {
        double rate = Math.pow(to.doubleValue() / from.doubleValue(), 1.0 / years) - 1;
        return BigDecimal.valueOf(rate);
    }
}
