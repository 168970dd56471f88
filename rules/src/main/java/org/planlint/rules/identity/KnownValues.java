package org.planlint.rules.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Passage;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement;
import org.planlint.lexicon.IndicatorNames;
import org.planlint.lexicon.ResolvedName;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Quantity;
import org.planlint.rules.identity.Expression.Name;

/**
 * The values of years that a document gives of its own territory's indicators. Tables go before
 * prose; where a document has two values, that they differ is another rule's business.
 */
final class KnownValues {

    /** A value and its place. */
    record Known(Quantity quantity, Passage place) {}

    private final IndicatorNames names;
    private final Map<String, Map<Integer, Known>> series = new HashMap<>();
    private final Map<Name, String> keys = new HashMap<>();

    KnownValues(Collection<? extends Fact> facts, IndicatorNames names) {
        this.names = names;
        for (Fact fact : facts) {
            if (fact instanceof IndicatorValue value
                    && value.sense() == Sense.LEVEL
                    && value.periodStart() == 0
                    && value.value() instanceof CellValue.One one) {
                add(value.seriesKey(), value.year(), one.value().quantity(), value.place());
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof Statement said
                    && said.sense() == Sense.LEVEL
                    && said.periodStart() == 0
                    && !said.scopeDoubtful()) {
                add(said.seriesKey(), said.year(), said.quantity(), said.place());
            }
        }
    }

    private void add(String key, int year, Quantity quantity, Passage place) {
        if (year > 0) {
            series.computeIfAbsent(key, unused -> new HashMap<>())
                    .putIfAbsent(year, new Known(quantity, place));
        }
    }

    /** The value of a year; {@code null} where the document has none. */
    Known of(Name name, int year) {
        return years(name).get(year);
    }

    /** All years that the document gives any of the names for. */
    SortedSet<Integer> years(Collection<Name> wanted) {
        SortedSet<Integer> years = new TreeSet<>();
        wanted.forEach(name -> years.addAll(years(name).keySet()));
        return years;
    }

    private Map<Integer, Known> years(Name name) {
        return series.getOrDefault(keys.computeIfAbsent(name, this::key), Map.of());
    }

    private String key(Name name) {
        ResolvedName resolved = names.resolve(name.written());
        return resolved.key() + '|' + resolved.scope() + '|' + Sense.timeless(resolved.measure());
    }
}
