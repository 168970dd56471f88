package org.planlint.rules.judge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.fact.Passage;
import org.planlint.fact.Slogan;

/** Slogans and abbreviations and what explains them. */
public final class Slogans {

    private Slogans() {}

    /**
     * One outcome for all, {@code null} for none: fifty findings of one kind are read by nobody.
     */
    public static Outcome unexplained(List<?> collected) {
        List<Slogan> slogans = inOrder(collected);
        if (slogans.isEmpty()) {
            return null;
        }
        Outcome.Builder outcome = together(slogans);
        slogans.stream().skip(1).forEach(slogan -> outcome.and("use", slogan.uses().get(0)));
        return outcome.violated("");
    }

    public static Outcome explained(Slogan slogan) {
        Passage first = slogan.uses().get(0);
        Outcome.Builder outcome = Outcome.at("use", first);
        if (slogan.explained() != null && !slogan.explained().equals(first)) {
            outcome.and("definition", slogan.explained());
        }
        return outcome.holds(slogan.core());
    }

    public static Outcome late(Slogan slogan) {
        return Outcome.at("use", slogan.uses().get(0))
                .and("definition", slogan.explained())
                .with("slogan", slogan.core())
                .violated("");
    }

    /** One outcome for all that are explained late, {@code null} for none. */
    public static Outcome lateTogether(List<?> collected) {
        List<Slogan> slogans = inOrder(collected);
        if (slogans.isEmpty()) {
            return null;
        }
        Outcome.Builder outcome = together(slogans);
        slogans.stream().skip(1).forEach(slogan -> outcome.and("use", slogan.uses().get(0)));
        slogans.forEach(slogan -> outcome.and("definition", slogan.explained()));
        return outcome.violated("");
    }

    private static List<Slogan> inOrder(List<?> collected) {
        return collected.stream()
                .map(Slogan.class::cast)
                .sorted(Comparator.comparing(slogan -> slogan.uses().get(0).span()))
                .toList();
    }

    private static Outcome.Builder together(List<Slogan> slogans) {
        return Outcome.at("use", slogans.get(0).uses().get(0))
                .with("count", slogans.size())
                .with(
                        "slogans",
                        slogans.stream().map(Slogan::core).collect(Collectors.joining("、")));
    }
}
