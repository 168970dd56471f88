package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The surest way to read a flattened table: the cells of a row stand together, a blank line divides
 * the rows. The first group of cells is the header, and every row has as many; a single cell, or a
 * Chinese numeral and a name, is a group row.
 */
final class CellGroups {

    private static final int MOST_COLUMNS = 24;
    private static final int MOST_RUNNING = 4;

    private final CellStream cells;
    private final List<GridRow> grid = new ArrayList<>();
    private int last = -1;
    private int at;

    private CellGroups(CellStream cells) {
        this.cells = cells;
    }

    static FlatRows read(CellStream cells) {
        return new CellGroups(cells).rows();
    }

    private FlatRows rows() {
        List<LineCell> header = next(0, MOST_COLUMNS);
        int columns = header.size();
        if (columns < 2 || columns > MOST_COLUMNS) {
            return FlatRows.NONE;
        }
        grid.add(LineRow.full(header, true));
        at = columns;
        int kept = 1;
        int full = 0;
        int running = 1;
        List<LineCell> group = next(at, columns);
        while (!group.isEmpty()) {
            GridRow row = row(group, columns);
            if (row == null) {
                break;
            }
            boolean data =
                    group.size() == columns && !row.signature().equals(grid.get(0).signature());
            // known from the first row; and names or headers upon each other are no table
            running = data ? 0 : running + 1;
            if (running > MOST_RUNNING
                    || data && full == 0 && !HeaderRows.startsTable(List.of(grid.get(0), row))) {
                break;
            }
            grid.add(row);
            at += group.size();
            full += data ? 1 : 0;
            // a group row without a row behind it is something else that follows the table
            if (group.size() > 1) {
                kept = grid.size();
                last = group.get(group.size() - 1).block();
            }
            group = next(at, columns);
        }
        boolean whole = kept == grid.size() && group.isEmpty();
        return full >= 2 ? new FlatRows(grid.subList(0, kept), last, whole) : FlatRows.NONE;
    }

    private GridRow row(List<LineCell> group, int columns) {
        if (group.size() == columns) {
            return LineRow.full(group, false);
        }
        LineCell first = group.get(0);
        if (group.size() > 1 && group.size() < columns && TableWords.isTotal(first.key())) {
            return LineRow.total(group, grid, columns);
        }
        boolean single = group.size() == 1 && first.isName();
        boolean counted = group.size() == 2 && TableWords.isGroupNumber(first.key());
        return single || counted ? LineRow.group(group) : null;
    }

    /** The cells from an index to the next blank line, one more than wanted at most. */
    private List<LineCell> next(int from, int wanted) {
        List<LineCell> group = new ArrayList<>();
        for (LineCell cell = cells.get(from);
                cell != null && group.size() <= wanted;
                cell = cells.get(from + group.size())) {
            if (!group.isEmpty() && cell.gap()) {
                break;
            }
            group.add(cell);
        }
        return group;
    }
}
