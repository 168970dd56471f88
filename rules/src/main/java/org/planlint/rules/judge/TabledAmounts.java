package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.fact.TabledAmount;
import org.planlint.rules.judge.Figures.Match;

/** An amount in a sentence that sums a table up, against the table's. */
public final class TabledAmounts {

    private TabledAmounts() {}

    /** {@code null} where their units can't be compared. */
    public static Outcome judge(TabledAmount amount) {
        String said = amount.said().quantity().text();
        String inTable = amount.inTable().quantity().text();
        Match match = Figures.match(amount.said().quantity(), amount.inTable().quantity());
        Outcome.Builder outcome =
                Outcome.at("statement", amount.said().place())
                        .and("value", amount.inTable().place())
                        .with("name", amount.label())
                        .with("said", said)
                        .with("row", amount.row())
                        .with("value", inTable)
                        .with(
                                "table",
                                amount.table().isEmpty() ? "${table.unnamed}" : amount.table());
        return switch (match) {
            case MEET -> outcome.holds(said + " = " + inTable);
            case CONFLICT -> outcome.violated(said + " ≠ " + inTable);
            case UNCLEAR -> null;
        };
    }
}
