package org.planlint.read.word;

import java.util.ArrayList;
import java.util.List;

/** A table of a Word file, as it is written there: row by row, cell by cell. */
public final class WordTable implements WordBlock {

    private final List<Row> rows = new ArrayList<>();

    /** A row in the making. */
    static final class Row {

        private final List<Cell> cells = new ArrayList<>();
        private boolean header;
        private boolean deleted;
        private int columnsBefore;

        List<Cell> cells() {
            return cells;
        }

        boolean header() {
            return header;
        }

        int columnsBefore() {
            return columnsBefore;
        }
    }

    /** A cell in the making. */
    static final class Cell {

        private final List<WordParagraph.Line> lines = new ArrayList<>();
        private int columnSpan = 1;
        private boolean ofAbove;

        List<WordParagraph.Line> lines() {
            return lines;
        }

        int columnSpan() {
            return columnSpan;
        }

        /** Whether it only continues the cell above it. */
        boolean ofAbove() {
            return ofAbove;
        }
    }

    public void startRow() {
        rows.add(new Row());
    }

    public void startCell() {
        row().cells.add(new Cell());
    }

    public void add(WordParagraph.Line line) {
        cell().lines.add(line);
    }

    public void header(boolean on) {
        row().header = on;
    }

    /** Columns of the grid that the row leaves out at its beginning. */
    public void columnsBefore(int columns) {
        row().columnsBefore = columns;
    }

    void deleteRow() {
        row().deleted = true;
    }

    public void columnSpan(int columns) {
        cell().columnSpan = columns;
    }

    /** The last cell covers more columns. */
    public void widen(int columns) {
        cell().columnSpan += columns;
    }

    public void ofAbove(boolean on) {
        cell().ofAbove = on;
    }

    /** The rows that are left after tracked changes. */
    List<Row> rows() {
        return rows.stream().filter(row -> !row.deleted).toList();
    }

    /** A frame of one column, as boxes are drawn with, holds text and no data. */
    boolean isFrame() {
        return rows.stream().allMatch(row -> row.cells.size() <= 1);
    }

    /** The open row; a file that has cells outside of rows gets one. */
    private Row row() {
        if (rows.isEmpty()) {
            startRow();
        }
        return rows.get(rows.size() - 1);
    }

    private Cell cell() {
        if (row().cells.isEmpty()) {
            startCell();
        }
        return row().cells.get(row().cells.size() - 1);
    }
}
