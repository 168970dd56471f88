package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.fact.Enumeration;

/** A stated number of indicators against the rows of the table. */
public final class RowCount {

    private RowCount() {}

    /** Whether what is counted are rows of a table. */
    public static boolean isOfRows(Enumeration enumeration) {
        return enumeration.form() == Enumeration.Form.ROWS;
    }

    public static Outcome judge(Enumeration enumeration) {
        int rows = enumeration.items().size();
        Outcome.Builder outcome = Outcome.at("count", enumeration.place());
        enumeration.items().forEach(item -> outcome.and("item", item.place()));
        outcome.with("label", enumeration.label())
                .with("count", enumeration.count())
                .with("rows", rows);
        return rows == enumeration.count()
                ? outcome.holds(enumeration.label() + ": " + rows)
                : outcome.violated(enumeration.count() + " ≠ " + rows);
    }
}
