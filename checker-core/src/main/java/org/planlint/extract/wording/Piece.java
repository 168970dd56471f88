package org.planlint.extract.wording;

import java.util.Arrays;
import org.planlint.fact.Passage;
import org.planlint.text.Folding;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A stretch of text that stands by itself: a paragraph, a title, a cell.
 *
 * @param kind what it is
 * @param text its words without blanks; never empty
 * @param words the same as printed
 * @param folded the same, character by character, in one width
 * @param others the places of all characters that are no Chinese ones, in order: marks, digits,
 *     letters. Most readers look at nothing else; not to be changed
 * @param section the running number of the section that it stands in
 * @param box the running number of its box; 0 outside boxes
 * @param row the table row of a cell; {@code null} for all others
 */
record Piece(
        Kind kind,
        TracedText text,
        String words,
        String folded,
        int[] others,
        int section,
        int box,
        Span row) {

    /** What a piece of text is. */
    enum Kind {
        HEADING,
        CAPTION,
        PARAGRAPH,
        /** A paragraph with an item mark, whose brackets may belong to the mark. */
        ITEM,
        CELL,
        NOTE,
        DEFINITION
    }

    static Piece of(Kind kind, TracedText text, int section, int box, Span row) {
        String words = text.toString();
        char[] folded = words.toCharArray();
        int[] others = new int[folded.length];
        int count = 0;
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c < '\u4e00' || c > '\u9fff') {
                folded[i] = Folding.fold(c);
                others[count++] = i;
            }
        }
        int[] places = Arrays.copyOf(others, count);
        return new Piece(kind, text, words, new String(folded), places, section, box, row);
    }

    int length() {
        return words.length();
    }

    char at(int index) {
        return words.charAt(index);
    }

    /** The character at an index as printed, or NUL outside the piece. */
    char near(int index) {
        return index >= 0 && index < words.length() ? words.charAt(index) : 0;
    }

    /** Whether the piece is running text, and no title or cell. */
    boolean isProse() {
        return kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.DEFINITION;
    }

    /** Whether something stood between a character and the one before it: a blank, a line's end. */
    boolean isApart(int index) {
        return text.span(index - 1, index + 1).length() > 2;
    }

    Passage place(int start, int end) {
        return new Passage(text.span(start, end), row);
    }
}
