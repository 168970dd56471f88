package org.planlint.report;

import org.planlint.text.Blank;

/**
 * Makes text of a document harmless where it is quoted. Documents come from anywhere: their text
 * may hold halves of surrogate pairs, characters that XML forbids, and escape sequences that a
 * terminal obeys.
 */
final class SafeText {

    private static final char REPLACEMENT = '\ufffd';

    private SafeText() {}

    /** The text as UTF-8 can hold it: a half of a surrogate pair becomes U+FFFD, all else stays. */
    static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended == null ? text : mended.toString();
    }

    /**
     * The text as HTML and XML 1.0 can hold it and readers see it: control characters,
     * non-characters and the invisible marks that turn the direction of writing become U+FFFD, too.
     */
    static String printable(String text) {
        String wellFormed = wellFormed(text);
        StringBuilder mended = null;
        for (int i = 0; i < wellFormed.length(); i++) {
            char c = wellFormed.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
            if (control || turnsDirection(c) || c == '\ufffe' || c == '\uffff') {
                mended = mended == null ? new StringBuilder(wellFormed) : mended;
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended == null ? wellFormed : mended.toString();
    }

    /**
     * The text on one line: printable, white space as single blanks. A line break between two
     * Chinese characters is a wrap and leaves nothing.
     */
    static String oneLine(String text) {
        String printable = printable(text);
        StringBuilder line = new StringBuilder(printable.length());
        boolean blank = false;
        boolean broken = false;
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            if (Blank.is(c)) {
                blank = true;
                broken |= c == '\n' || c == '\r';
            } else {
                if (blank
                        && !line.isEmpty()
                        && !(broken && wide(line.charAt(line.length() - 1)) && wide(c))) {
                    line.append(' ');
                }
                line.append(c);
                blank = false;
                broken = false;
            }
        }
        return line.toString();
    }

    /** The beginning and the end of a long text, {@code longest} characters together. */
    static String shorten(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        int head = text.offsetByCodePoints(0, longest * 2 / 3);
        int tail = text.offsetByCodePoints(text.length(), -longest / 3);
        return text.substring(0, head) + "…" + text.substring(tail);
    }

    private static boolean wide(char c) {
        return Columns.width(c) == 2;
    }

    private static boolean turnsDirection(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }
}
