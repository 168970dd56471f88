package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.NamePair.Likeness;
import org.planlint.lexicon.ProjectWords;
import org.planlint.lexicon.ThingWords;
import org.planlint.lexicon.ThingWords.Variants;

/** Finds names that end in words that are taken for each other: 美食文化节, 美食文化季; 改线工程, 改建工程. */
final class VariantPairs {

    private static final int CONTEXT = 3;

    /** So many characters must be the same in front of the words, and name something. */
    private static final int SHARED = 4;

    /**
     * A name that ends in one of the words.
     *
     * @param start where the name begins
     * @param word where the word begins
     * @param tail where the word ends
     * @param end where the name ends; behind 工程, if that follows the word
     */
    private record Ending(int start, int word, int tail, int end) {}

    private final String words;
    private final List<Name> names;
    private final ThingWords things;
    private final ProjectWords verbs;
    private final PairKeeper keeper;

    VariantPairs(
            NameText text,
            List<Name> names,
            ThingWords things,
            ProjectWords verbs,
            PairKeeper keeper) {
        this.words = text.words();
        this.names = names;
        this.things = things;
        this.verbs = verbs;
        this.keeper = keeper;
    }

    void find() {
        List<Ending> works = new ArrayList<>();
        for (Name name : names) {
            int tail = name.end() - things.carrierBefore(words, name.end()).length();
            String work = tail < name.end() ? things.workBefore(words, tail) : "";
            if (!work.isEmpty()) {
                works.add(new Ending(name.start(), tail - work.length(), tail, name.end()));
            }
        }
        compareAll(works, true);
        for (Variants group : things.variants()) {
            List<Ending> endings = new ArrayList<>();
            for (Name name : names) {
                if (group.words().contains(name.head())) {
                    endings.add(new Ending(name.start(), name.body(), name.end(), name.end()));
                }
            }
            compareAll(endings, group.misleading());
        }
    }

    private void compareAll(List<Ending> endings, boolean certain) {
        KeyIndex index = new KeyIndex();
        for (int i = 0; i < endings.size(); i++) {
            Ending ending = endings.get(i);
            if (ending.word() - ending.start() >= SHARED) {
                int from = ending.word() - CONTEXT;
                int hash = KeyIndex.hashBack(words, ending.tail(), ending.end(), 0);
                index.add(KeyIndex.hashBack(words, from, ending.word(), hash), i);
            }
        }
        index.forEachPair((one, other) -> compare(endings.get(one), endings.get(other), certain));
    }

    private void compare(Ending one, Ending other, boolean certain) {
        String word = words.substring(one.word(), one.tail());
        String otherWord = words.substring(other.word(), other.tail());
        int left = 0;
        int most = Math.min(one.word() - one.start(), other.word() - other.start());
        while (left < most
                && words.charAt(one.word() - left - 1) == words.charAt(other.word() - left - 1)) {
            left++;
        }
        String body = words.substring(one.word() - left, one.word());
        if (word.equals(otherWord)
                || one.end() - one.tail() != other.end() - other.tail()
                || !words.regionMatches(one.tail(), words, other.tail(), one.end() - one.tail())
                || left < SHARED
                || verbs.isGeneric(body)) {
            return;
        }
        keeper.add(
                words.substring(one.word() - left, one.end()),
                words.substring(other.word() - left, other.end()),
                words.substring(one.word() - CONTEXT, one.word())
                        + (word.compareTo(otherWord) < 0
                                ? word + '/' + otherWord
                                : otherWord + '/' + word),
                Likeness.WORD,
                certain);
    }
}
