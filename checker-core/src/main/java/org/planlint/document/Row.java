package org.planlint.document;

import java.util.List;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A row of a table.
 *
 * @param kind what the row is for
 * @param cells its cells by rising column; a column that a cell of another row covers has none
 * @param span all the characters of the row; several lines where the text has a cell a line
 */
public record Row(Kind kind, List<Cell> cells, Span span) {

    /** What a row is for. */
    public enum Kind {
        /** Names the columns. A header repeated after a page break is left out. */
        HEADER,
        /** Names the rows that follow: 一、经济发展. */
        GROUP,
        /** Holds data. */
        DATA
    }

    public Row {
        cells = List.copyOf(cells);
    }

    /** The words in a column; empty where the column has no cell or an empty one. */
    public TracedText text(int column) {
        for (Cell cell : cells) {
            if (cell.covers(column)) {
                return cell.text();
            }
        }
        return TracedText.empty();
    }
}
