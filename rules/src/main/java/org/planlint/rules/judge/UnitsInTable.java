package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Legend;
import org.planlint.fact.Sense;
import org.planlint.lexicon.Measure;

/**
 * Rows with numbers and without a unit, seen beside the other rows of their table. One that alone
 * has none has lost it; where several have none, the lexicon may know better.
 */
public final class UnitsInTable {

    /** So many other shares with a unit show that shares have one here. */
    private static final int SHARES = 3;

    /** So many other rows of any kind show that all rows have one. */
    private static final int ROWS = 5;

    /** What names with these words measure may well have no unit. */
    private static final List<String> BARE =
            List.of("比", "系数", "指数", "度", "倍", "级", "排名", "位次", "得分", "评分", "水平", "类", "分值", "弹性");

    private UnitsInTable() {}

    /** A row with what its cells say. */
    private static final class Line {
        private final IndicatorRow row;
        private boolean bare;
        private boolean measured;

        Line(IndicatorRow row) {
            this.row = row;
        }

        boolean hasUnit() {
            return measured || UnitsOfIndicators.isGiven(row);
        }
    }

    /**
     * The rows without a unit that no other row of the same indicator gives.
     *
     * @param rows all rows
     * @param values all values
     * @param lost the legends of tables whose brackets were lost, and perhaps units with them
     */
    public static List<Outcome> missing(List<?> rows, List<?> values, List<?> lost) {
        Set<Integer> doubtful =
                lost.stream().map(legend -> ((Legend) legend).table()).collect(Collectors.toSet());
        Set<String> given = new HashSet<>();
        for (Object each : rows) {
            IndicatorRow row = (IndicatorRow) each;
            if (UnitsOfIndicators.isGiven(row)) {
                given.add(row.seriesKey());
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<Integer, List<Line>> table : tables(values).entrySet()) {
            if (!doubtful.contains(table.getKey())) {
                missing(table.getValue(), given, outcomes);
            }
        }
        return outcomes;
    }

    /** The rows with numbers, table by table and in their order. */
    private static Map<Integer, List<Line>> tables(List<?> values) {
        Map<Integer, Line> lines = new TreeMap<>();
        for (Object each : values) {
            IndicatorValue value = (IndicatorValue) each;
            if (value.seriesKey().equals(value.row().seriesKey())) {
                Line line = lines.computeIfAbsent(value.rowId(), id -> new Line(value.row()));
                line.bare |= UnitsOfIndicators.isBare(value);
                line.measured |= UnitsOfIndicators.isMeasured(value);
            }
        }
        Map<Integer, List<Line>> tables = new LinkedHashMap<>();
        for (Line line : lines.values()) {
            if (line.bare || line.measured) {
                tables.computeIfAbsent(line.row.table(), table -> new ArrayList<>()).add(line);
            }
        }
        return tables;
    }

    private static void missing(List<Line> table, Set<String> given, List<Outcome> outcomes) {
        List<Line> without = table.stream().filter(line -> !line.hasUnit()).toList();
        List<Line> sharesWithout = without.stream().filter(line -> isShare(line.row)).toList();
        for (Line line : without) {
            if (given.contains(line.row.seriesKey())) {
                continue;
            }
            boolean share = isShare(line.row);
            List<Line> others =
                    table.stream()
                            .filter(other -> other.hasUnit() && (!share || isShare(other.row)))
                            .toList();
            boolean alone =
                    share
                            ? sharesWithout.size() == 1 && others.size() >= SHARES
                            : without.size() == 1 && others.size() >= ROWS && mayHaveUnit(line.row);
            if (alone) {
                outcomes.add(
                        UnitsOfIndicators.missing(line.row)
                                .and("unit", others.get(0).row.name())
                                .with("count", others.size())
                                .variant("alone")
                                .violated(""));
            } else if (UnitsOfIndicators.isUnsaid(line.row)) {
                outcomes.add(
                        UnitsOfIndicators.missing(line.row)
                                .with("unit", line.row.usualUnit())
                                .variant("usual")
                                .as(Severity.INFO)
                                .violated(""));
            }
        }
    }

    private static boolean isShare(IndicatorRow row) {
        return Sense.timeless(row.measure()) == Measure.SHARE;
    }

    private static boolean mayHaveUnit(IndicatorRow row) {
        return row.known()
                ? !row.usualUnit().isEmpty()
                : BARE.stream().noneMatch(row.printed()::contains);
    }
}
