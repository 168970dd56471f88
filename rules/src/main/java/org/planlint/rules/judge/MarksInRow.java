package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Sense;

/** Whether base and target of a row are marked as the same kind of value. */
public final class MarksInRow {

    private MarksInRow() {}

    /**
     * A base and a target of which one carries a mark for sums or averages that the other lacks;
     * {@code null} where one is no number, or the words over its column say what the mark would.
     */
    public static Outcome judge(IndicatorValue base, IndicatorValue target) {
        if (!isNumber(base)
                || !isNumber(target)
                || isSaidByColumn(base)
                || isSaidByColumn(target)) {
            return null;
        }
        IndicatorValue marked = base.marked() == null ? target : base;
        IndicatorValue unmarked = base.marked() == null ? base : target;
        Outcome.Builder outcome =
                outcome(base, target)
                        .with("indicator", target.row().title())
                        .with("marked", marked.printed())
                        .with("unmarked", unmarked.printed())
                        .with("year", unmarked.year())
                        .with("kind", "${sense." + marked.marked() + "}");
        // Beside a sum over the period the value of one year is a common way to show where things
        // stand.
        if (marked.marked() == Sense.CUMULATIVE) {
            outcome.as(Severity.INFO);
        }
        return outcome.violated(base.printed() + " → " + target.printed());
    }

    /** A base and a target with a mark of one meaning. */
    public static Outcome holds(IndicatorValue base, IndicatorValue target) {
        return outcome(base, target).holds(base.printed() + " → " + target.printed());
    }

    private static Outcome.Builder outcome(IndicatorValue base, IndicatorValue target) {
        return Outcome.at("target", target.place()).and("baseline", base.place());
    }

    private static boolean isNumber(IndicatorValue value) {
        return Figures.single(value).isPresent();
    }

    private static boolean isSaidByColumn(IndicatorValue value) {
        return value.marked() == null
                && value.sense() != Sense.LEVEL
                && Sense.of(value.row().measure()) != value.sense();
    }
}
