package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Outcome;
import org.planlint.check.Outcome.Violated;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.RowLink;
import org.planlint.fact.Sense;

/**
 * {@link StatementAgainstTable} for a row that a sentence names in part: a difference is worth a
 * look, since the sentence may after all speak of something wider.
 */
public final class LinkedStatement {

    private LinkedStatement() {}

    /** The outcomes for the values of the row in the statement's year. */
    public static List<Outcome> judge(RowLink link, List<?> values) {
        List<?> own =
                values.stream()
                        .map(IndicatorValue.class::cast)
                        .filter(value -> value.measure() == Sense.timeless(link.row().measure()))
                        .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : StatementAgainstTable.judge(link.statement(), own)) {
            outcomes.add(outcome instanceof Violated violated ? likely(link, violated) : outcome);
        }
        return outcomes;
    }

    private static Outcome likely(RowLink link, Violated violated) {
        Map<String, String> values = new HashMap<>(violated.values());
        values.put("printed", link.statement().printed());
        return new Violated(
                Severity.INFO, "likely", violated.calculation(), values, violated.operands());
    }
}
