package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.StatedSum;

/** Wholes with their parts in the sentences of a plan. */
public final class SumsInProse {

    private SumsInProse() {}

    /** All sums that sentences state. */
    public static List<StatedSum> of(List<Sentence> sentences) {
        List<StatedSum> found = new ArrayList<>();
        Sectors sectors = new Sectors();
        for (Sentence sentence : sentences) {
            if (sentence.setting().kind() != Kind.HEADING && hasNumber(sentence.folded())) {
                Numbers numbers = new Numbers(sentence);
                found.addAll(OfWhich.in(sentence, numbers));
                found.addAll(Totals.in(sentence, numbers));
                found.addAll(Structures.in(sentence, numbers));
                StatedSum product = sectors.next(sentence, numbers);
                if (product != null) {
                    found.add(product);
                }
            }
        }
        return found;
    }

    private static boolean hasNumber(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
