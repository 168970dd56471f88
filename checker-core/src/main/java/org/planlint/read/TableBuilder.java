package org.planlint.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planlint.read.RawTable.RawCell;
import org.planlint.read.RawTable.RawRow;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Puts cells that cover several columns or rows in their places in the grid. Not safe for use by
 * several threads.
 */
public final class TableBuilder {

    /** More columns than any table has, so that a forged span costs nothing. */
    private static final int SPAN_MAX = 200;

    private final ReadLimits limits;
    private final List<Row> rows = new ArrayList<>();
    private Slot[] columns = new Slot[16];
    private int column;
    private int count;

    /** A cell that may still grow. */
    private static final class Slot {

        private final List<TracedText> paragraphs;
        private final int column;
        private final int columnSpan;
        private final int row;
        private int rowSpan;

        Slot(List<TracedText> paragraphs, int column, int columnSpan, int row, int rowSpan) {
            this.paragraphs = paragraphs;
            this.column = column;
            this.columnSpan = columnSpan;
            this.row = row;
            this.rowSpan = rowSpan;
        }

        boolean covers(int wanted) {
            return wanted < row + rowSpan;
        }
    }

    private static final class Row {

        private final boolean header;
        private final List<Slot> cells = new ArrayList<>();
        private Span span;

        Row(boolean header) {
            this.header = header;
        }
    }

    public TableBuilder(ReadLimits limits) {
        this.limits = limits;
    }

    public void startRow(boolean header) {
        rows.add(new Row(header));
        column = 0;
    }

    /** The next cell, in the first column that no cell of an earlier row covers. */
    public void cell(List<TracedText> paragraphs, int columnSpan, int rowSpan)
            throws UnreadableException {
        int row = rows.size() - 1;
        while (column < columns.length && columns[column] != null && columns[column].covers(row)) {
            column++;
            count(1);
        }
        place(new Slot(paragraphs, column, clamp(columnSpan), row, Math.max(1, rowSpan)));
    }

    /**
     * A cell of this row that the format says belongs to the cell above it (Word's vertical merge).
     */
    public void cellOfAbove(List<TracedText> paragraphs, int columnSpan)
            throws UnreadableException {
        int row = rows.size() - 1;
        Slot above = column < columns.length ? columns[column] : null;
        if (above == null || above.column != column || !above.covers(row - 1)) {
            cell(paragraphs, columnSpan, 1);
        } else {
            above.rowSpan++;
            column += above.columnSpan;
        }
    }

    /** Leaves columns out at the beginning of a row. */
    public void skip(int columnsBefore) {
        column += Math.min(Math.max(0, columnsBefore), SPAN_MAX);
    }

    /**
     * @param span all the characters of the row
     */
    public void endRow(Span span) {
        rows.get(rows.size() - 1).span = span;
    }

    public RawTable build() {
        List<RawRow> result = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<RawCell> cells = new ArrayList<>(row.cells.size());
            for (Slot slot : row.cells) {
                int rowSpan = Math.min(slot.rowSpan, rows.size() - i);
                cells.add(new RawCell(slot.paragraphs, slot.column, slot.columnSpan, rowSpan));
            }
            result.add(new RawRow(cells, row.header, row.span));
        }
        return new RawTable(result);
    }

    private void place(Slot slot) throws UnreadableException {
        count(slot.columnSpan);
        column = slot.column + slot.columnSpan;
        if (column > columns.length) {
            columns = Arrays.copyOf(columns, Math.max(column, 2 * columns.length));
        }
        Arrays.fill(columns, slot.column, column, slot);
        rows.get(rows.size() - 1).cells.add(slot);
    }

    private void count(int places) throws UnreadableException {
        count += places;
        if (count > limits.cells()) {
            throw ReadLimits.exceeded(ReadLimits.Measure.CELLS, limits.cells());
        }
    }

    private static int clamp(int span) {
        return Math.min(Math.max(1, span), SPAN_MAX);
    }
}
