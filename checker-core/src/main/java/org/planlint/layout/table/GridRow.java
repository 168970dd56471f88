package org.planlint.layout.table;

import java.util.List;
import org.planlint.document.Cell;
import org.planlint.text.Folding;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A row of a grid before it is known what the row is for.
 *
 * @param cells its cells by rising column, empty ones included
 * @param header whether the format or its place makes it a header row
 * @param span all characters of the row
 */
record GridRow(List<Cell> cells, boolean header, Span span) {

    GridRow {
        cells = List.copyOf(cells);
    }

    List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
    }

    /** The comparable words of a column; empty where it has no cell or an empty one. */
    String key(int column) {
        for (Cell cell : cells) {
            if (cell.covers(column)) {
                return Folding.key(cell.text());
            }
        }
        return "";
    }

    /** All words of the row by column, under which a repeated header is found again. */
    String signature() {
        StringBuilder words = new StringBuilder();
        for (Cell cell : filled()) {
            words.append(cell.column()).append(':').append(Folding.key(cell.text())).append('|');
        }
        return words.toString();
    }

    int columns() {
        int columns = 0;
        for (Cell cell : cells) {
            columns = Math.max(columns, cell.column() + cell.columnSpan());
        }
        return columns;
    }

    GridRow with(List<Cell> changed) {
        return new GridRow(changed, header, span);
    }

    /** A row of cells that each fill one column; the row's place is all that the pieces cover. */
    static GridRow of(List<TracedText> texts, boolean header, Span span) {
        Cell[] cells = new Cell[texts.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Cell(i, 1, texts.get(i));
        }
        return new GridRow(List.of(cells), header, span);
    }
}
