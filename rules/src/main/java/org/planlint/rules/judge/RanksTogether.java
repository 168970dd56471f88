package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Rank;

/** Whether sentences that claim a place among others for one thing claim the same. */
public final class RanksTogether {

    private RanksTogether() {}

    /** One outcome for each later claim against the first of its key. */
    public static List<Outcome> judge(List<?> collected) {
        Map<String, Rank> first = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        collected.stream()
                .map(Rank.class::cast)
                .sorted(Comparator.comparing(rank -> rank.place().span()))
                .forEach(
                        rank -> {
                            Rank earlier = first.putIfAbsent(rank.key(), rank);
                            if (earlier != null) {
                                outcomes.add(outcome(earlier, rank));
                            }
                        });
        return outcomes;
    }

    private static Outcome outcome(Rank one, Rank other) {
        Outcome.Builder outcome =
                Outcome.at("statement", other.place())
                        .and("statement", one.place())
                        .with("name", other.name())
                        .with("rank", other.printed())
                        .with("otherRank", one.printed());
        if (one.best() == other.best() && one.worst() == other.worst()) {
            return outcome.holds(one.printed() + " = " + other.printed());
        }
        boolean apart = one.worst() < other.best() || other.worst() < one.best();
        if (!apart) {
            outcome.as(Severity.INFO).variant("weaker");
        }
        return outcome.violated(one.printed() + " ≠ " + other.printed());
    }
}
