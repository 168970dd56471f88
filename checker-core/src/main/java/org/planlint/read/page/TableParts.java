package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;

/**
 * Parts what a grid holds: rows that go over its whole breadth above and below are the title and
 * the notes of the table, or the frame of a box that it stands in, or of the next one.
 *
 * @param above rows of one cell, before the table
 * @param table the rows of the table, without the room that a frame leaves beside it
 * @param below rows of one cell, behind the table
 */
record TableParts(List<PageTable.Row> above, List<PageTable.Row> table, List<PageTable.Row> below) {

    static TableParts of(PageTable whole, ReadLimits limits) throws UnreadableException {
        List<PageTable.Row> rows = new ArrayList<>(whole.rows(limits));
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

    /**
     * Leaves columns out that stand empty beside the table from its head to its end. What covers
     * several of them keeps the innermost.
     */
    private static List<PageTable.Row> trimmed(List<PageTable.Row> rows, int columns) {
        int first = columns - 1;
        int last = 0;
        for (PageTable.Row row : rows) {
            for (PageTable.Cell cell : row.cells()) {
                if (!cell.lines().isEmpty()) {
                    first = Math.min(first, cell.column() + cell.columnSpan() - 1);
                    last = Math.max(last, cell.column() + 1);
                }
            }
        }
        last = Math.max(last, first + 1);
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
}
