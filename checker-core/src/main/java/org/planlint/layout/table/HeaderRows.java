package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Cell;
import org.planlint.text.Folding;

/** By what a header row shows, and how two header rows belong together. */
final class HeaderRows {

    private static final int LONGEST = 30;

    private HeaderRows() {}

    /**
     * Whether the first row of a grid names the columns: no values, and header words or values
     * below its cells.
     */
    static boolean startsTable(List<GridRow> grid) {
        GridRow first = grid.get(0);
        if (grid.size() < 2 || first.filled().size() < 2 || !allCanNameColumns(first)) {
            return false;
        }
        GridRow second = grid.get(1);
        boolean valuesBelow =
                first.filled().stream()
                        .anyMatch(
                                cell ->
                                        ValueWords.isValue(second.key(cell.column()))
                                                && !TableWords.isYear(Folding.key(cell.text())));
        return headerWords(first) >= 2 || valuesBelow;
    }

    /** How many cells of the row have words that name columns. */
    static int headerWords(GridRow row) {
        int words = 0;
        for (Cell cell : row.filled()) {
            String key = Folding.key(cell.text());
            words += TableWords.isHeader(key) || TableWords.isNumberHeader(key) ? 1 : 0;
        }
        return words;
    }

    /** Whether a row below a header row divides its columns further: 2025年 | 2030年 below 目标. */
    static boolean continuesHeader(GridRow above, GridRow row) {
        List<Cell> filled = row.filled();
        if (filled.isEmpty() || !allCanNameColumns(row) || headerWords(row) == 0) {
            return false;
        }
        String first = row.key(0);
        boolean covered = first.isEmpty() || first.equals(above.key(0));
        // one cell at the left or over the whole table names a group
        Cell only = filled.size() == 1 ? filled.get(0) : null;
        boolean group = only != null && (only.column() <= 1 || only.columnSpan() == row.columns());
        return covered && !group;
    }

    /**
     * The header rows with their merged cells restored: text and Markdown print a cell over several
     * columns as one filled cell and empty ones, which shows by what stands in the next header row
     * below them.
     */
    static List<GridRow> widen(List<GridRow> headers) {
        List<GridRow> widened = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            GridRow row =
                    i == 0 ? headers.get(i) : withoutMerged(headers.get(i - 1), headers.get(i));
            widened.add(i + 1 < headers.size() ? widen(row, headers.get(i + 1)) : row);
        }
        return widened;
    }

    private static GridRow widen(GridRow row, GridRow below) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            boolean merged =
                    cell.text().isEmpty()
                            && last != null
                            && !last.text().isEmpty()
                            && !below.key(last.column()).isEmpty()
                            && !below.key(cell.column()).isEmpty();
            if (merged) {
                cells.set(
                        cells.size() - 1,
                        new Cell(
                                last.column(), last.columnSpan() + cell.columnSpan(), last.text()));
            } else {
                cells.add(cell);
            }
        }
        return row.with(cells);
    }

    /** A cell merged with the one above names its column once. */
    private static GridRow withoutMerged(GridRow above, GridRow row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.removeIf(cell -> !cell.text().isEmpty() && above.cells().contains(cell));
        return row.with(cells);
    }

    private static boolean allCanNameColumns(GridRow row) {
        for (Cell cell : row.filled()) {
            String key = Folding.key(cell.text());
            boolean value =
                    ValueWords.isValue(key) && !TableWords.isYear(key) && !TableWords.isHeader(key);
            if (value
                    || key.length() > LONGEST
                    || TableWords.isAttribute(key)
                    || key.indexOf('。') >= 0) {
                return false;
            }
        }
        return true;
    }
}
