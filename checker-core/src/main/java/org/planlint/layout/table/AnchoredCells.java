package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.text.TracedText;

/**
 * Reads the indicator table of a damaged text: names broken over lines, cells lost, rows without a
 * number. The rows are anchored at their attribute (约束性, 预期性), the one cell that every row has and
 * that nothing else looks like.
 *
 * <p>Where the attribute is the last column it closes its row. Where it follows the name, the row's
 * values stand behind it, up to the next row's number, sub-row mark or group name.
 */
final class AnchoredCells {

    /** More lines than any row takes, together with the names of groups before it. */
    private static final int WINDOW = 18;

    private static final int MOST_NAME_LINES = 6;
    private static final int MOST_MISFITS = 2;
    private static final int MISFIT_ONE_IN = 4;

    private final CellStream cells;
    private final AnchorColumns columns;
    private final int values;
    private final List<GridRow> grid = new ArrayList<>();
    private int number;

    private AnchoredCells(CellStream cells, AnchorColumns columns) {
        this.cells = cells;
        this.columns = columns;
        this.values = columns.values().size();
    }

    static FlatRows read(CellStream cells) {
        FlatHeader header = FlatHeader.read(cells);
        AnchorColumns columns = header == null ? null : AnchorColumns.of(header);
        if (columns == null) {
            return FlatRows.NONE;
        }
        cells.passHeader(header.length());
        return new AnchoredCells(cells, columns).rows();
    }

    private FlatRows rows() {
        grid.add(columns.header().row());
        AnchoredRow open = null;
        int at = 0;
        int misfits = 0;
        int fitting = 1;
        int fittingEnd = 0;
        for (int anchor = nextAnchor(at); anchor >= 0; anchor = nextAnchor(at)) {
            Start start = start(at, anchor, open != null);
            if (start == null) {
                break;
            }
            if (open != null) {
                grid.add(open.with(range(at, start.valuesEnd), columns));
            }
            addGroups(start);
            boolean counted = start.number >= 0;
            number = counted ? cells.get(start.number).rowNumber() : number;
            LineCell own = counted && start.subRow < 0 ? cells.get(start.number) : null;
            open = new AnchoredRow(own, range(start.name, anchor), cells.get(anchor));
            at = anchor + 1;
            if (columns.close()) {
                grid.add(open.with(List.of(), columns));
                if (open.hasValueTooMany(columns)) {
                    misfits++;
                } else {
                    fitting = grid.size();
                    fittingEnd = at;
                }
                open = null;
                // other rows than this header's: they are left to whoever understands them
                if (misfits > MOST_MISFITS + grid.size() / MISFIT_ONE_IN) {
                    at = fittingEnd;
                    grid.subList(fitting, grid.size()).clear();
                    break;
                }
            }
        }
        if (open != null) {
            List<LineCell> rest = window(at);
            int length = ValueCells.count(rest, values);
            grid.add(open.with(rest.subList(0, length), columns));
            at += length;
        }
        return grid.size() <= 2 * misfits + 1
                ? FlatRows.NONE
                : new FlatRows(grid, cells.get(at - 1).block(), cells.get(at) == null);
    }

    /**
     * Where a row begins between two anchors: indices into the stream, -1 where there is no such
     * cell.
     */
    private record Start(int valuesEnd, int number, int subRow, int name) {}

    private Start start(int from, int anchor, boolean valuesFirst) {
        int counted = number(from, anchor, valuesFirst);
        int sub = -1;
        for (int i = counted < 0 ? from : counted + 2; i < anchor && sub < 0; i++) {
            sub = TableWords.isSubRow(cells.get(i).key()) ? i : -1;
        }
        int limit = counted >= 0 ? counted : sub >= 0 ? sub : anchor;
        int valuesEnd = from;
        if (valuesFirst) {
            valuesEnd += ValueCells.count(range(from, limit), values);
        }
        int name = sub >= 0 ? sub : counted >= 0 ? counted + 1 : valuesEnd;
        boolean named =
                name < anchor
                        && anchor - name <= MOST_NAME_LINES + (columns.close() ? values + 1 : 0);
        boolean begun = counted >= 0 || number > 0;
        return named && begun && areGroups(valuesEnd, limit == anchor ? name : limit)
                ? new Start(valuesEnd, counted, sub, name)
                : null;
    }

    /**
     * The row number before an anchor: a whole number with a name behind it. Values before it may
     * look the same, so that behind values the last one counts; the one that goes on counting is
     * preferred.
     */
    private int number(int from, int anchor, boolean valuesFirst) {
        int expected = -1;
        int other = -1;
        for (int i = from; i + 1 < anchor; i++) {
            int count = cells.get(i).rowNumber();
            LineCell following = cells.get(i + 1);
            if (count == 0 || !following.isName()) {
                continue;
            }
            boolean placed = valuesFirst ? areValuesAndGroups(from, i) : areGroups(from, i);
            // before #… a number is rather the last value of the row above
            boolean subRow = TableWords.isSubRow(following.key());
            if (count == number + 1 && (expected < 0 || valuesFirst) && (placed || !subRow)) {
                expected = i;
            }
            other = other < 0 && placed && !subRow ? i : other;
        }
        return expected >= 0 ? expected : other;
    }

    /** Whether all the values of a row stand there, and behind them only names of groups. */
    private boolean areValuesAndGroups(int from, int to) {
        int end = from + ValueCells.count(range(from, to), values);
        return ValueCells.areComplete(range(from, end), values) && areGroups(end, to);
    }

    /** Whether only names of groups stand there, and perhaps the number of a page. */
    private boolean areGroups(int from, int to) {
        for (int i = from; i < to; i++) {
            LineCell cell = cells.get(i);
            if (!cell.isName() && cell.rowNumber() == 0) {
                return false;
            }
        }
        return to - from <= 4;
    }

    private void addGroups(Start start) {
        int end =
                start.number >= 0
                        ? start.number
                        : start.subRow >= 0 ? start.subRow : start.valuesEnd;
        List<LineCell> names = new ArrayList<>();
        for (LineCell cell : range(start.valuesEnd, end)) {
            if (cell.rowNumber() == 0) {
                names.add(cell);
            }
        }
        if (!names.isEmpty()) {
            grid.add(LineRow.group(names));
        }
        // a counted row that only heads its sub-rows has no values of its own
        if (start.number >= 0 && start.subRow >= 0) {
            List<TracedText> words =
                    range(start.number + 1, start.subRow).stream().map(LineCell::text).toList();
            List<LineCell> all = range(start.number, start.subRow);
            grid.add(
                    GridRow.of(
                            List.of(all.get(0).text(), CellText.join(words)),
                            false,
                            LineRow.span(all)));
        }
    }

    private int nextAnchor(int from) {
        for (int i = from; i < from + WINDOW && cells.get(i) != null; i++) {
            if (cells.get(i).isAttribute()) {
                return i;
            }
        }
        return -1;
    }

    private List<LineCell> window(int from) {
        List<LineCell> window = new ArrayList<>();
        for (int i = from; i < from + WINDOW && cells.get(i) != null; i++) {
            window.add(cells.get(i));
        }
        return window;
    }

    private List<LineCell> range(int from, int to) {
        List<LineCell> range = new ArrayList<>();
        for (int i = from; i < to; i++) {
            range.add(cells.get(i));
        }
        return range;
    }
}
