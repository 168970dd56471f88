package org.planlint.read;

import java.util.List;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A table that the format itself knows as one (pipes, HTML, Word). It has at least two columns: a
 * frame of one column, as boxes are drawn with, is given as lines.
 *
 * @param rows its rows from above
 */
public record RawTable(List<RawRow> rows) implements RawBlock {

    public RawTable {
        rows = List.copyOf(rows);
    }

    @Override
    public boolean hasText() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(c -> !c.text().isEmpty());
    }

    /**
     * A row.
     *
     * @param cells the cells that begin in this row, by rising column; a merged cell appears once,
     *     in its first row
     * @param header whether the format marks it as a header row
     * @param span all characters of the row; never empty
     */
    public record RawRow(List<RawCell> cells, boolean header, Span span) {

        public RawRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text its words; the paragraphs of a cell with several are joined without a blank, save
     *     where two figures or Latin words would run together
     * @param column 0-based column of the grid
     * @param columnSpan columns covered, at least 1
     * @param rowSpan rows covered, at least 1
     * @param paragraphs the same words paragraph by paragraph, none of them empty; empty for an
     *     empty cell
     */
    public record RawCell(
            TracedText text, int column, int columnSpan, int rowSpan, List<TracedText> paragraphs) {

        public RawCell {
            paragraphs = List.copyOf(paragraphs);
        }

        public RawCell(TracedText text, int column, int columnSpan, int rowSpan) {
            this(text, column, columnSpan, rowSpan, text.isEmpty() ? List.of() : List.of(text));
        }

        RawCell(List<TracedText> paragraphs, int column, int columnSpan, int rowSpan) {
            this(joined(paragraphs), column, columnSpan, rowSpan, withWords(paragraphs));
        }

        private static List<TracedText> withWords(List<TracedText> paragraphs) {
            return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
        }

        private static TracedText joined(List<TracedText> paragraphs) {
            TracedText.Builder words = new TracedText.Builder();
            TracedText last = TracedText.empty();
            for (TracedText paragraph : withWords(paragraphs)) {
                if (!last.isEmpty()
                        && isLatin(last.charAt(last.length() - 1))
                        && isLatin(paragraph.charAt(0))) {
                    int gap = last.span().end();
                    words.append(' ', gap, Math.max(gap, paragraph.span().start()));
                }
                words.append(paragraph);
                last = paragraph;
            }
            return words.build();
        }

        private static boolean isLatin(char c) {
            return c < 0x80 && Character.isLetterOrDigit(c);
        }
    }
}
