package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells that rules draw.
 *
 * @param xs the edges of its columns from the left, at least two
 * @param ys the edges of its rows from above, at least two
 * @param cells its cells, row by row
 */
record Grid(float[] xs, float[] ys, List<Cell> cells) {

    /** How far off its place a line may be drawn. */
    static final float NEAR = 2.5f;

    /**
     * A cell.
     *
     * @param row 0-based
     * @param column 0-based
     * @param rowSpan at least 1
     * @param columnSpan at least 1
     */
    record Cell(int row, int column, int rowSpan, int columnSpan) {}

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    boolean contains(Glyph glyph) {
        return glyph.middleX() > left()
                && glyph.middleX() < right()
                && glyph.middleY() > top()
                && glyph.middleY() < bottom();
    }

    /** Whether it only frames its text: no row is divided. */
    boolean isFrame() {
        return cells.stream().allMatch(cell -> cell.columnSpan == xs.length - 1);
    }

    boolean sameColumns(Grid other) {
        if (xs.length != other.xs.length) {
            return false;
        }
        for (int i = 0; i < xs.length; i++) {
            if (Math.abs(xs[i] - other.xs[i]) > 2 * NEAR) {
                return false;
            }
        }
        return true;
    }

    /** The cell that covers each place of the grid. */
    int[][] cover() {
        int[][] cover = new int[ys.length - 1][xs.length - 1];
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            for (int row = cell.row; row < cell.row + cell.rowSpan; row++) {
                for (int column = cell.column; column < cell.column + cell.columnSpan; column++) {
                    cover[row][column] = i;
                }
            }
        }
        return cover;
    }

    /**
     * The cells between the given edges: places with no rule between them are one.
     *
     * @param rules all that may part cells
     */
    static Grid of(float[] xs, float[] ys, List<Rule> rules) {
        boolean[][] right = new boolean[ys.length - 1][xs.length - 1];
        boolean[][] below = new boolean[ys.length - 1][xs.length - 1];
        for (Rule rule : rules) {
            mark(rule, xs, ys, right, below);
        }
        boolean[][] taken = new boolean[ys.length - 1][xs.length - 1];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < ys.length - 1; row++) {
            for (int column = 0; column < xs.length - 1; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(row, column, right, below, taken));
                }
            }
        }
        return new Grid(xs, ys, cells);
    }

    private static void mark(
            Rule rule, float[] xs, float[] ys, boolean[][] right, boolean[][] below) {
        for (int row = 0; row < ys.length - 1; row++) {
            for (int column = 0; column < xs.length - 1; column++) {
                if (rule.isHorizontal()) {
                    float middle = (xs[column] + xs[column + 1]) / 2;
                    below[row][column] |=
                            Math.abs(rule.y1() - ys[row + 1]) <= NEAR
                                    && rule.x1() <= middle
                                    && middle <= rule.x2();
                } else {
                    float middle = (ys[row] + ys[row + 1]) / 2;
                    right[row][column] |=
                            Math.abs(rule.x1() - xs[column + 1]) <= NEAR
                                    && rule.y1() <= middle
                                    && middle <= rule.y2();
                }
            }
        }
    }

    private static Cell cell(
            int row, int column, boolean[][] right, boolean[][] below, boolean[][] taken) {
        int lastColumn = column;
        while (lastColumn + 1 < right[row].length
                && !right[row][lastColumn]
                && !taken[row][lastColumn + 1]) {
            lastColumn++;
        }
        int lastRow = row;
        while (lastRow + 1 < below.length
                && !below[lastRow][column]
                && !taken[lastRow + 1][column]
                && sameWidth(lastRow + 1, column, lastColumn, right)) {
            lastRow++;
        }
        for (int r = row; r <= lastRow; r++) {
            for (int c = column; c <= lastColumn; c++) {
                taken[r][c] = true;
            }
        }
        return new Cell(row, column, lastRow - row + 1, lastColumn - column + 1);
    }

    private static boolean sameWidth(int row, int column, int lastColumn, boolean[][] right) {
        for (int c = column; c < lastColumn; c++) {
            if (right[row][c]) {
                return false;
            }
        }
        return true;
    }
}
