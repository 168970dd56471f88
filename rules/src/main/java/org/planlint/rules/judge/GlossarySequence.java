package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.fact.GlossaryOrder;
import org.planlint.fact.GlossaryTerm;

/** Whether the glossary's terms stand in the order of their first use. */
public final class GlossarySequence {

    private GlossarySequence() {}

    /** Names the fewest terms whose move would put the rest in order. */
    public static Outcome judge(GlossaryOrder order) {
        List<GlossaryTerm> terms = order.terms();
        if (terms.size() < 2) {
            return null;
        }
        boolean[] inOrder =
                longestRising(
                        terms.stream()
                                .mapToInt(term -> term.uses().get(0).span().start())
                                .toArray());
        List<GlossaryTerm> misplaced = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (!inOrder[i]) {
                misplaced.add(terms.get(i));
            }
        }
        if (misplaced.isEmpty()) {
            Outcome.Builder outcome = Outcome.at("order", order.place());
            terms.forEach(term -> outcome.and("definition", term.place()));
            return outcome.holds("1–" + terms.size());
        }
        Outcome.Builder outcome = Outcome.at("definition", misplaced.get(0).place());
        for (GlossaryTerm term : misplaced) {
            if (term != misplaced.get(0)) {
                outcome.and("definition", term.place());
            }
            outcome.and("first-use", term.uses().get(0));
        }
        return outcome.and("order", order.place())
                .with("count", misplaced.size())
                .with(
                        "terms",
                        misplaced.stream()
                                .map(GlossaryTerm::printed)
                                .collect(Collectors.joining("、")))
                .violated("");
    }

    /** Marks a longest rising subsequence (Fredman, Discrete Mathematics 11, 1975), in n log n. */
    static boolean[] longestRising(int[] values) {
        int[] lastOfLength = new int[values.length + 1];
        int[] tails = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int found = Arrays.binarySearch(tails, 0, length, values[i]);
            int at = found >= 0 ? found : -found - 1;
            tails[at] = values[i];
            lastOfLength[at] = i;
            before[i] = at > 0 ? lastOfLength[at - 1] : -1;
            length = Math.max(length, at + 1);
        }
        boolean[] chosen = new boolean[values.length];
        for (int i = length > 0 ? lastOfLength[length - 1] : -1; i >= 0; i = before[i]) {
            chosen[i] = true;
        }
        return chosen;
    }
}
