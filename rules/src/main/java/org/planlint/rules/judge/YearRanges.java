package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.YearRange;

/** Stretches of years against themselves, their names and their stated lengths. */
public final class YearRanges {

    private YearRanges() {}

    /** A range runs forward. */
    public static Outcome order(YearRange range) {
        Outcome.Builder outcome =
                Outcome.at("years", range.place())
                        .with("first", range.first())
                        .with("last", range.last());
        String calculation =
                range.first() + (range.first() <= range.last() ? " ≤ " : " > ") + range.last();
        return range.first() <= range.last()
                ? outcome.holds(calculation)
                : outcome.violated(calculation);
    }

    /** The years of a period are those that its name stands for. */
    public static Outcome name(YearRange range) {
        boolean same =
                range.first() == range.named().start() && range.last() == range.named().end();
        Outcome.Builder outcome =
                Outcome.at("years", range.place())
                        .and("period", range.namePlace())
                        .with("name", range.name())
                        .with("years", print(range))
                        .with("expected", range.named().start() + "—" + range.named().end());
        String calculation = range.name() + (same ? " = " : " ≠ ") + print(range);
        return same ? outcome.holds(calculation) : outcome.violated(calculation);
    }

    /**
     * A range has the length that is said of it. An action of three years may run from the middle
     * of a year to that of another.
     */
    public static Outcome length(YearRange range) {
        Outcome.Builder outcome =
                Outcome.at("length", range.lengthPlace())
                        .and("years", range.place())
                        .with("length", range.length())
                        .with("years", print(range))
                        .with("counted", range.years());
        boolean same = range.years() == range.length();
        String calculation =
                range.last()
                        + " − "
                        + range.first()
                        + " + 1 = "
                        + range.years()
                        + (same ? " = " : " ≠ ")
                        + range.length();
        if (same) {
            return outcome.holds(calculation);
        }
        if (!range.exact()) {
            outcome.as(Severity.WARNING);
        }
        return outcome.violated(calculation);
    }

    private static String print(YearRange range) {
        return range.first() + "—" + range.last();
    }
}
