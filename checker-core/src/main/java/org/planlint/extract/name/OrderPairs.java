package org.planlint.extract.name;

import java.util.List;
import org.planlint.fact.NamePair.Likeness;
import org.planlint.lexicon.ProjectWords;
import org.planlint.lexicon.ThingWords;

/**
 * Finds names that differ in the order of their words: 旅游公路环线, 旅游环线公路.
 *
 * <p>The ends of names are brought together by the characters that they are made of, whatever their
 * order; two neighbouring words that have changed places make a pair.
 */
final class OrderPairs {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;

    /** A name of fewer characters is too short for its order to prove anything. */
    private static final int SHORTEST_NAME = 6;

    private final String words;
    private final List<Name> names;
    private final ThingWords things;
    private final ProjectWords verbs;
    private final PairKeeper keeper;

    OrderPairs(
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
        NameIndex index = new NameIndex(names);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int hash = 0;
            int longest = Math.min(name.length(), LONGEST);
            for (int length = 1; length <= longest; length++) {
                // A sum of scattered numbers is the same in every order.
                hash += words.charAt(name.end() - length) * 0x9e3779b1 >>> 7;
                if (length >= SHORTEST) {
                    index.add(hash * 0x85ebca6b + length, i, name.end() - length);
                }
            }
        }
        index.forEachPair(this::compare);
    }

    private void compare(Name one, int start, Name other, int otherStart) {
        int length = one.end() - start;
        if (length != other.end() - otherStart || words.charAt(start) == words.charAt(otherStart)) {
            return;
        }
        int first = swapped(start, otherStart, length);
        if (first == 0) {
            return;
        }
        int second = second(start, otherStart, length, first);
        int left = Name.shared(words, one, start, other, otherStart);
        if (left == 0 && !(start == one.start() && otherStart == other.start())
                || left + length < SHORTEST_NAME
                || verbs.isGeneric(words.substring(start - left, one.end()))
                || isOfTheSentence(start, first)
                || isOfTheSentence(start + first, second)) {
            return;
        }
        String front = words.substring(start - left, start);
        boolean proper = left > 1 && !verbs.isGeneric(front) || left + length > LONGEST;
        String block = words.substring(start, start + first + second);
        String otherBlock = words.substring(otherStart, otherStart + first + second);
        keeper.add(
                words.substring(start - left, one.end()),
                words.substring(otherStart - left, other.end()),
                block.compareTo(otherBlock) < 0 ? block : otherBlock,
                Likeness.ORDER,
                proper && first > 1 && second > 1);
    }

    /** The length of the first word where the stretches begin with two words in opposite order. */
    private int swapped(int start, int otherStart, int length) {
        for (int first = 1; first <= length / 2 + 1 && first < length; first++) {
            int second = second(start, otherStart, length, first);
            if (second > 0) {
                return first;
            }
        }
        return 0;
    }

    /** The length of the second word, the first being so long; 0 if the words are not swapped. */
    private int second(int start, int otherStart, int length, int first) {
        for (int second = 1; first + second <= length; second++) {
            int both = first + second;
            if (words.regionMatches(start, words, otherStart + second, first)
                    && words.regionMatches(start + first, words, otherStart, second)
                    && words.regionMatches(start + both, words, otherStart + both, length - both)) {
                return second;
            }
        }
        return 0;
    }

    /** Verbs and numbers change places for good reasons: 规划建设, 建设规划. */
    private boolean isOfTheSentence(int start, int length) {
        ProjectWords.Found verb = verbs.leadAt(words, start);
        return verb != null && verb.word().length() >= length
                || length == 1 && things.isSeries(words.substring(start, start + 1));
    }
}
