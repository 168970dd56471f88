package org.planlint.document;

import org.planlint.text.TracedText;

/**
 * A cell of a table.
 *
 * @param column 0-based column of the grid where the cell begins
 * @param columnSpan columns that it covers, at least 1
 * @param text its words, joined where the conversion split them; empty for an empty cell
 */
public record Cell(int column, int columnSpan, TracedText text) {

    public boolean covers(int wanted) {
        return column <= wanted && wanted < column + columnSpan;
    }
}
