package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.quantity.CellValue;
import org.planlint.rules.judge.Figures.Match;

/**
 * Whether tables that give a value for the same indicator and time give the same. It takes all
 * values at once, since one conflict is only worth what the two tables agree on otherwise: tables
 * that hardly agree speak of different territories.
 */
public final class ValuesInTwoTables {

    private static final Comparator<IndicatorValue> IN_ORDER =
            Comparator.comparingInt(IndicatorValue::table)
                    .thenComparing(value -> value.place().span());

    /**
     * From this many on, conflicts that outnumber the agreements are the rule between two tables
     * and no slips.
     */
    private static final int MANY = 3;

    private record Pair(IndicatorValue one, IndicatorValue other, Match match) {}

    /** How many values of two tables meet, and how many do not. */
    private static final class Tally {
        private int meet;
        private int conflict;
    }

    private ValuesInTwoTables() {}

    /**
     * One outcome for each value that another table gives, too, against the first table that does.
     */
    public static List<Outcome> judge(List<?> collected) {
        Map<String, List<IndicatorValue>> points = new LinkedHashMap<>();
        collected.stream()
                .map(IndicatorValue.class::cast)
                .filter(value -> value.year() > 0 && !(value.value() instanceof CellValue.Empty))
                .sorted(IN_ORDER)
                .forEach(
                        value ->
                                points.computeIfAbsent(key(value), key -> new ArrayList<>())
                                        .add(value));
        List<Pair> pairs = new ArrayList<>();
        points.values().forEach(values -> pair(values, pairs));
        Map<Long, Tally> tallies = new HashMap<>();
        for (Pair pair : pairs) {
            Tally tally = tallies.computeIfAbsent(tables(pair), key -> new Tally());
            tally.meet += pair.match == Match.MEET ? 1 : 0;
            tally.conflict += pair.match == Match.CONFLICT ? 1 : 0;
        }
        return pairs.stream().map(pair -> outcome(pair, tallies.get(tables(pair)))).toList();
    }

    /** A promise and a result of one year are two things. */
    private static String key(IndicatorValue value) {
        return (value.role() == Role.TARGET) + "|" + value.pointKey();
    }

    private static long tables(Pair pair) {
        return (long) pair.one.table() << Integer.SIZE | pair.other.table();
    }

    /** The first number, or the first words, against those of the other tables. */
    private static void pair(List<IndicatorValue> values, List<Pair> pairs) {
        Map<Integer, IndicatorValue> byTable = new TreeMap<>();
        for (IndicatorValue value : values) {
            // Two rows of a table under one name are two things: neither is compared.
            byTable.merge(
                    value.table(),
                    value,
                    (one, other) -> one.rowId() == other.rowId() ? one : null);
        }
        IndicatorValue first =
                byTable.values().stream()
                        .filter(value -> !Figures.of(value.value()).isEmpty())
                        .findFirst()
                        .orElseGet(
                                () ->
                                        byTable.isEmpty()
                                                ? null
                                                : byTable.values().iterator().next());
        for (IndicatorValue value : byTable.values()) {
            if (value != first) {
                pairs.add(new Pair(first, value, Figures.match(first.value(), value.value())));
            }
        }
    }

    private static Outcome outcome(Pair pair, Tally tally) {
        IndicatorValue one = pair.one;
        IndicatorValue other = pair.other;
        Outcome.Builder outcome =
                Outcome.at("value", other.place())
                        .and("value", one.place())
                        .with("indicator", other.row().title())
                        .with("otherName", one.row().title())
                        .with("year", other.year())
                        .with(
                                "what",
                                other.role() == Role.TARGET ? "${value.target}" : "${value.result}")
                        .with("value", printed(other, one))
                        .with("otherValue", printed(one, other))
                        .with("table", Tables.name(other.row()))
                        .with("otherTable", Tables.name(one.row()));
        if (pair.match == Match.MEET) {
            return outcome.holds(
                    printed(one, other)
                            + (one.printed().equals(other.printed()) ? " = " : " ≈ ")
                            + printed(other, one));
        }
        if (pair.match == Match.UNCLEAR) {
            return outcome.undecided("words");
        }
        boolean outnumbered = tally.conflict > tally.meet;
        if (outnumbered && tally.conflict >= MANY) {
            return outcome.undecided("tables");
        }
        if (!Tables.sameName(one.row(), other.row())) {
            outcome.as(Severity.WARNING).variant("names");
        } else if (outnumbered || !isOneStatement(one, other)) {
            outcome.as(Severity.WARNING).variant("unsure");
        }
        return outcome.violated(printed(one, other) + " ≠ " + printed(other, one));
    }

    /**
     * Whether nothing else in print speaks for two statements: unit, column, 预计, or 年均 in a name
     * over a column of one year, which may hold the average as well as that year's growth.
     */
    private static boolean isOneStatement(IndicatorValue one, IndicatorValue other) {
        return one.row().known()
                && other.row().known()
                && one.row().unit().equals(other.row().unit())
                && (one.sense() == Sense.LEVEL || one.periodStart() > 0)
                && one.role() != Role.UNSPECIFIED
                && other.role() != Role.UNSPECIFIED
                && isEstimate(one) == isEstimate(other);
    }

    private static boolean isEstimate(IndicatorValue value) {
        return value.printed().contains("预") || value.printed().contains("初步");
    }

    /** The cell's words, with the unit where the other table has another one. */
    private static String printed(IndicatorValue value, IndicatorValue other) {
        String unit = value.row().unit();
        return unit.equals(other.row().unit()) ? value.printed() : value.printed() + unit;
    }
}
