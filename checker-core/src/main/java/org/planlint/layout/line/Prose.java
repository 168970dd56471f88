package org.planlint.layout.line;

import java.util.List;
import org.planlint.text.Blank;
import org.planlint.text.TracedText;

/** What holds for Chinese prose: where it may have a blank, and with what a sentence ends. */
public final class Prose {

    private static final String STOPS = "。！？；：…!?;:";
    private static final String OPENING = "“‘（(《〈【〔［[「『";
    private static final String CLOSING = "”’）)》〉】〕］]」』";

    private Prose() {}

    /**
     * The words without layout blanks. Chinese is written without blanks, so that those between its
     * characters come from the page; only between two runs of letters or digits one is kept, since
     * they would become one word or number.
     */
    public static TracedText words(TracedText text) {
        TracedText.Builder words = null;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            boolean blank = Blank.is(text.charAt(i));
            if (blank && words == null) {
                words = new TracedText.Builder();
                for (int j = 0; j < i; j++) {
                    words.append(text, j);
                }
            }
            if (!blank) {
                if (words != null) {
                    words.append(text, i);
                }
                continue;
            }
            int after = i;
            while (after < length && Blank.is(text.charAt(after))) {
                after++;
            }
            if (i > 0 && after < length && isRun(text.charAt(i - 1)) && isRun(text.charAt(after))) {
                words.appendAs(' ', text, i);
            }
            i = after - 1;
        }
        return words == null ? text : words.build();
    }

    /** Pieces of one paragraph put together; where two foreign words meet, they stay two. */
    public static TracedText join(List<TracedText> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        TracedText.Builder joined = new TracedText.Builder();
        TracedText last = TracedText.empty();
        for (TracedText piece : pieces) {
            if (!last.isEmpty()
                    && !piece.isEmpty()
                    && isLetter(last.charAt(last.length() - 1))
                    && isLetter(piece.charAt(0))) {
                joined.appendAs(' ', last, last.length() - 1);
            }
            joined.append(piece);
            last = piece.isEmpty() ? last : piece;
        }
        return joined.build();
    }

    /** Two pieces of one paragraph put together. */
    public static TracedText join(TracedText first, TracedText second) {
        return join(List.of(first, second));
    }

    /** The words without the characters that part them from the number before: ：总体要求. */
    static TracedText behind(String separators, TracedText words) {
        int start = 0;
        while (start < words.length() && separators.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        return words.substring(start).strip();
    }

    private static boolean isRun(char c) {
        return c < 0x2e80 && (Character.isLetterOrDigit(c) || c == '%' || c == '.' || c == '&')
                || c >= '０' && c <= '９'
                || c == '％';
    }

    private static boolean isLetter(char c) {
        return c < 0x2e80 && Character.isLetter(c);
    }

    /** What a sentence, an item or an introduction ends with. */
    public static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    /** What only a sentence ends with. */
    public static boolean isFullStop(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    /**
     * Behind which a sentence goes on: a comma of either width, or the one between the members of a
     * list.
     */
    public static boolean isComma(char c) {
        return c == '，' || c == '、' || c == ',';
    }

    /** Opening quotation marks and brackets of either width. */
    public static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Closing quotation marks and brackets of either width. */
    public static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /**
     * Whether the text ends as a sentence, an item or an introduction does, be it in quotation
     * marks or brackets.
     */
    public static boolean ends(CharSequence text) {
        int last = text.length() - 1;
        while (last > 0 && isClosing(text.charAt(last))) {
            last--;
        }
        return last >= 0 && isStop(text.charAt(last));
    }

    /**
     * Whether the text has a full stop in it or ends like a sentence or part of one: what a title
     * never does.
     */
    public static boolean isSentence(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '；') {
                return true;
            }
        }
        if (text.length() == 0) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return isStop(last) || isComma(last);
    }

    /**
     * Whether a quotation or bracket that the first text opens is closed in the second, before
     * anything else of the kind is opened there: then the two are one sentence.
     */
    public static boolean closes(CharSequence open, CharSequence next) {
        for (int kind = 0; kind < OPENING.length(); kind++) {
            char opening = OPENING.charAt(kind);
            char closing = CLOSING.charAt(kind);
            if (isOpen(open, opening, closing) && firstOf(next, opening, closing) == closing) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(CharSequence text, char opening, char closing) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == closing) {
                return false;
            }
            if (c == opening) {
                return true;
            }
        }
        return false;
    }

    private static char firstOf(CharSequence text, char opening, char closing) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == opening || c == closing) {
                return c;
            }
        }
        return 0;
    }

    /**
     * The length of a short name at the beginning that a full stop or colon ends and text follows:
     * 交通。建成…, 产业项目：…; 0 where the text does not begin so.
     */
    public static int lead(CharSequence text) {
        int limit = Math.min(text.length() - 1, 26);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (isFullStop(c) || c == '：' || c == ':') {
                return i < 2 ? 0 : i;
            }
            if (c == '，' || c == ',' || c == '；' || c == ';') {
                return 0;
            }
        }
        return 0;
    }
}
