package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planlint.document.Cell;
import org.planlint.document.Row;
import org.planlint.read.RawBlock;
import org.planlint.read.RawLine;
import org.planlint.read.RawTable;
import org.planlint.read.RawTable.RawCell;
import org.planlint.read.RawTable.RawRow;
import org.planlint.text.Blank;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Reads a table that the format knows as one (pipes, HTML, Word), put together again where a page
 * break has split it.
 *
 * <p>First rows that span the table with a caption or a unit, and last rows that hold notes, are
 * taken out of the grid. A table of one column is a frame round prose and none.
 *
 * <p>A cell merged over several rows is repeated in each of them if it holds words (约束性, a
 * department): they are true of every row. A number is not: a sum would count it twice.
 */
final class FormatTable {

    private static final int MOST_BLANK_LINES = 6;

    private final List<GridRow> grid = new ArrayList<>();
    private final List<TracedText> notes = new ArrayList<>();
    private TableHead head = TableHead.NONE;
    private int columns;

    private FormatTable() {}

    static Optional<TableBody> read(List<RawBlock> blocks, int index) {
        return new FormatTable().readFrom(blocks, index);
    }

    private Optional<TableBody> readFrom(List<RawBlock> blocks, int index) {
        int next = index + 1;
        add(takeHead(gridOf((RawTable) blocks.get(index))));
        for (int more = nextTable(blocks, next); more >= 0; more = nextTable(blocks, next)) {
            List<GridRow> rows = withoutTitle(gridOf((RawTable) blocks.get(more)));
            if (!hasData(rows) && !hasData(grid) || !continues(rows)) {
                break;
            }
            add(rows);
            next = more + 1;
        }
        if (columns < 2) {
            return Optional.empty();
        }
        takeNotes();
        List<Row> rows = grid.isEmpty() ? List.of() : RowSorter.sort(grid);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBody(head, rows, notes, next));
    }

    private void add(List<GridRow> rows) {
        grid.addAll(rows);
        rows.forEach(row -> columns = Math.max(columns, row.columns()));
    }

    private static List<GridRow> gridOf(RawTable table) {
        List<GridRow> rows = new ArrayList<>();
        List<RawCell> merged = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (RawRow row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = merged.size() - 1; i >= 0; i--) {
                RawCell cell = merged.get(i);
                if (isRepeated(cell)) {
                    cells.add(
                            new Cell(
                                    cell.column(), cell.columnSpan(), CellText.clean(cell.text())));
                }
                if (left.get(i) == 1) {
                    merged.remove(i);
                    left.remove(i);
                } else {
                    left.set(i, left.get(i) - 1);
                }
            }
            for (RawCell cell : row.cells()) {
                cells.add(new Cell(cell.column(), cell.columnSpan(), CellText.clean(cell.text())));
                if (cell.rowSpan() > 1) {
                    merged.add(cell);
                    left.add(cell.rowSpan() - 1);
                }
            }
            cells.sort((one, other) -> Integer.compare(one.column(), other.column()));
            rows.add(new GridRow(cells, row.header(), row.span()));
        }
        return rows;
    }

    private static boolean isRepeated(RawCell cell) {
        String key = Folding.key(cell.text());
        return !key.isEmpty() && (!ValueWords.isFigure(key) || TableWords.isYear(key));
    }

    /** The rows below those with a caption or a unit alone. */
    private List<GridRow> takeHead(List<GridRow> rows) {
        int width = rows.stream().mapToInt(GridRow::columns).max().orElse(0);
        TableHead found = TableHead.NONE;
        int at = 0;
        while (at + 1 < rows.size() && width > 1) {
            TableHead more = headIn(rows.get(at), at == 0);
            if (more == TableHead.NONE) {
                break;
            }
            found = found.with(more);
            at++;
        }
        // one cell over rows of values is a group; over a row that names the columns it is the
        // title
        List<GridRow> below = rows.subList(at, rows.size());
        boolean titled = at > 0 && (below.get(0).header() || HeaderRows.startsTable(below));
        head = titled ? found : TableHead.NONE;
        return titled ? below : rows;
    }

    /** The caption or unit that is alone in a row, or both, the unit at the right. */
    private static TableHead headIn(GridRow row, boolean first) {
        List<Cell> filled = row.filled();
        if (filled.isEmpty() || filled.size() > 2) {
            return TableHead.NONE;
        }
        TableHead left = TableHead.of(filled.get(0).text(), first);
        if (filled.size() == 1) {
            return left;
        }
        TableHead right = TableHead.of(filled.get(1).text(), false);
        return left == TableHead.NONE || right.unit().isEmpty() ? TableHead.NONE : left.with(right);
    }

    private void takeNotes() {
        while (grid.size() > 1) {
            GridRow row = grid.get(grid.size() - 1);
            boolean note =
                    row.filled().size() == 1
                            && TableWords.isNote(Folding.key(row.filled().get(0).text()));
            if (!note) {
                return;
            }
            notes.add(0, row.filled().get(0).text());
            grid.remove(grid.size() - 1);
        }
    }

    /**
     * The rows of another table without the title, if it only repeats this table's above the same
     * header.
     */
    private List<GridRow> withoutTitle(List<GridRow> rows) {
        boolean titled =
                rows.size() > 1
                        && rows.get(0).filled().size() == 1
                        && rows.get(1).signature().equals(grid.get(0).signature());
        return titled ? rows.subList(1, rows.size()) : rows;
    }

    /**
     * Whether another table is the rest of this one: the same header again, or the next row number
     * in as many columns.
     */
    private boolean continues(List<GridRow> rows) {
        if (rows.isEmpty() || grid.isEmpty()) {
            return false;
        }
        GridRow first = rows.get(0);
        if (first.filled().size() > 1 && first.signature().equals(grid.get(0).signature())) {
            return true;
        }
        int width = rows.stream().mapToInt(GridRow::columns).max().orElse(0);
        int number = TableWords.rowNumber(first.key(0));
        return width == columns && number > 1 && number == lastNumber() + 1;
    }

    /** Whether a row is more than a header or the name of a group, as far as a glance tells. */
    private static boolean hasData(List<GridRow> rows) {
        String corner = rows.isEmpty() ? "" : rows.get(0).key(0);
        for (int i = rows.size() - 1; i > 0; i--) {
            String first = rows.get(i).key(0);
            boolean header = first.isEmpty() || first.equals(corner);
            if (!header && !TableWords.isGroupNumber(first) && rows.get(i).filled().size() > 1) {
                return true;
            }
        }
        return false;
    }

    private int lastNumber() {
        for (int i = grid.size() - 1; i >= 0; i--) {
            int number = TableWords.rowNumber(grid.get(i).key(0));
            if (number > 0) {
                return number;
            }
        }
        return 0;
    }

    private static int nextTable(List<RawBlock> blocks, int from) {
        for (int i = from; i < blocks.size() && i - from <= MOST_BLANK_LINES; i++) {
            if (!(blocks.get(i) instanceof RawLine line)) {
                return i;
            }
            String key = line.text().length() <= 20 ? Folding.key(line.text()) : "";
            boolean furniture = TableWords.isPageFurniture(key) || TableWords.isPageNumber(key);
            if (!furniture && !Blank.only(line.text())) {
                return -1;
            }
        }
        return -1;
    }
}
