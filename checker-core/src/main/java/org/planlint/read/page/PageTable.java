package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid with what stands in its cells; after a page break it goes on with the rows of the next
 * page.
 */
final class PageTable {

    private final Grid grid;
    private final List<Row> rows = new ArrayList<>();

    /** The row a cell stands in on its page, and what it covers. */
    record Cell(int column, int columnSpan, int rowSpan, float right, List<TextLine> lines) {

        /** The margins of its text. */
        ParagraphLines places() {
            return ParagraphLines.of(lines).inside(right);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append(line.text()));
            return text.toString();
        }
    }

    /** The cells that begin in a row, from the left. */
    record Row(int page, List<Cell> cells) {

        String text() {
            StringBuilder text = new StringBuilder();
            cells.forEach(cell -> text.append(cell.text()).append('|'));
            return text.toString();
        }

        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.lines.isEmpty());
        }
    }

    PageTable(Grid grid, int page, List<Glyph> glyphs) {
        this.grid = grid;
        int[][] cover = grid.cover();
        List<List<Glyph>> inside = new ArrayList<>();
        grid.cells().forEach(cell -> inside.add(new ArrayList<>()));
        for (Glyph glyph : glyphs) {
            int row = index(grid.ys(), glyph.middleY());
            int column = index(grid.xs(), glyph.middleX());
            inside.get(cover[row][column]).add(glyph);
        }
        for (int row = 0; row < cover.length; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < grid.cells().size(); i++) {
                Grid.Cell cell = grid.cells().get(i);
                if (cell.row() == row) {
                    cells.add(
                            new Cell(
                                    cell.column(),
                                    cell.columnSpan(),
                                    cell.rowSpan(),
                                    grid.xs()[cell.column() + cell.columnSpan()],
                                    LineFinder.lines(inside.get(i))));
                }
            }
            rows.add(new Row(page, cells));
        }
    }

    private static int index(float[] edges, float place) {
        int at = 0;
        while (at + 2 < edges.length && place >= edges[at + 1]) {
            at++;
        }
        return at;
    }

    float top() {
        return grid.top();
    }

    float left() {
        return grid.left();
    }

    float right() {
        return grid.right();
    }

    boolean isFrame() {
        return grid.isFrame();
    }

    List<Row> rows() {
        return rows;
    }

    boolean isEmpty() {
        return rows.stream().allMatch(Row::isEmpty);
    }

    boolean continues(PageTable above) {
        return grid.sameColumns(above.grid) && isFrame() == above.isFrame();
    }

    /** Takes the rows of the next page, without the header that is printed again there. */
    void append(PageTable below) {
        int from = 0;
        while (from < below.rows.size()
                && from < rows.size()
                && !below.rows.get(from).isEmpty()
                && below.rows.get(from).text().equals(rows.get(from).text())) {
            from++;
        }
        rows.addAll(below.rows.subList(from == below.rows.size() ? 0 : from, below.rows.size()));
    }
}
