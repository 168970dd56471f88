package org.planlint.rules.judge;

import java.math.BigDecimal;
import org.planlint.fact.Change.Step;
import org.planlint.fact.Change.Trend;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/**
 * Two values of one unit that a change leads from and to.
 *
 * @param from what the first can be
 * @param to what the second can be
 * @param fromFigure what a reader calculates with for the first
 * @param toFigure the same for the second
 * @param unit the unit of all; {@code null} where none is known
 */
record Ends(Interval from, Interval to, BigDecimal fromFigure, BigDecimal toFigure, Unit unit) {

    /** Both in the unit of the second; {@code null} where they can't be compared. */
    static Ends of(Quantity from, Quantity to) {
        Unit unit = to.unit();
        Interval before = Numbers.in(from, unit).orElse(null);
        return before == null
                ? null
                : new Ends(
                        exactly(from, unit, before),
                        exactly(to, unit, to.reading()),
                        Numbers.figure(from, unit),
                        to.figure(),
                        unit);
    }

    /** A value and the one before a known difference; {@code null} where their units differ. */
    static Ends before(Quantity to, Step difference) {
        Unit unit = to.unit();
        Interval by = StepResult.stated(difference, unit);
        if (by == null) {
            return null;
        }
        BigDecimal figure =
                Unit.PERCENT.equals(unit)
                        ? difference.by().figure()
                        : Numbers.figure(difference.by(), unit);
        boolean up = difference.trend() == Trend.UP;
        return new Ends(
                up ? to.reading().minus(by) : to.reading().plus(by),
                to.reading(),
                up ? to.figure().subtract(figure) : to.figure().add(figure),
                to.figure(),
                unit);
    }

    /** Turned round for a fall, so that the difference is positive. */
    Ends turned() {
        return new Ends(to, from, toFigure, fromFigure, unit);
    }

    /** Whether a ratio of the two makes sense. */
    boolean arePositive() {
        return from.low() != null
                && from.low().signum() > 0
                && to.low() != null
                && to.low().signum() >= 0;
    }

    Interval ratio() {
        return to.dividedBy(from);
    }

    /** Things counted one by one are not rounded. */
    private static Interval exactly(Quantity quantity, Unit unit, Interval otherwise) {
        return quantity.count().isPresent()
                ? Interval.exact(Numbers.figure(quantity, unit))
                : otherwise;
    }
}
