package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Cell;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** Puts the cells of a flattened table together to rows. */
final class LineRow {

    private LineRow() {}

    /** A row with a cell in every column. */
    static GridRow full(List<LineCell> cells, boolean header) {
        return GridRow.of(cells.stream().map(LineCell::text).toList(), header, span(cells));
    }

    /** A row that names a group: its number and its name in two cells, or all the words in one. */
    static GridRow group(List<LineCell> cells) {
        boolean numbered = cells.size() > 1 && TableWords.isGroupNumber(cells.get(0).key());
        List<TracedText> words = cells.stream().map(LineCell::text).toList();
        List<TracedText> texts =
                numbered
                        ? List.of(words.get(0), CellText.join(words.subList(1, words.size())))
                        : List.of(CellText.join(words));
        return GridRow.of(texts, false, span(cells));
    }

    /**
     * A row of totals, which often has fewer cells than columns. With one cell less, the word 合计
     * stands over the first two columns. With still fewer, its values go to the columns that hold
     * nothing but figures in the rows above, if there are as many; else they stay out: a value in
     * the wrong column is worse than none.
     */
    static GridRow total(List<LineCell> cells, List<GridRow> above, int columns) {
        List<Cell> placed = new ArrayList<>();
        List<TracedText> values =
                cells.subList(1, cells.size()).stream().map(LineCell::text).toList();
        TracedText word = cells.get(0).text();
        if (cells.size() == columns - 1) {
            placed.add(new Cell(0, 2, word));
            for (int i = 0; i < values.size(); i++) {
                placed.add(new Cell(i + 2, 1, values.get(i)));
            }
        } else {
            placed.add(new Cell(0, 1, word));
            List<Integer> figures = figureColumns(above, columns);
            for (int i = 0; figures.size() == values.size() && i < values.size(); i++) {
                placed.add(new Cell(figures.get(i), 1, values.get(i)));
            }
        }
        return new GridRow(placed, false, span(cells));
    }

    private static List<Integer> figureColumns(List<GridRow> rows, int columns) {
        List<Integer> figures = new ArrayList<>();
        for (int column = 1; column < columns; column++) {
            int filled = 0;
            int values = 0;
            for (GridRow row : rows) {
                String key = row.header() ? "" : row.key(column);
                filled += key.isEmpty() ? 0 : 1;
                values += ValueWords.isFigure(key) ? 1 : 0;
            }
            if (filled > 0 && filled == values) {
                figures.add(column);
            }
        }
        return figures;
    }

    static Span span(List<LineCell> cells) {
        return cells.get(0).span().hull(cells.get(cells.size() - 1).span());
    }
}
