package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorMixup;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.lexicon.Indicator;
import org.planlint.lexicon.IndicatorNames;
import org.planlint.lexicon.Lexicon;

/**
 * Finds indicators that two tables call by the names of two different ones: their values are the
 * same to the last of at least three digits, and the lexicon has the names as easily mixed up.
 */
public final class IndicatorMixups {

    private static final int DIGITS = 3;

    private final IndicatorNames names;

    /** A table and an indicator that it has. */
    private record Held(int table, String indicator) {}

    private final Set<Held> held = new HashSet<>();

    private IndicatorMixups(IndicatorNames names) {
        this.names = names;
    }

    /**
     * All mix-ups of a document.
     *
     * @param facts the rows and values of the tables, among others
     */
    public static List<Fact> of(List<Fact> facts, Lexicon lexicon) {
        return new IndicatorMixups(lexicon.names()).read(facts);
    }

    private List<Fact> read(List<Fact> facts) {
        Map<String, IndicatorValue> values = new HashMap<>();
        List<Fact> mixups = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof IndicatorRow row) {
                held.add(new Held(row.table(), row.indicator()));
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof IndicatorValue value
                    && value.row().known()
                    && value.year() > 0
                    && isTelling(value.printed())) {
                String key =
                        value.printed()
                                + '|'
                                + value.row().unit()
                                + '|'
                                + value.year()
                                + '|'
                                + value.measure();
                IndicatorValue other = values.putIfAbsent(key, value);
                if (other != null && areMixedUp(other.row(), value.row())) {
                    mixups.add(new IndicatorMixup(other, value));
                }
            }
        }
        return mixups;
    }

    private boolean areMixedUp(IndicatorRow one, IndicatorRow other) {
        return one.table() != other.table()
                && !one.indicator().equals(other.indicator())
                && one.scope().equals(other.scope())
                && !held.contains(new Held(one.table(), other.indicator()))
                && !held.contains(new Held(other.table(), one.indicator()))
                && (isDistinct(one.indicator(), other.indicator())
                        || isDistinct(other.indicator(), one.indicator()));
    }

    private boolean isDistinct(String name, String other) {
        Indicator indicator = names.resolve(name).indicator();
        return indicator != null
                && indicator.distinct().stream()
                        .anyMatch(distinct -> names.resolve(distinct).key().equals(other));
    }

    /** Whether a value has so many digits that two are hardly the same by chance. */
    private static boolean isTelling(String printed) {
        int digits = 0;
        int zeros = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c == '0') {
                zeros += digits > 0 ? 1 : 0;
            } else if (c > '0' && c <= '9') {
                digits += zeros + 1;
                zeros = 0;
            } else if (c != '.') {
                return false;
            }
        }
        return digits >= DIGITS;
    }
}
