package org.planlint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A paragraph of a Word file in the making. */
final class WordParagraph {

    private static final int BODY_LEVEL = 9;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> breaks = new ArrayList<>();
    private boolean hidden;
    private boolean endDeleted;
    private boolean numbered;
    private int styleHeading;
    private int outlineLevel = -1;

    void append(char c) {
        if (!hidden && c != '\u00ad') {
            // Line ends of the XML file, and what else is no character of the text.
            text.append(c < ' ' && c != '\t' || c == '\u0085' ? ' ' : c);
        }
    }

    void append(char[] buffer, int start, int length) {
        for (int i = start; i < start + length; i++) {
            append(buffer[i]);
        }
    }

    void lineBreak() {
        if (!hidden) {
            breaks.add(text.length());
            text.append(' ');
        }
    }

    /** A character of a symbol font by its number there, as old versions of Word insert ≥. */
    void symbol(String font, String code) {
        if ("Symbol".equals(font) && code != null) {
            switch (code.substring(Math.max(0, code.length() - 2)).toUpperCase(Locale.ROOT)) {
                case "A3" -> append('≤');
                case "B0" -> append('°');
                case "B1" -> append('±');
                case "B3" -> append('≥');
                case "B4" -> append('×');
                case "B7" -> append('·');
                default -> {}
            }
        }
    }

    void startRun() {
        hidden = false;
    }

    void hide(boolean on) {
        hidden = on;
    }

    /** Its end is deleted by a tracked change: it goes on in the next paragraph. */
    void deleteEnd() {
        endDeleted = true;
    }

    boolean goesOn() {
        boolean deleted = endDeleted;
        endDeleted = false;
        return deleted;
    }

    /** The heading level of its style, 0 for none. */
    void styleHeading(int level) {
        styleHeading = level;
    }

    /** Its own outline level, from 0; 9 is running text whatever the style says. */
    void outlineLevel(int level) {
        outlineLevel = level;
    }

    /**
     * Whether Word numbers it; the printed label is not in the text, and numbering.xml would be
     * needed to tell it.
     */
    void numbered(boolean on) {
        numbered = on;
    }

    Line finished() {
        int heading =
                outlineLevel >= BODY_LEVEL
                        ? 0
                        : outlineLevel >= 0 ? outlineLevel + 1 : styleHeading;
        return new Line(text.toString(), List.copyOf(breaks), heading, numbered && heading == 0);
    }

    /**
     * A finished paragraph.
     *
     * @param text its characters on one line, with a blank for each line break
     * @param breaks where in the text those blanks stand
     * @param heading 1 to 9; 0 for none
     * @param bullet whether it is an item of one of Word's lists
     */
    record Line(String text, List<Integer> breaks, int heading, boolean bullet)
            implements WordBlock {}
}
