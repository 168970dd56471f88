package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.fact.Fact;
import org.planlint.fact.NamePair;
import org.planlint.fact.NamePair.Likeness;
import org.planlint.fact.Passage;

/** Keeps the pairs of names that were found, each once, and looks up all their places. */
final class PairKeeper {

    private record Found(String one, String other, Likeness likeness, boolean certain) {}

    private final NameText text;
    private final RightNames rights;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /**
     * @param rights names that are right whatever the text says more often
     */
    PairKeeper(NameText text, RightNames rights) {
        this.text = text;
        this.rights = rights;
    }

    /**
     * Takes a pair. Of pairs that differ in the same place the shortest names stay, and of several
     * ways to differ the first one taken.
     *
     * @param difference what differs and its neighbours, the same for longer and shorter names
     */
    void add(String one, String other, String difference, Likeness likeness, boolean certain) {
        Found known = found.get(difference);
        if (known == null || known.likeness() == likeness && one.length() < known.one().length()) {
            found.put(difference, new Found(one, other, likeness, certain));
        }
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Set<Set<String>> told = new HashSet<>();
        for (Found pair : found.values()) {
            boolean bothRight =
                    rights.approve(pair.one(), pair.other())
                            && rights.approve(pair.other(), pair.one());
            if (!bothRight && told.add(Set.of(pair.one(), pair.other()))) {
                facts.add(fact(pair));
            }
        }
        return facts;
    }

    private NamePair fact(Found pair) {
        List<Integer> ones = text.occurrences(pair.one());
        List<Integer> others = text.occurrences(pair.other());
        if (pair.other().startsWith(pair.one())) {
            ones.removeAll(others);
        } else if (pair.one().startsWith(pair.other())) {
            others.removeAll(ones);
        }
        boolean usual =
                rights.approve(pair.one(), pair.other())
                        || !rights.approve(pair.other(), pair.one()) && isMore(ones, others);
        String rare = usual ? pair.other() : pair.one();
        String more = usual ? pair.one() : pair.other();
        return new NamePair(
                more,
                rare,
                pair.likeness(),
                pair.certain(),
                sideBySide(ones, others),
                places(usual ? ones : others, more.length()),
                places(usual ? others : ones, rare.length()));
    }

    private static boolean isMore(List<Integer> ones, List<Integer> others) {
        return ones.size() > others.size()
                || ones.size() == others.size() && ones.get(0) < others.get(0);
    }

    private boolean sideBySide(List<Integer> ones, List<Integer> others) {
        Set<Integer> sentences = new HashSet<>();
        ones.forEach(at -> sentences.add(text.sentenceStart(at)));
        return others.stream().anyMatch(at -> sentences.contains(text.sentenceStart(at)));
    }

    private List<Passage> places(List<Integer> starts, int length) {
        return starts.stream().map(at -> text.place(at, at + length)).toList();
    }
}
