package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.ReadLimits;

/**
 * A grid with what stands in its cells; after a page break it goes on with the rows of the next
 * page.
 */
final class RuledTable implements PageTable {

    private final Grid grid;
    private final List<Row> rows = new ArrayList<>();

    RuledTable(Grid grid, int page, List<Glyph> glyphs) {
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

    @Override
    public float top() {
        return grid.top();
    }

    @Override
    public float left() {
        return grid.left();
    }

    @Override
    public float right() {
        return grid.right();
    }

    @Override
    public int columns() {
        return grid.xs().length - 1;
    }

    @Override
    public boolean isFrame() {
        return grid.isFrame();
    }

    @Override
    public List<Row> rows(ReadLimits limits) {
        return rows;
    }

    @Override
    public int page() {
        return rows.get(rows.size() - 1).page();
    }

    boolean isEmpty() {
        return rows.stream().allMatch(Row::isEmpty);
    }

    @Override
    public boolean continues(PageTable above) {
        return above instanceof RuledTable ruled
                && grid.sameColumns(ruled.grid)
                && isFrame() == ruled.isFrame();
    }

    /** Takes the rows of the next page, without the header that is printed again there. */
    @Override
    public void append(PageTable next) {
        RuledTable below = (RuledTable) next;
        int from = 0;
        while (from < below.rows.size()
                && from < rows.size()
                && !below.rows.get(from).isEmpty()
                && below.rows.get(from).text().equals(rows.get(from).text())) {
            from++;
        }
        List<Row> rest =
                below.rows.subList(from == below.rows.size() ? 0 : from, below.rows.size());
        Row last = rows.get(rows.size() - 1);
        if (rest.get(0).goesOnWith(last)) {
            rows.set(rows.size() - 1, last.with(rest.get(0)));
            rest = rest.subList(1, rest.size());
        }
        rows.addAll(rest);
    }
}
