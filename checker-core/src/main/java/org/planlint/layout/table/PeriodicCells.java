package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a flattened table that neither counts its rows nor divides them: the number of columns is
 * the smallest under which every column holds only words or only figures, below a first row of
 * header words.
 */
final class PeriodicCells {

    private static final int MOST_CELLS = 600;
    private static final int MOST_COLUMNS = 12;
    private static final int FEWEST_ROWS = 3;

    private PeriodicCells() {}

    static FlatRows read(CellStream stream) {
        List<LineCell> cells = new ArrayList<>();
        for (LineCell cell = stream.get(0); cell != null; cell = stream.get(cells.size())) {
            if (cells.size() == MOST_CELLS || cell.gap() && !cells.isEmpty()) {
                return FlatRows.NONE;
            }
            cells.add(cell);
        }
        for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
            if (cells.size() % columns == 0
                    && cells.size() / columns >= FEWEST_ROWS
                    && isPeriod(cells, columns)) {
                return new FlatRows(
                        rows(cells, columns), cells.get(cells.size() - 1).block(), true);
            }
        }
        return FlatRows.NONE;
    }

    private static boolean isPeriod(List<LineCell> cells, int columns) {
        int figures = 0;
        for (int column = 0; column < columns; column++) {
            LineCell top = cells.get(column);
            if (!TableWords.isHeader(top.key()) && !top.isName()) {
                return false;
            }
            boolean figure = isFigure(cells.get(columns + column));
            for (int i = columns + column; i < cells.size(); i += columns) {
                if (isFigure(cells.get(i)) != figure && !cells.get(i).isEmpty()) {
                    return false;
                }
            }
            figures += figure ? 1 : 0;
        }
        boolean named = !isFigure(cells.get(columns));
        return named
                && figures > 0
                && HeaderRows.headerWords(LineRow.full(cells.subList(0, columns), true)) >= 2;
    }

    private static boolean isFigure(LineCell cell) {
        return ValueWords.isFigure(cell.key());
    }

    private static List<GridRow> rows(List<LineCell> cells, int columns) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += columns) {
            rows.add(LineRow.full(cells.subList(i, i + columns), i == 0));
        }
        return rows;
    }
}
