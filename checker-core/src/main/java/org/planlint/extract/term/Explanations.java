package org.planlint.extract.term;

import java.util.List;
import org.planlint.text.TracedText;

/**
 * Whether the text explains a phrase where it stands. When in doubt it does: nobody wants to be
 * told of nothing.
 */
final class Explanations {

    /**
     * How far behind a phrase its explanation may begin: a trailing noun (格局, 产业体系) lies between.
     */
    private static final int REACH = 12;

    /** How far before and behind a phrase its items may stand. */
    private static final int PARAGRAPH_REACH = 200;

    private static final List<String> OPENERS = List.of("即", "是指", "指的是", "包括", "分别", "为主要内容");

    private static final int SHORTEST_BRACKET = 3;

    private final TracedText body;

    Explanations(TracedText body) {
        this.body = body;
    }

    /**
     * Whether the phrase is explained at this place: in brackets behind it, as a bracket behind its
     * full name, by 即 or a colon behind it, or by a list directly before or behind it.
     *
     * @param start offset of the phrase, quotation mark included
     * @param end offset behind it
     * @param count how many things it counts; 0 where that is unknown
     */
    boolean isExplainedAt(int start, int end, int count) {
        return isHeadOfItem(start, end)
                || isInBracketsBehindName(start, end)
                || isOpenedBehind(end)
                || count > 1 && (listBefore(start) >= count || listBehind(end) >= count);
    }

    /**
     * Whether so many items around the phrase, in its paragraph, begin or end with what it counts:
     * 素质强、本领强、作风强 are 三强.
     *
     * @param noun the character that is counted
     * @param count how often
     */
    boolean isSpelledOutAround(int start, int end, char noun, int count) {
        int from = start;
        while (from > 0 && start - from < PARAGRAPH_REACH && body.charAt(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < body.length() && to - end < PARAGRAPH_REACH && body.charAt(to) != '\n') {
            to++;
        }
        int begins = 0;
        int ends = 0;
        for (int i = from; i < to; i++) {
            if (body.charAt(i) == noun && (i < start || i >= end)) {
                begins += i > from && isBetweenItems(body.charAt(i - 1)) ? 1 : 0;
                ends += i + 1 == to || endsItem(body.charAt(i + 1)) ? 1 : 0;
            }
        }
        return Math.max(begins, ends) >= count;
    }

    private static boolean isBetweenItems(char c) {
        return "、,;:。".indexOf(c) >= 0;
    }

    private static boolean endsItem(char next) {
        return isBetweenItems(next) || "的为等".indexOf(next) >= 0;
    }

    /** “两带”。沿江生态人文带…: the phrase is the title of its own explanation. */
    private boolean isHeadOfItem(int start, int end) {
        boolean begins = start == 0 || body.charAt(start - 1) == '\n';
        return begins
                && end < body.length()
                && (body.charAt(end) == '。' || body.charAt(end) == ':');
    }

    /** 电动垂直起降飞行器（eVTOL）. */
    private boolean isInBracketsBehindName(int start, int end) {
        return start > 1
                && body.charAt(start - 1) == '('
                && end < body.length()
                && (body.charAt(end) == ')' || body.charAt(end) == ',')
                && Character.isIdeographic(body.charAt(start - 2));
    }

    private boolean isOpenedBehind(int end) {
        int limit = Math.min(body.length(), end + REACH);
        for (int i = end; i < limit; i++) {
            char c = body.charAt(i);
            if (c == '。' || c == ';' || c == '\n') {
                return false;
            }
            if (c == '(' && hasWords(i + 1)) {
                return true;
            }
            if (c == ':' || c == '-' && i + 1 < body.length() && body.charAt(i + 1) == '-') {
                return true;
            }
            for (String opener : OPENERS) {
                if (startsWith(i, opener)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasWords(int from) {
        int ideographs = 0;
        for (int i = from;
                i < body.length() && body.charAt(i) != ')' && body.charAt(i) != '\n';
                i++) {
            ideographs += Character.isIdeographic(body.charAt(i)) ? 1 : 0;
        }
        return ideographs >= SHORTEST_BRACKET;
    }

    private boolean startsWith(int at, String words) {
        return at + words.length() <= body.length()
                && body.subSequence(at, at + words.length()).toString().equals(words);
    }

    /**
     * The length of the longest list between the beginning of the sentence and the phrase:
     * 水、电、路、气、通信设施“五网” is five.
     */
    private int listBefore(int start) {
        int begin = start;
        while (begin > 0 && !endsSentence(body.charAt(begin - 1))) {
            begin--;
        }
        return longestList(begin, start);
    }

    /** The length of the longest list in the rest of the sentence. */
    private int listBehind(int end) {
        int stop = end;
        while (stop < body.length() && !endsSentence(body.charAt(stop))) {
            stop++;
        }
        return longestList(end, stop);
    }

    private int longestList(int from, int to) {
        int items = 1;
        int longest = 1;
        for (int i = from; i < to; i++) {
            char c = body.charAt(i);
            if (c == ',' || c == ';' || c == ':') {
                items = 1;
            }
            items += isSeparator(c) ? 1 : 0;
            longest = Math.max(longest, items);
        }
        return longest;
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '\n';
    }

    private static boolean isSeparator(char c) {
        return c == '、' || c == '和' || c == '与' || c == '及';
    }
}
