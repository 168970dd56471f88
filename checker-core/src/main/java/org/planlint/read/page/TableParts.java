package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts what a grid holds: rows that go over its whole breadth above and below are the title and
 * the notes of the table, or the frame of a box that it stands in, or of the next one.
 *
 * @param above rows of one cell, before the table
 * @param table the rows of the table, without the room that a frame leaves beside it
 * @param below rows of one cell, behind the table
 */
record TableParts(List<PageTable.Row> above, List<PageTable.Row> table, List<PageTable.Row> below) {

    static TableParts of(PageTable whole) {
        List<PageTable.Row> rows = new ArrayList<>(whole.rows());
        int columns = whole.columns();
        rows.removeIf(row -> isWhole(row, columns) && row.isEmpty());
        int from = 0;
        int to = rows.size();
        while (from < to && isWhole(rows.get(from), columns)) {
            from++;
        }
        while (to > from && isWhole(rows.get(to - 1), columns)) {
            to--;
        }
        return new TableParts(
                rows.subList(0, from),
                trimmed(rows.subList(from, to), columns),
                rows.subList(to, rows.size()));
    }

    private static boolean isWhole(PageTable.Row row, int columns) {
        return row.cells().size() == 1 && row.cells().get(0).columnSpan() == columns;
    }

    /** Leaves columns out that stand empty beside the table from its head to its end. */
    private static List<PageTable.Row> trimmed(List<PageTable.Row> rows, int columns) {
        int first = 0;
        int last = columns;
        while (first < last - 1 && isEmpty(rows, first)) {
            first++;
        }
        while (last - 1 > first && isEmpty(rows, last - 1)) {
            last--;
        }
        if (first == 0 && last == columns) {
            return rows;
        }
        List<PageTable.Row> result = new ArrayList<>(rows.size());
        for (PageTable.Row row : rows) {
            List<PageTable.Cell> cells = new ArrayList<>(row.cells().size());
            for (PageTable.Cell cell : row.cells()) {
                int from = Math.max(first, cell.column());
                int to = Math.min(last, cell.column() + cell.columnSpan());
                if (to > from) {
                    cells.add(cell.within(from - first, to - from));
                }
            }
            result.add(new PageTable.Row(row.page(), cells));
        }
        return result;
    }

    private static boolean isEmpty(List<PageTable.Row> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .noneMatch(
                        cell ->
                                cell.column() == column
                                        && cell.columnSpan() == 1
                                        && !cell.lines().isEmpty());
    }
}
