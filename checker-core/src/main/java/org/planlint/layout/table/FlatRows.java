package org.planlint.layout.table;

import java.util.List;

/**
 * What a way of reading made of a flattened table.
 *
 * @param grid the rows, the header first; empty where that way does not lead to a table
 * @param last index of the raw block with the last cell
 * @param whole whether no cell was left over
 */
record FlatRows(List<GridRow> grid, int last, boolean whole) {

    static final FlatRows NONE = new FlatRows(List.of(), -1, false);

    FlatRows {
        grid = List.copyOf(grid);
    }
}
