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
            return cells.stream().filter(cell -> !cell.deleted).toList();
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

        private final List<WordBlock> blocks = new ArrayList<>();
        private int columnSpan = 1;
        private boolean ofAbove;
        private boolean deleted;

        /** Its paragraphs and the tables nested in it, in order. */
        List<WordBlock> blocks() {
            return blocks;
        }

        List<WordParagraph.Line> lines() {
            return blocks.stream()
                    .filter(WordParagraph.Line.class::isInstance)
                    .map(WordParagraph.Line.class::cast)
                    .toList();
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

    /** A paragraph, or a table nested in it. */
    public void add(WordBlock block) {
        cell().blocks.add(block);
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

    /** The last cell only continues the one on its left, as files of old versions say it. */
    void ofLeft() {
        List<Cell> cells = row().cells;
        if (cells.size() > 1) {
            Cell merged = cells.remove(cells.size() - 1);
            cells.get(cells.size() - 1).columnSpan += merged.columnSpan;
        }
    }

    /** The last cell is deleted by a tracked change. */
    void deleteCell() {
        cell().deleted = true;
    }

    /** The rows that are left after tracked changes. */
    List<Row> rows() {
        return rows.stream().filter(row -> !row.deleted).toList();
    }

    /** A frame of one column, as boxes are drawn with, holds text and no data. */
    boolean isFrame() {
        return rows().stream().allMatch(row -> row.cells().size() <= 1);
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
