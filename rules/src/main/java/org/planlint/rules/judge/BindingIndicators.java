package org.planlint.rules.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.BindingSuccession;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.CellValue;

/** Whether a binding indicator says where it starts and where it has to arrive. */
public final class BindingIndicators {

    private BindingIndicators() {}

    /** Whether a cell has a dash; 市级下达 and 达标 are statements. */
    public static boolean isEmpty(IndicatorValue value) {
        return value.value() instanceof CellValue.Empty;
    }

    /**
     * The same in a row of a level or a share: a fall or a growth in per cent starts at nothing.
     */
    public static boolean isEmptyLevel(IndicatorValue value) {
        Measure measure = value.row().measure();
        return isEmpty(value) && (measure == Measure.LEVEL || measure == Measure.SHARE);
    }

    /** Whether a binding indicator has a dash where it needs a base or a target. */
    public static boolean isLeftOut(IndicatorValue value) {
        return isNeeded(value) && isEmptyLevel(value);
    }

    /** Whether a binding indicator has something where it needs a base or a target. */
    public static boolean isGiven(IndicatorValue value) {
        return isNeeded(value) && !isEmpty(value);
    }

    private static boolean isNeeded(IndicatorValue value) {
        boolean needed = value.role() == Role.BASELINE || value.role() == Role.TARGET;
        return needed && value.row().attribute() == Attribute.BINDING;
    }

    /**
     * An empty cell of a row that needs it.
     *
     * @param alone whether no other level in the column is left out; a column with several dashes
     *     follows some custom
     */
    public static Outcome missing(IndicatorValue value, boolean alone) {
        Outcome.Builder outcome =
                outcome(value)
                        .with("indicator", value.row().title())
                        .with("year", value.year())
                        .with("cell", value.printed())
                        .variant(value.role() == Role.TARGET ? "target" : "");
        if (!alone) {
            outcome.as(Severity.INFO);
        }
        return outcome.violated("");
    }

    /** Cells that have something: one outcome a table. */
    public static List<Outcome> given(List<?> values) {
        return ByTable.holds(
                "value",
                values.stream().map(IndicatorValue.class::cast).toList(),
                IndicatorValue::row,
                IndicatorValue::place);
    }

    /** What the last plan was bound to: one outcome for all that its successor has dropped. */
    public static Outcome succession(BindingSuccession succession) {
        List<IndicatorRow> dropped = succession.dropped();
        List<IndicatorRow> rows = dropped.isEmpty() ? succession.kept() : dropped;
        Outcome.Builder outcome = Outcome.at("indicator", rows.get(0).name());
        rows.stream().skip(1).forEach(row -> outcome.and("indicator", row.name()));
        String titles = rows.stream().map(IndicatorRow::title).collect(Collectors.joining("、"));
        return dropped.isEmpty()
                ? outcome.holds(titles)
                : outcome.with("what", titles)
                        .with("count", rows.size())
                        .with("all", rows.size() + succession.kept().size())
                        .with("table", Tables.name(succession.table(), succession.tableLabel()))
                        .with("oldTable", Tables.name(rows.get(0)))
                        .violated("");
    }

    private static Outcome.Builder outcome(IndicatorValue value) {
        return Outcome.at(value.role() == Role.TARGET ? "target" : "baseline", value.place())
                .and("indicator", value.row().name());
    }
}
