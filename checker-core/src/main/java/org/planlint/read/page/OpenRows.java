package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.ReadLimits;
import org.planlint.read.ReadLimits.Measure;
import org.planlint.read.UnreadableException;

/**
 * Puts the lines of a table without rules together to rows. A row begins where words stand in
 * columns whose last line was not full; a number is never the rest of another.
 */
final class OpenRows {

    /** So many ems apart, the lines of two columns stand beside one another. */
    private static final float BESIDE = 0.95f;

    /** Further apart than so many ems, lines belong to different rows. */
    private static final float APART = 2.2f;

    /** A cell that has broken lines is so many ems broad. */
    private static final float BROAD = 1.8f;

    private final Columns columns;
    private final ReadLimits limits;
    private final List<PageTable.Row> rows = new ArrayList<>();
    private List<PageTable.Cell> cells = new ArrayList<>();
    private int page;
    private int lastPage;
    private TextLine above;
    private boolean whole;

    private OpenRows(Columns columns, ReadLimits limits) {
        this.columns = columns;
        this.limits = limits;
    }

    /**
     * @throws UnreadableException if there are more cells than the limit, or the time is over
     */
    static List<PageTable.Row> of(List<OpenTable.Printed> lines, Columns columns, ReadLimits limits)
            throws UnreadableException {
        OpenRows rows = new OpenRows(columns, limits);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !isBeside(lines.get(i - 1), lines.get(i))) {
                rows.add(lines.subList(start, i));
                start = i;
            }
        }
        rows.endRow();
        return rows.rows;
    }

    /** Whether lines are so near that they stand in different columns of one row. */
    private static boolean isBeside(OpenTable.Printed above, OpenTable.Printed line) {
        return above.page() == line.page()
                && line.line().y() - above.line().y() < BESIDE * line.line().size();
    }

    private void add(List<OpenTable.Printed> lines) throws UnreadableException {
        limits.checkTime();
        List<PageTable.Cell> next = new ArrayList<>();
        lines.forEach(line -> cells(line.line()).forEach(cell -> put(next, cell)));
        TextLine line = lines.get(0).line();
        boolean group = next.size() == 1 && next.get(0).columnSpan() > 1;
        boolean samePage = lines.get(0).page() == lastPage;
        if (above == null || group || whole || !goesOn(line, next, samePage)) {
            endRow();
            page = lines.get(0).page();
        }
        next.forEach(cell -> put(cells, group ? cell.within(0, columns.count()) : cell));
        whole = group;
        above = lines.get(lines.size() - 1).line();
        lastPage = lines.get(0).page();
    }

    private List<PageTable.Cell> cells(TextLine line) {
        List<PageTable.Cell> result = new ArrayList<>();
        for (TextLine piece : line.pieces()) {
            int first = columns.first(piece);
            int span = Math.max(1, columns.last(piece) - first + 1);
            float right = columns.rights()[first + span - 1];
            result.add(new PageTable.Cell(first, span, 1, right, new ArrayList<>(List.of(piece))));
        }
        return result;
    }

    private static void put(List<PageTable.Cell> cells, PageTable.Cell part) {
        for (PageTable.Cell cell : cells) {
            if (part.column() < cell.column() + cell.columnSpan()
                    && cell.column() < part.column() + part.columnSpan()) {
                cell.lines().addAll(part.lines());
                return;
            }
        }
        cells.add(part);
    }

    private boolean goesOn(TextLine line, List<PageTable.Cell> next, boolean samePage) {
        float step = samePage ? line.y() - above.y() : line.size();
        if (step > APART * line.size()) {
            return false;
        }
        boolean few = next.size() * 5 < columns.count() * 3;
        if (few && next.get(0).column() > 0 && next.stream().allMatch(this::isMore)) {
            return true;
        }
        if (next.stream().allMatch(this::isRest) && next.size() < columns.count()) {
            return true;
        }
        // The first line of a cell that is higher than the others of its row.
        return cells.size() * 5 < columns.count() * 3
                && cells.stream().allMatch(cell -> next.stream().anyMatch(n -> isRest(n, cell)));
    }

    /** Whether it stands below words in its column. */
    private boolean isMore(PageTable.Cell part) {
        return cells.stream().anyMatch(c -> c.column() == part.column() && !numbers(c, part));
    }

    private boolean isRest(PageTable.Cell part) {
        return cells.stream().anyMatch(cell -> isRest(part, cell));
    }

    /** Whether a part goes on with a cell, whose last line has no room for how it begins. */
    private boolean isRest(PageTable.Cell part, PageTable.Cell cell) {
        if (part.column() != cell.column() || numbers(cell, part)) {
            return false;
        }
        TextLine last = cell.lines().get(cell.lines().size() - 1);
        TextLine first = part.lines().get(0);
        return !first.isNumber()
                && last.width() >= BROAD * last.size()
                && last.isFull(first, cell.right());
    }

    private static boolean numbers(PageTable.Cell cell, PageTable.Cell part) {
        TextLine last = cell.lines().get(cell.lines().size() - 1);
        TextLine first = part.lines().get(0);
        return last.endsInNumber() && Character.isDigit(first.text().charAt(0));
    }

    /** Cells that have no words are written, too. */
    private void endRow() throws UnreadableException {
        if (cells.isEmpty()) {
            return;
        }
        if ((rows.size() + 1L) * columns.count() > limits.cells()) {
            throw ReadLimits.exceeded(Measure.CELLS, limits.cells());
        }
        if (cells.size() == 1 && cells.get(0).column() == 0) {
            // What stands alone at the beginning names the rows below it.
            cells.set(0, cells.get(0).within(0, columns.count()));
        }
        List<PageTable.Cell> row = new ArrayList<>();
        int column = 0;
        cells.sort((one, other) -> Integer.compare(one.column(), other.column()));
        for (PageTable.Cell cell : cells) {
            for (; column < cell.column(); column++) {
                row.add(new PageTable.Cell(column, 1, 1, columns.rights()[column], List.of()));
            }
            row.add(cell);
            column = cell.column() + cell.columnSpan();
        }
        for (; column < columns.count(); column++) {
            row.add(new PageTable.Cell(column, 1, 1, columns.rights()[column], List.of()));
        }
        rows.add(new PageTable.Row(page, row));
        cells = new ArrayList<>();
    }
}
