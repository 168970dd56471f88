package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.planlint.document.Row;
import org.planlint.layout.line.Prose;
import org.planlint.read.RawBlock;
import org.planlint.read.RawLine;
import org.planlint.text.Blank;
import org.planlint.text.Folding;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Reads a table with a line a row, its cells divided by tabs.
 *
 * <p>It begins with a row that names the columns; without one the lines may be anything, a table of
 * contents above all. Blank lines inside it are a page break: behind them the header is repeated or
 * the rows go on with as many cells.
 */
final class TabRows {

    private static final int MOST_BLANK_LINES = 8;
    private static final int LONGEST_GROUP = 40;
    private static final int MOST_COLUMNS = 200;

    private final List<RawBlock> blocks;
    private final List<List<TracedText>> rows = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private int width;

    /**
     * Whether a row that can hold data stands below the header, so that a header found again is a
     * repeated one.
     */
    private boolean filledBelow;

    private TabRows(List<RawBlock> blocks) {
        this.blocks = blocks;
    }

    /** Whether a line has cells divided by tabs, and not only one behind a tab. */
    static boolean isRow(RawLine line) {
        TracedText text = line.text();
        int tab = text.indexOf('\t', 0);
        if (tab < 0 || line.headingHint() > 0) {
            return false;
        }
        TracedText stripped = text.strip();
        return stripped.indexOf('\t', 0) >= 0 || !stripped.isEmpty() && !Blank.is(text.charAt(0));
    }

    /**
     * The table that begins at a line with tabs.
     *
     * @param barren lines known to begin no table; to be told of those that were read as rows and
     *     came to nothing, so that they are not read again from each of them
     */
    static Optional<TableBody> read(List<RawBlock> blocks, int index, BitSet barren) {
        return barren.get(index) ? Optional.empty() : new TabRows(blocks).readFrom(index, barren);
    }

    private Optional<TableBody> readFrom(int index, BitSet barren) {
        add(((RawLine) blocks.get(index)).text());
        width = trimmed(rows.get(0));
        if (width < 2 || rows.get(0).size() > MOST_COLUMNS || !couldBeHeader()) {
            return Optional.empty();
        }
        int next = index + 1;
        for (int at = nextRow(next); at >= 0; at = nextRow(next)) {
            add(((RawLine) blocks.get(at)).text());
            next = at + 1;
            // known from two rows; lines that are no table are not read on and on
            if (rows.size() == 2 && !HeaderRows.startsTable(grid())) {
                return Optional.empty();
            }
        }
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<Row> sorted = RowSorter.sort(grid());
        if (sorted.isEmpty()) {
            barren.set(index, next);
            return Optional.empty();
        }
        return Optional.of(new TableBody(sorted, next));
    }

    /**
     * Cheap and before anything else is read: a header has short cells, and something that names
     * columns or years.
     */
    private boolean couldBeHeader() {
        GridRow first = GridRow.of(rows.get(0), false, spans.get(0));
        boolean leaders =
                first.filled().stream().anyMatch(cell -> isLeader(Folding.key(cell.text())));
        return !leaders && (HeaderRows.headerWords(first) >= 2 || first.filled().size() >= 3);
    }

    /** The next line of the table at or behind an index; -1 where the table is over. */
    private int nextRow(int from) {
        int at = from;
        while (at < blocks.size()
                && at - from <= MOST_BLANK_LINES
                && blocks.get(at) instanceof RawLine line) {
            if (line.headingHint() > 0) {
                return -1;
            }
            boolean pageNumber = at > from && TableWords.isPageNumber(shortKey(line.text()));
            if (!Blank.only(line.text()) && !pageNumber && !isFurniture(line.text())) {
                return fits(line, at > from) || at == from && isTrimmedGroup(line, at) ? at : -1;
            }
            at++;
        }
        return -1;
    }

    private boolean fits(RawLine line, boolean behindGap) {
        if (!isRow(line)) {
            return false;
        }
        List<TracedText> cells = split(line.text());
        GridRow row = GridRow.of(cells, false, line.text().span());
        if (row.filled().stream().anyMatch(cell -> isLeader(Folding.key(cell.text())))) {
            return false;
        }
        if (row.signature().equals(signature())) {
            return filledBelow;
        }
        if (!behindGap) {
            return trimmed(cells) <= width + 1;
        }
        boolean header =
                HeaderRows.headerWords(row) >= 2
                        && HeaderRows.headerWords(row) == row.filled().size();
        return !header && cells.size() == rows.get(0).size();
    }

    private String signature() {
        return GridRow.of(rows.get(0), false, spans.get(0)).signature();
    }

    /** A group row that has lost its empty cells: short words between two rows with tabs. */
    private boolean isTrimmedGroup(RawLine line, int at) {
        TracedText words = line.text().strip();
        return words.length() <= LONGEST_GROUP
                && words.indexOf('\t', 0) < 0
                && !Prose.isSentence(words)
                && !TableWords.isNote(Folding.key(words))
                && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof RawLine following
                && isRow(following)
                && split(following.text()).size() == rows.get(0).size();
    }

    private void add(TracedText line) {
        List<TracedText> cells = split(line);
        int last = rows.size() - 1;
        if (last > 0 && isRestOf(rows.get(last), cells)) {
            List<TracedText> joined = new ArrayList<>(rows.get(last));
            TracedText broken = joined.remove(joined.size() - 1);
            joined.add(CellText.join(List.of(broken, cells.get(0))));
            joined.addAll(cells.subList(1, cells.size()));
            rows.set(last, joined);
            spans.set(last, spans.get(last).hull(line.span()));
            return;
        }
        rows.add(cells);
        spans.add(line.span());
        GridRow row = GridRow.of(cells, false, line.span());
        boolean header = row.signature().equals(signature());
        filledBelow = !header && (filledBelow || row.filled().size() > 1);
    }

    /**
     * Whether a line break inside a cell has made two lines of one row: what the one lacks, the
     * other has.
     */
    private boolean isRestOf(List<TracedText> row, List<TracedText> cells) {
        String broken = Folding.key(row.get(row.size() - 1));
        String rest = Folding.key(cells.get(0));
        return row.size() > 1
                && cells.size() > 1
                && row.size() + cells.size() == rows.get(0).size() + 1
                && !ValueWords.isFigure(broken)
                && TableWords.rowNumber(rest) == 0
                && !rest.isEmpty();
    }

    /** The rows with equally many cells, without columns that are empty in all of them. */
    private List<GridRow> grid() {
        int columns = 0;
        int leading = Integer.MAX_VALUE;
        for (List<TracedText> row : rows) {
            columns = Math.max(columns, trimmed(row));
            leading = Math.min(leading, leading(row));
        }
        List<GridRow> grid = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<TracedText> cells = new ArrayList<>(rows.get(i));
            while (cells.size() < columns) {
                cells.add(TracedText.empty());
            }
            grid.add(GridRow.of(cells.subList(leading, columns), false, spans.get(i)));
        }
        return grid;
    }

    private static List<TracedText> split(TracedText line) {
        List<TracedText> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t', 0); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(CellText.clean(line.subSequence(start, tab)));
            start = tab + 1;
        }
        cells.add(CellText.clean(line.substring(start)));
        return cells;
    }

    private static int trimmed(List<TracedText> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return size;
    }

    private static int leading(List<TracedText> cells) {
        int leading = 0;
        while (leading < cells.size() && cells.get(leading).isEmpty()) {
            leading++;
        }
        return leading;
    }

    private static boolean isFurniture(TracedText text) {
        return TableWords.isPageFurniture(shortKey(text));
    }

    /** The folded words of a line that is short enough to be furniture. */
    private static String shortKey(TracedText text) {
        return text.length() <= 20 ? Folding.key(text) : "";
    }

    /** The dots that lead to a page number. */
    private static boolean isLeader(String key) {
        return key.contains("····") || key.contains("....") || key.contains("……");
    }
}
