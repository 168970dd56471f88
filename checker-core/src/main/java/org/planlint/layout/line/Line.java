package org.planlint.layout.line;

import org.planlint.read.RawLine;
import org.planlint.read.RawTable;
import org.planlint.text.TracedText;

/**
 * A line of the document, or a table that the format itself knows; where a conversion has glued a
 * heading to a paragraph, one line for each.
 *
 * @param block index of its raw block
 * @param raw its characters as they stand, empty for a table
 * @param text its words without layout blanks, empty for a blank line and for a table
 * @param hint 1 to 9 where the format marks it as a heading
 * @param bullet whether the format makes it an item of a list
 * @param table the table; {@code null} for a line of text
 */
public record Line(
        int block, TracedText raw, TracedText text, int hint, boolean bullet, RawTable table) {

    /** A line of text as a reader has read it. */
    public static Line of(int block, RawLine line) {
        return new Line(
                block,
                line.text(),
                Prose.words(line.text()),
                line.headingHint(),
                line.bullet(),
                null);
    }

    /** A table that the format knows. */
    public static Line of(int block, RawTable table) {
        return new Line(block, TracedText.empty(), TracedText.empty(), 0, false, table);
    }

    /**
     * A part of the line as a line of its own.
     *
     * @param part its raw characters
     * @param heading whether what the format says of headings holds for this part
     */
    public Line part(TracedText part, boolean heading) {
        return new Line(block, part, Prose.words(part), heading ? hint : 0, bullet, null);
    }

    /** Whether it is neither words nor a table. */
    public boolean isBlank() {
        return table == null && text.isEmpty();
    }

    /** Whether it is a table of the format, not a line of text. */
    public boolean isTable() {
        return table != null;
    }

    /** Whether it begins with a tab, as boxes and cells are set off. */
    public boolean hasTab() {
        return !raw.isEmpty() && raw.charAt(0) == '\t';
    }

    /** Whether it begins with the two blanks that open a paragraph in print. */
    public boolean isIndented() {
        return raw.length() > 1
                && isWide(raw.charAt(0))
                && (raw.charAt(0) == '\u3000' || isWide(raw.charAt(1)));
    }

    private static boolean isWide(char c) {
        return c == '\u3000' || c == ' ';
    }

    /**
     * Whether something that is no word (a blank, a mark of the format) stands between two
     * characters of the words.
     */
    public static boolean gap(TracedText text, int index) {
        return index > 0
                && index < text.length()
                && text.span(index - 1, index).end() != text.span(index, index + 1).start();
    }

    /**
     * The part of the raw characters from one character of the words to before another (its length:
     * to the end).
     */
    public TracedText rawPart(int from, int to) {
        int start = from == 0 ? 0 : rawIndex(text.span(from, from + 1).start());
        int end = to == text.length() ? raw.length() : rawIndex(text.span(to, to + 1).start());
        return raw.subSequence(start, end);
    }

    /** Index of the raw character at an offset of the source. */
    private int rawIndex(int offset) {
        int low = 0;
        int high = raw.length() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (raw.span(middle, middle + 1).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
