package org.planlint.layout;

import org.planlint.document.ItemMark;
import org.planlint.document.Paragraph;
import org.planlint.layout.line.Prose;
import org.planlint.text.TracedText;

/**
 * Tells by their form whether paragraphs go on with a box that nothing closes. What stands in a box
 * is of one kind: items with marks, items that begin with a name (交通。建成…, 产业项目：…), bare names, or
 * one paragraph; the first paragraph of another kind is text again.
 */
final class BoxShape {

    /** Bare words no longer than a cell or a label. */
    private static final int LABEL = 18;

    private enum Kind {
        MARKED,
        COLON,
        STOP,
        LABEL,
        PLAIN
    }

    private Kind first;
    private boolean open;
    private boolean scraps;

    /** Whether a paragraph may still belong to the box. */
    boolean takes(Paragraph paragraph) {
        Kind kind = kind(paragraph);
        return first == null
                || open
                || scraps
                || kind == Kind.MARKED
                || kind == Kind.LABEL
                || kind == first && kind != Kind.PLAIN;
    }

    /** Whether the frame holds scraps of columns, whose lines do not go on in the next line. */
    boolean isScraps() {
        return scraps;
    }

    /** Whether a paragraph is no more than a cell of a table holds. */
    static boolean isLabel(Paragraph paragraph) {
        return kind(paragraph) == Kind.LABEL;
    }

    void add(Paragraph paragraph) {
        Kind kind = kind(paragraph);
        if (first == null) {
            first = kind;
            // a frame that begins with bare words holds columns that can no longer be read
            scraps = kind == Kind.LABEL;
        } else if (open && first == Kind.PLAIN) {
            first = kind;
        }
        TracedText text = paragraph.text();
        char last = text.isEmpty() ? '：' : text.charAt(text.length() - 1);
        open =
                last == '：'
                        || last == ':'
                        || kind == Kind.LABEL
                        || kind == Kind.MARKED && !Prose.ends(text);
    }

    private static Kind kind(Paragraph paragraph) {
        if (paragraph.mark() != ItemMark.NONE) {
            return Kind.MARKED;
        }
        TracedText text = paragraph.text();
        int lead = Prose.lead(text);
        if (lead > 0) {
            return Prose.isFullStop(text.charAt(lead)) ? Kind.STOP : Kind.COLON;
        }
        return text.length() < LABEL && !Prose.isSentence(text) ? Kind.LABEL : Kind.PLAIN;
    }
}
