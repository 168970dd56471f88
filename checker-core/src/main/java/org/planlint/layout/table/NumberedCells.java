package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a flattened table whose rows are counted and complete: the number of a row, followed by as
 * many cells as the header has columns. A number is a row's if the attribute stands in its column,
 * or, in tables without one, if it goes on counting and figures stand where they stood in the first
 * row.
 */
final class NumberedCells {

    private final CellStream cells;
    private final FlatHeader header;
    private final int columns;
    private final int attribute;
    private final List<GridRow> grid = new ArrayList<>();

    /** The first counted row, which shows what columns hold figures; {@code null} before it. */
    private GridRow pattern;

    private int number;
    private int last = -1;

    private NumberedCells(CellStream cells, FlatHeader header) {
        this.cells = cells;
        this.header = header;
        this.columns = header.columns();
        this.attribute = header.attributeColumn();
    }

    static FlatRows read(CellStream cells) {
        FlatHeader header = FlatHeader.read(cells);
        if (header == null) {
            return FlatRows.NONE;
        }
        cells.passHeader(header.length());
        return new NumberedCells(cells, header).rows();
    }

    private FlatRows rows() {
        grid.add(header.row());
        int at = 0;
        while (cells.get(at) != null) {
            int length = rowAt(at);
            if (length == 0) {
                break;
            }
            last = cells.get(at + length - 1).block();
            at += length;
        }
        return pattern == null ? FlatRows.NONE : new FlatRows(grid, last, cells.get(at) == null);
    }

    /**
     * Reads the row that begins at a cell and says how many cells it takes; 0 where none begins.
     */
    private int rowAt(int at) {
        LineCell first = cells.get(at);
        int count = first.rowNumber();
        boolean counted = count > 0 || TableWords.isGroupNumber(first.key());
        if (counted && isFull(at, count)) {
            GridRow row = LineRow.full(take(at, columns), false);
            pattern = pattern == null && count > 0 ? row : pattern;
            number = count > 0 ? count : number;
            grid.add(row);
            return columns;
        }
        if (TableWords.isTotal(first.key())) {
            int length = totalLength(at);
            grid.add(
                    length == columns
                            ? LineRow.full(take(at, length), false)
                            : LineRow.total(take(at, length), grid, columns));
            return length;
        }
        if (TableWords.isGroupNumber(first.key()) && isName(at + 1) && startsRow(at + 2)) {
            grid.add(LineRow.group(take(at, 2)));
            return 2;
        }
        if (first.isName() && startsRow(at + 1)) {
            grid.add(LineRow.group(take(at, 1)));
            return 1;
        }
        return 0;
    }

    private boolean isFull(int at, int count) {
        for (int i = 1; i < columns; i++) {
            if (cells.get(at + i) == null) {
                return false;
            }
        }
        if (count > 0 && !isName(at + 1)) {
            return false;
        }
        if (attribute >= 0) {
            return cells.get(at + attribute).isAttribute();
        }
        if (count == 0) {
            return pattern != null && fitsPattern(at);
        }
        boolean counts = count == number + 1 || count == 1;
        return counts && (pattern == null ? endsRow(at + columns, count) : fitsPattern(at));
    }

    /** The first row shows its length by what follows it. */
    private boolean endsRow(int at, int count) {
        LineCell following = cells.get(at);
        return following == null
                || following.rowNumber() == count + 1
                || isName(at) && isNumber(at + 1, count + 1);
    }

    private boolean fitsPattern(int at) {
        for (int i = 1; i < columns; i++) {
            LineCell cell = cells.get(at + i);
            if (ValueWords.isFigure(pattern.key(i)) && !cell.isEmpty() && !cell.isValue()) {
                return false;
            }
        }
        return true;
    }

    /** A row of totals reaches to the next row or to the end, over at most all columns. */
    private int totalLength(int at) {
        int length = 1;
        while (length < columns
                && cells.get(at + length) != null
                && cells.get(at + length).isValue()) {
            boolean next =
                    cells.get(at + length).rowNumber() == number + 1 && isName(at + length + 1);
            if (next) {
                break;
            }
            length++;
        }
        return length;
    }

    private boolean startsRow(int at) {
        LineCell cell = cells.get(at);
        return cell != null && (cell.rowNumber() > 0 || TableWords.isGroupNumber(cell.key()));
    }

    private boolean isNumber(int at, int wanted) {
        LineCell cell = cells.get(at);
        return cell != null && cell.rowNumber() == wanted;
    }

    private boolean isName(int at) {
        LineCell cell = cells.get(at);
        return cell != null && cell.isName();
    }

    private List<LineCell> take(int from, int length) {
        List<LineCell> row = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            row.add(cells.get(from + i));
        }
        return row;
    }
}
