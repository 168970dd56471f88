package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlint.document.Cell;
import org.planlint.document.Row;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Finds out what each row of a grid is for, the same way whatever the grid was printed in: which
 * rows are the header, which repeat it after a page break (they are dropped), which name a group.
 *
 * <p>A group row with one cell gets that cell over all columns. A first column that says the group
 * in the first of its rows only, or in a cell merged over several rows, becomes group rows: so the
 * same table reads the same whether its groups stand between the rows or beside them.
 */
final class RowSorter {

    private final List<GridRow> grid;
    private final int columns;
    private final int headers;

    private RowSorter(List<GridRow> grid) {
        this.grid = grid;
        this.columns = grid.stream().mapToInt(GridRow::columns).max().orElse(0);
        this.headers = countHeaders();
    }

    /** The rows of the table; empty if nothing but a header is there. */
    static List<Row> sort(List<GridRow> grid) {
        return new RowSorter(grid).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<GridRow> header = HeaderRows.widen(grid.subList(0, headers));
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i < headers; i++) {
            repeated.add(grid.get(i).signature());
            rows.add(new Row(Row.Kind.HEADER, header.get(i).cells(), header.get(i).span()));
        }
        boolean grouped = hasGroupColumn();
        String group = "";
        for (GridRow row : grid.subList(headers, grid.size())) {
            if (repeated.contains(row.signature()) || row.filled().isEmpty()) {
                continue;
            }
            if (isGroup(row)) {
                rows.add(group(row));
                continue;
            }
            GridRow data = row;
            if (grouped && namesGroup(row)) {
                Cell first = row.cells().get(0);
                if (!row.key(0).equals(group)) {
                    rows.add(
                            new Row(
                                    Row.Kind.GROUP,
                                    List.of(new Cell(0, columns, first.text())),
                                    first.text().span()));
                }
                group = row.key(0);
                data = row.with(row.cells().subList(1, row.cells().size()));
            }
            rows.add(new Row(Row.Kind.DATA, data.cells(), data.span()));
        }
        return rows.stream().anyMatch(row -> row.kind() == Row.Kind.DATA) ? rows : List.of();
    }

    private int countHeaders() {
        int count = 0;
        while (count < grid.size() && grid.get(count).header()) {
            count++;
        }
        if (count == grid.size()) {
            count = Math.min(1, count);
        }
        if (count == 0 && HeaderRows.startsTable(grid)) {
            count = 1;
        }
        while (count > 0
                && count + 1 < grid.size()
                && HeaderRows.continuesHeader(grid.get(count - 1), grid.get(count))) {
            count++;
        }
        return count;
    }

    private boolean isGroup(GridRow row) {
        List<Cell> filled = row.filled();
        Cell first = filled.get(0);
        String key = Folding.key(first.text());
        if (filled.size() == 1) {
            boolean leading = first.column() <= 1 || first.columnSpan() == columns;
            return leading
                    && TableWords.rowNumber(key) == 0
                    && !TableWords.isSubRow(key)
                    && !TableWords.isTotal(key);
        }
        return filled.size() == 2
                && first.column() == 0
                && filled.get(1).column() == 1
                && columns > 2
                && TableWords.isGroupNumber(key);
    }

    private Row group(GridRow row) {
        List<Cell> filled = row.filled();
        List<Cell> cells =
                filled.size() == 1 ? List.of(new Cell(0, columns, filled.get(0).text())) : filled;
        return new Row(Row.Kind.GROUP, cells, row.span());
    }

    private boolean hasGroupColumn() {
        if (headers == 0 || columns < 3) {
            return false;
        }
        String first = grid.get(0).key(0);
        boolean named =
                TableWords.isClassHeader(first) || TableWords.isNumberHeader(grid.get(0).key(1));
        return named && !TableWords.isNumberHeader(first) && namesOnceForSeveral();
    }

    /** Whether the first column is empty in some row, or has a cell that is merged over several. */
    private boolean namesOnceForSeveral() {
        TracedText last = TracedText.empty();
        for (GridRow row : grid.subList(headers, grid.size())) {
            TracedText first =
                    row.cells().isEmpty() || row.cells().get(0).column() > 0
                            ? TracedText.empty()
                            : row.cells().get(0).text();
            if (first.isEmpty() || first.equals(last)) {
                return true;
            }
            last = first;
        }
        return false;
    }

    private boolean namesGroup(GridRow row) {
        Cell first = row.cells().get(0);
        return first.column() == 0
                && first.columnSpan() == 1
                && !first.text().isEmpty()
                && !TableWords.isTotal(Folding.key(first.text()));
    }
}
