package org.planlint.extract.prose.counts;

import java.util.Set;
import org.planlint.lexicon.ListWords;

/** The verbs and adverbs that plans put before what they do something to. */
final class Predicates {

    private static final int LONGEST = 3;
    private static final int SLACK = 2;

    private Predicates() {}

    /**
     * The offset behind the verbs and adverbs that stand at {@code from}; never behind {@code to}.
     */
    static int skip(String text, int from, int to) {
        int at = from;
        int end = word(text, at, to);
        while (end > at) {
            at = end;
            end = word(text, at, to);
        }
        return at;
    }

    /**
     * Where a name begins, which is never empty: 规划 of 引导规划 is one. Verbs of a single character may
     * be part of it (对外开放) and stay.
     */
    static int nameStart(String text, int from, int to) {
        int at = from;
        int end = word(text, at, to);
        while (end > at + 1 && end < to) {
            at = end;
            end = word(text, at, to);
        }
        return at;
    }

    /**
     * The same for the first item of a list, which may hold the whole beginning of its clause:
     * 聚焦产业升级加快文化赋能、品牌培育、业态更新. Where it is much longer than the others, the name begins behind the
     * first verb that leaves it as long as they are.
     *
     * @param shortest the length of the shortest other item
     * @param longest the length of the longest other item
     */
    static int nameStart(String text, int from, int to, int shortest, int longest) {
        int start = nameStart(text, from, to);
        int depth = 0;
        for (int at = start; to - start > longest + SLACK && at < to - 1; at++) {
            char c = text.charAt(at);
            depth += Atoms.opens(c) ? 1 : Atoms.closes(c) ? -1 : 0;
            int end = depth == 0 ? word(text, at, to) : at;
            if (end > at + 1 && to - end >= shortest && to - end <= longest + SLACK) {
                return nameStart(text, end, to);
            }
        }
        return start;
    }

    /** Whether the words are a predicate without its object: 着力培育壮大. */
    static boolean isBare(String words) {
        return skip(words, 0, words.length()) == words.length();
    }

    /** Whether the words begin with a predicate. */
    static boolean leads(String text, int from, int to) {
        return word(text, from, to) > from;
    }

    /** Whether the words end with a predicate: 重点做好. */
    static boolean trails(String words) {
        int length = words.length();
        return length > 1 && word(words, length - 2, length) == length;
    }

    private static int word(String text, int from, int to) {
        Set<String> words = ListWords.predicates();
        for (int length = Math.min(LONGEST, to - from); length > 0; length--) {
            if (words.contains(text.substring(from, from + length))) {
                return from + length;
            }
        }
        return from;
    }
}
