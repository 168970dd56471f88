package org.planlint.extract.term;

import java.util.Arrays;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells a term in other words (整体架构, 整体构架) from another use of its core (港口布局, 港口建设). */
final class TermWording {

    /**
     * Words that belong to the sentence round a term: whoever writes 港口建设 does not misquote 港口布局.
     */
    private static final Set<String> OF_THE_SENTENCE =
            Set.of(
                    "建设", "打造", "发展", "创建", "工作", "行动", "改革", "融合", "落实", "实施", "推进", "构建", "培育",
                    "提升", "要求", "目标", "活动", "布局", "模式", "机制");

    private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

    private static final int SHORTEST_FOR_EDIT = 4;

    private TermWording() {}

    /**
     * Whether the words behind a term's core are its tail in other words: the same characters in
     * another order, or the same beginning for more than half of it with a noun of the same length
     * behind.
     */
    static boolean isReworded(String tail, String used) {
        if (tail.length() < 2 || used.length() < tail.length()) {
            return false;
        }
        String same = used.substring(0, tail.length());
        if (same.equals(tail)) {
            return false;
        }
        if (Arrays.equals(same.chars().sorted().toArray(), tail.chars().sorted().toArray())) {
            return true;
        }
        int common = commonPrefix(tail, same);
        return common * 2 > tail.length() && !OF_THE_SENTENCE.contains(same.substring(common));
    }

    /**
     * Whether two phrases are one with a character more, less or changed, or one with a qualifier
     * put into it.
     */
    static boolean isNear(String term, String phrase) {
        if (term.length() < SHORTEST_FOR_EDIT || phrase.equals(term)) {
            return false;
        }
        return ONE_EDIT.apply(term, phrase) >= 0 || hasQualifierInside(term, phrase);
    }

    /** 海绵城市单元 is 海绵单元 with two characters put between its first two and its last two. */
    private static boolean hasQualifierInside(String term, String phrase) {
        int added = phrase.length() - term.length();
        if (added < 1 || added > 2) {
            return false;
        }
        int common = commonPrefix(term, phrase);
        return common >= 2
                && common <= term.length() - 2
                && phrase.endsWith(term.substring(common));
    }

    private static int commonPrefix(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int common = 0;
        while (common < length && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
