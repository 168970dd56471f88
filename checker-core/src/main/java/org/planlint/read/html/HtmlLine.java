package org.planlint.read.html;

import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A line in the making, with white space collapsed as browsers do: one blank for many, none at the
 * ends.
 */
final class HtmlLine {

    private TracedText.Builder words = new TracedText.Builder();
    private Span pendingBlank;

    /** A character of running text. */
    void collapse(TracedText text, int index) {
        if (isSpace(text.charAt(index))) {
            blank(text.span(index, index + 1));
        } else {
            append(text, index);
        }
    }

    /** A blank, unless one is there or the line is still empty. */
    void blank(Span place) {
        if (pendingBlank == null && words.length() > 0) {
            pendingBlank = place;
        }
    }

    /** A character as it is. */
    void append(TracedText text, int index) {
        if (pendingBlank != null) {
            words.append(' ', pendingBlank);
            pendingBlank = null;
        }
        if (text.charAt(index) != '\u00ad') {
            words.append(text, index);
        }
    }

    /** The finished line; the next one begins empty. */
    TracedText take() {
        TracedText line = words.build();
        words = new TracedText.Builder();
        pendingBlank = null;
        return line;
    }

    /** The white space of HTML; no-break and ideographic blanks are characters to it. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
