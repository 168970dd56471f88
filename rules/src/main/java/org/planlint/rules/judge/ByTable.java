package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Passage;

/**
 * What holds of every row of a table is one relation: a report that counts the same thing row by
 * row only seems to have checked much.
 */
final class ByTable {

    private ByTable() {}

    /**
     * One outcome for each table, with all the places.
     *
     * @param collected what holds
     * @param row the row that each stands in
     * @param place where each stands
     */
    static <T> List<Outcome> holds(
            String role,
            List<T> collected,
            Function<T, IndicatorRow> row,
            Function<T, Passage> place) {
        Map<Integer, List<T>> tables = new TreeMap<>();
        collected.stream()
                .sorted(Comparator.comparing(element -> place.apply(element).span()))
                .forEach(
                        element ->
                                tables.computeIfAbsent(
                                                row.apply(element).table(),
                                                table -> new ArrayList<>())
                                        .add(element));
        List<Outcome> outcomes = new ArrayList<>();
        for (List<T> table : tables.values()) {
            T first = table.get(0);
            Outcome.Builder outcome = Outcome.at(role, place.apply(first));
            table.stream()
                    .skip(1)
                    .map(place)
                    .filter(passage -> !passage.equals(place.apply(first)))
                    .forEach(passage -> outcome.and(role, passage));
            outcomes.add(outcome.holds(Tables.name(row.apply(first)) + ": " + table.size()));
        }
        return outcomes;
    }
}
