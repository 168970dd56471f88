package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.AttributeStatement;
import org.planlint.fact.IndicatorRow;

/** Whether the text calls an indicator binding, or expected, as the table does. */
public final class AttributesInProse {

    private AttributesInProse() {}

    /**
     * A sentence and the row that it is about. What a level above demands may be called otherwise.
     */
    public static Outcome judge(AttributeStatement statement, IndicatorRow row) {
        Outcome.Builder outcome =
                Outcome.at("statement", statement.place())
                        .and(
                                "attribute",
                                row.attributePlace() == null ? row.name() : row.attributePlace())
                        .with("indicator", row.title())
                        .with("said", "${attribute." + statement.attribute() + "}")
                        .with("attribute", "${attribute." + row.attribute() + "}")
                        .with("table", Tables.name(row));
        String words = "${attribute." + statement.attribute() + "}";
        if (statement.attribute() == row.attribute()) {
            return outcome.holds(words + " = ${attribute." + row.attribute() + "}");
        }
        if (statement.fromAbove()) {
            outcome.as(Severity.INFO);
        }
        return outcome.violated(words + " ≠ ${attribute." + row.attribute() + "}");
    }
}
