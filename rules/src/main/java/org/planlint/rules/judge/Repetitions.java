package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.fact.RepeatedPassage;
import org.planlint.fact.RepeatedPassage.Kind;

/** Passages that stand twice. */
public final class Repetitions {

    /** More than so many are read as one finding. */
    private static final int ONE_BY_ONE = 8;

    private Repetitions() {}

    /** Passages that are the same or nearly so: one by one, unless they are many. */
    public static List<Outcome> twice(List<?> collected) {
        List<RepeatedPassage> passages =
                collected.stream()
                        .map(RepeatedPassage.class::cast)
                        .sorted(
                                Comparator.comparing((RepeatedPassage p) -> p.second().span())
                                        .thenComparing(p -> p.first().span()))
                        .toList();
        return passages.size() > ONE_BY_ONE
                ? List.of(many(passages))
                : passages.stream().map(Repetitions::twice).toList();
    }

    /** The same words with another number: one of both was forgotten when the other was changed. */
    public static Outcome numbers(RepeatedPassage passage) {
        return outcome(passage).violated(difference(passage));
    }

    private static Outcome twice(RepeatedPassage passage) {
        Outcome.Builder outcome = outcome(passage);
        return passage.kind() == Kind.SAME
                ? outcome.violated("")
                : outcome.variant("reworded").violated(difference(passage));
    }

    private static Outcome many(List<RepeatedPassage> passages) {
        Outcome.Builder outcome = null;
        for (RepeatedPassage passage : passages) {
            outcome =
                    outcome == null
                            ? Outcome.at("second", passage.second())
                            : outcome.and("second", passage.second());
            outcome.and("first", passage.first());
        }
        return outcome.with("count", passages.size()).variant("many").violated("");
    }

    private static Outcome.Builder outcome(RepeatedPassage passage) {
        return Outcome.at("second", passage.second())
                .and("first", passage.first())
                .with("words", passage.words())
                .with("alike", passage.alike())
                .with("difference", difference(passage));
    }

    /** 建设 ≠ 设立; what one of both lacks is ∅. */
    private static String difference(RepeatedPassage passage) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < passage.differing().size(); i++) {
            differences.add(
                    shown(passage.differing().get(i))
                            + " ≠ "
                            + shown(passage.differingSecond().get(i)));
        }
        return String.join("; ", differences);
    }

    private static String shown(String words) {
        return words.isEmpty() ? "∅" : words;
    }
}
