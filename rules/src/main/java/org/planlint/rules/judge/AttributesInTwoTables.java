package org.planlint.rules.judge;

import java.util.Collection;
import java.util.Collections;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Passage;
import org.planlint.lexicon.Attribute;

/** Whether an indicator is binding, or expected, in every table alike. */
public final class AttributesInTwoTables {

    private AttributesInTwoTables() {}

    /**
     * Two rows with an attribute. A plan may change it from one period to the next; against the
     * usual attribute it hardly does so on purpose, and within one period never.
     *
     * @param years the years that the first row has targets for
     * @param otherYears the same of the second row
     */
    public static Outcome judge(
            IndicatorRow row,
            Collection<?> years,
            IndicatorRow otherRow,
            Collection<?> otherYears) {
        boolean swapped = last(years) > last(otherYears);
        IndicatorRow earlier = swapped ? otherRow : row;
        IndicatorRow later = swapped ? row : otherRow;
        Outcome.Builder outcome =
                Outcome.at("attribute", place(later))
                        .and("attribute", place(earlier))
                        .with("indicator", later.title())
                        .with("attribute", word(later.attribute()))
                        .with("otherAttribute", word(earlier.attribute()))
                        .with("table", Tables.name(later))
                        .with("otherTable", Tables.name(earlier));
        if (later.attribute() == earlier.attribute()) {
            return outcome.holds(word(later.attribute()) + " = " + word(earlier.attribute()));
        }
        String calculation = word(earlier.attribute()) + " → " + word(later.attribute());
        if (!Collections.disjoint(years, otherYears)) {
            return outcome.variant("period").violated(calculation);
        }
        if (later.usualAttribute() == null) {
            return outcome.undecided("unknown");
        }
        return later.attribute() == later.usualAttribute()
                ? outcome.undecided("usual")
                : outcome.violated(calculation);
    }

    private static int last(Collection<?> years) {
        return years.stream().mapToInt(Integer.class::cast).max().orElse(0);
    }

    private static Passage place(IndicatorRow row) {
        return row.attributePlace() == null ? row.name() : row.attributePlace();
    }

    private static String word(Attribute attribute) {
        return "${attribute." + attribute + "}";
    }
}
