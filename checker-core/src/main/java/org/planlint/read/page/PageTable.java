package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;

/** A table on a page, or a frame round text; after a page break it goes on with the rows there. */
sealed interface PageTable permits RuledTable, OpenTable, TextColumns {

    /** The row a cell stands in on its page, and what it covers. */
    record Cell(int column, int columnSpan, int rowSpan, float right, List<TextLine> lines) {

        /** The margins of its text. */
        ParagraphLines places() {
            return ParagraphLines.of(lines).inside(right);
        }

        /** The same in other columns. */
        Cell within(int newColumn, int newSpan) {
            return new Cell(newColumn, newSpan, rowSpan, right, lines);
        }

        private boolean goesOnWith(Cell above) {
            if (above.lines.isEmpty()) {
                return false;
            }
            TextLine last = above.lines.get(above.lines.size() - 1);
            return above.places().goesOnOverPage(last, places(), lines.get(0));
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

        /**
         * Whether it is what a page break has parted from a row: some cells have words on, where
         * the row had no room for them, and others have none.
         */
        boolean goesOnWith(Row above) {
            boolean less = false;
            boolean more = false;
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                Cell before = i < above.cells.size() ? above.cells.get(i) : null;
                if (before == null || before.column != cell.column || before.rowSpan > 1) {
                    return false;
                }
                less |= cell.lines.isEmpty() && !before.lines.isEmpty();
                more |= !cell.lines.isEmpty();
                if (!cell.lines.isEmpty() && !cell.goesOnWith(before)) {
                    return false;
                }
            }
            return less && more;
        }

        /** The same with the rest that stands on the next page. */
        Row with(Row below) {
            List<Cell> whole = new ArrayList<>(cells.size());
            for (int i = 0; i < cells.size(); i++) {
                List<TextLine> lines = new ArrayList<>(cells.get(i).lines);
                lines.addAll(below.cells.get(i).lines);
                Cell cell = cells.get(i);
                whole.add(new Cell(cell.column, cell.columnSpan, 1, cell.right, lines));
            }
            return new Row(page, whole);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(cell -> cell.lines.isEmpty());
        }
    }

    /**
     * Its rows, over all the pages that it was found to go on over.
     *
     * @throws UnreadableException if it has more cells than the limit
     */
    List<Row> rows(ReadLimits limits) throws UnreadableException;

    float top();

    float left();

    float right();

    int columns();

    /** Whether it only holds text, a paragraph below the other. */
    boolean isFrame();

    /** Whether it can be the rest of the table that ends the page before. */
    boolean continues(PageTable above);

    /**
     * Takes the rows of the next page.
     *
     * @param below what {@linkplain #continues continues} this one
     */
    void append(PageTable below);

    /** The page that its last row stands on. */
    int page();

    /** Whether its text goes on in the frame of another page: both are as broad. */
    default boolean framesLike(PageTable above) {
        return Math.abs(left() - above.left()) <= 2 * Grid.NEAR
                && Math.abs(right() - above.right()) <= 2 * Grid.NEAR;
    }
}
