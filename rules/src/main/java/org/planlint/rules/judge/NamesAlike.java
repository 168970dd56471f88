package org.planlint.rules.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.fact.NamePair;
import org.planlint.fact.Passage;
import org.planlint.text.Span;

/** Names that differ in little: one thing under two names, unless one sentence names both. */
public final class NamesAlike {

    private NamesAlike() {}

    /** One pair: most likely one thing under two names. */
    public static Outcome judge(NamePair pair) {
        if (pair.apart()) {
            return Outcome.at("name", pair.rarePlaces().get(0))
                    .and("name", pair.usualPlaces().get(0))
                    .holds(pair.usual() + " ≠ " + pair.rare());
        }
        Outcome.Builder outcome = Outcome.at("name", pair.rarePlaces().get(0));
        addPlaces(outcome, pair, 1);
        return outcome.with("rare", pair.rare())
                .with("usual", pair.usual())
                .with("rareCount", pair.rarePlaces().size())
                .with("usualCount", pair.usualPlaces().size())
                .variant(pair.likeness().name().toLowerCase(Locale.ROOT))
                .violated(calculation(pair));
    }

    /** Pairs that may well stand for two things: one outcome for all, {@code null} for none. */
    public static Outcome judgeTogether(List<?> collected) {
        List<NamePair> pairs =
                collected.stream()
                        .map(NamePair.class::cast)
                        .sorted(
                                Comparator.comparing(NamesAlike::place)
                                        .thenComparing(NamePair::rare)
                                        .thenComparing(NamePair::usual))
                        .toList();
        if (pairs.isEmpty()) {
            return null;
        }
        Outcome.Builder outcome = Outcome.at("name", pairs.get(0).rarePlaces().get(0));
        for (int i = 0; i < pairs.size(); i++) {
            addPlaces(outcome, pairs.get(i), i == 0 ? 1 : 0);
        }
        return outcome.with("count", pairs.size())
                .with(
                        "names",
                        pairs.stream()
                                .map(pair -> pair.usual() + '/' + pair.rare())
                                .collect(Collectors.joining("；")))
                .violated(
                        pairs.stream()
                                .map(NamesAlike::calculation)
                                .collect(Collectors.joining("；")));
    }

    private static Span place(NamePair pair) {
        return pair.rarePlaces().get(0).span();
    }

    private static String calculation(NamePair pair) {
        return pair.usual()
                + " × "
                + pair.usualPlaces().size()
                + " ≠ "
                + pair.rare()
                + " × "
                + pair.rarePlaces().size();
    }

    private static void addPlaces(Outcome.Builder outcome, NamePair pair, int from) {
        List<Passage> rare = pair.rarePlaces();
        rare.subList(from, rare.size()).forEach(place -> outcome.and("name", place));
        pair.usualPlaces().forEach(place -> outcome.and("name", place));
    }
}
