package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/**
 * Parts against their whole. Rounded addends make an interval (XBRL Calculations 1.1): only a whole
 * that lies outside it is wrong. Things counted one by one are not rounded.
 */
public final class Sums {

    private Sums() {}

    /** Whether numbers are added up. */
    public static boolean isTotal(Composition composition) {
        return composition.kind() == Composition.Kind.TOTAL;
    }

    /** Whether shares make a whole of 100. */
    public static boolean isStructure(Composition composition) {
        return composition.kind() == Composition.Kind.SHARES;
    }

    /** A total or shares of 100; {@code null} where units can't be added. */
    public static Outcome judge(Composition composition) {
        Amount whole = composition.whole();
        List<Amount> parts = composition.parts();
        boolean counted =
                whole.quantity().count().isPresent()
                        && parts.stream().allMatch(part -> part.quantity().count().isPresent());
        Interval sum = Interval.exact(BigDecimal.ZERO);
        for (Amount part : parts) {
            Interval reading = reading(part.quantity(), whole.quantity().unit(), counted);
            if (reading == null) {
                return null;
            }
            sum = sum.plus(reading);
        }
        Interval total = reading(whole.quantity(), whole.quantity().unit(), counted);
        Outcome.Builder outcome = Outcome.at("total", whole.place());
        parts.forEach(part -> outcome.and("part", part.place()));
        outcome.with("label", composition.label())
                .with("whole", print(whole, whole.quantity().unit()))
                .with("sum", printSum(parts, whole.quantity().unit()));
        return composition.exhaustive()
                ? exhaustive(outcome, composition, sum, total)
                : ofWhich(outcome, composition, sum, total);
    }

    private static Outcome exhaustive(
            Outcome.Builder outcome, Composition composition, Interval sum, Interval total) {
        boolean exact =
                figureSum(composition.parts(), composition.whole().quantity().unit())
                                .compareTo(composition.whole().quantity().figure())
                        == 0;
        return sum.meets(total)
                ? outcome.holds(calculation(composition, exact ? "=" : "≈"))
                : outcome.violated(calculation(composition, "≠"));
    }

    private static Outcome ofWhich(
            Outcome.Builder outcome, Composition composition, Interval sum, Interval total) {
        if (!sum.isAbove(total)) {
            return outcome.holds(calculation(composition, "≤"));
        }
        // Several 其中 may overlap: 女性 and 少数民族 of 总人数.
        if (composition.parts().size() > 1) {
            outcome.as(Severity.WARNING);
        }
        return outcome.variant("part").violated(calculation(composition, ">"));
    }

    /** The addends, their sum and the printed whole: {@code 25 + 12 = 37 > 30}. */
    private static String calculation(Composition composition, String sign) {
        Unit unit = composition.whole().quantity().unit();
        List<Amount> parts = composition.parts();
        String addends =
                parts.stream().map(part -> print(part, unit)).collect(Collectors.joining(" + "));
        String whole = print(composition.whole(), unit);
        return parts.size() == 1
                ? addends + ' ' + sign + ' ' + whole
                : addends + " = " + printSum(parts, unit) + ' ' + sign + ' ' + whole;
    }

    private static String printSum(List<Amount> parts, Unit unit) {
        return figureSum(parts, unit).toPlainString();
    }

    /** What a reader gets who adds the printed figures. */
    private static BigDecimal figureSum(List<Amount> parts, Unit unit) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Amount part : parts) {
            Quantity quantity = part.quantity();
            sum = sum.add(isInScale(quantity, unit) ? quantity.figure() : scaled(quantity, unit));
        }
        return sum;
    }

    private static BigDecimal scaled(Quantity quantity, Unit unit) {
        return quantity.figure()
                .multiply(quantity.unit().scale())
                .divide(unit.scale(), MathContext.DECIMAL64)
                .stripTrailingZeros();
    }

    private static boolean isInScale(Quantity quantity, Unit unit) {
        return quantity.unit() == null
                || unit == null
                || quantity.unit().scale().compareTo(unit.scale()) == 0;
    }

    /** The figure, with its unit where the whole is in another one. */
    private static String print(Amount amount, Unit unit) {
        Quantity quantity = amount.quantity();
        String figure = quantity.figure().toPlainString();
        return isInScale(quantity, unit) ? figure : figure + quantity.unit().symbol();
    }

    private static Interval reading(Quantity quantity, Unit unit, boolean counted) {
        if (counted) {
            return Interval.exact(quantity.figure());
        }
        if (unit == null || quantity.unit() == null) {
            return unit == quantity.unit() || quantity.unit() == null ? quantity.reading() : null;
        }
        return quantity.in(unit).orElse(null);
    }
}
