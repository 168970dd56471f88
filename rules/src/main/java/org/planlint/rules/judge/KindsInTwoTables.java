package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/**
 * One number that a mark makes a sum or an average in one table and that is the value of the year
 * in another.
 */
public final class KindsInTwoTables {

    private KindsInTwoTables() {}

    /**
     * Whether two values of one series and year are the same number, of which marks say different
     * things.
     */
    public static boolean differ(IndicatorValue one, IndicatorValue other) {
        boolean marked = one.marked() != null || other.marked() != null;
        boolean alike = (one.role() == Role.TARGET) == (other.role() == Role.TARGET);
        if (!marked || !alike || one.sense() == other.sense()) {
            return false;
        }
        Quantity first = Figures.single(one).orElse(null);
        Quantity second = Figures.single(other).orElse(null);
        return first != null
                && second != null
                && sameUnit(first.unit(), second.unit())
                && first.figure().compareTo(second.figure()) == 0
                && first.hedge() == second.hedge()
                && !isSameForEveryYear(one, other, first);
    }

    public static Outcome judge(IndicatorValue one, IndicatorValue other) {
        boolean sum = one.sense() == Sense.CUMULATIVE || other.sense() == Sense.CUMULATIVE;
        return Outcome.at("value", other.place())
                // An average may happen to be the value of one year.
                .as(sum ? null : Severity.INFO)
                .and("value", one.place())
                .with("indicator", other.row().title())
                .with("year", other.year())
                .with("value", other.printed())
                .with("otherValue", one.printed())
                .with("kind", "${sense." + other.sense() + "}")
                .with("otherKind", "${sense." + one.sense() + "}")
                .with("table", Tables.name(other.row()))
                .with("otherTable", Tables.name(one.row()))
                .violated(
                        one.printed()
                                + " (${sense."
                                + one.sense()
                                + "}) / "
                                + other.printed()
                                + " (${sense."
                                + other.sense()
                                + "})");
    }

    /** Two values that marks say to be of one kind. */
    public static Outcome alike(IndicatorValue one, IndicatorValue other) {
        return Outcome.at("value", other.place())
                .and("value", one.place())
                .holds("${sense." + one.sense() + "}: " + one.printed() + " / " + other.printed());
    }

    private static boolean sameUnit(Unit one, Unit other) {
        return one == null
                || other == null
                || one.measuresSameAs(other) && one.scale().compareTo(other.scale()) == 0;
    }

    /** What is 0 or a full 100 % on average is so in every year. */
    private static boolean isSameForEveryYear(
            IndicatorValue one, IndicatorValue other, Quantity number) {
        boolean average = one.sense() != Sense.CUMULATIVE && other.sense() != Sense.CUMULATIVE;
        boolean full = Unit.PERCENT.equals(number.unit()) && number.figure().intValue() == 100;
        return number.figure().signum() == 0 || average && full;
    }
}
