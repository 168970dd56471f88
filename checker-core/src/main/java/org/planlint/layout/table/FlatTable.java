package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planlint.document.Row;
import org.planlint.read.RawBlock;
import org.planlint.read.RawLine;
import org.planlint.text.Blank;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Reads a table that a conversion has flattened to a cell a line. There are several ways of finding
 * its rows again, from the surest to the most patient; the one that reads the most rows is taken.
 */
final class FlatTable {

    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_HEADER_LINE = 60;

    private FlatTable() {}

    static Optional<TableBody> read(List<RawBlock> blocks, int index) {
        RawLine line = (RawLine) blocks.get(index);
        TracedText text = line.text();
        if (text.isEmpty()
                || text.length() > LONGEST_HEADER_LINE
                || line.headingHint() > 0
                || Blank.only(text)) {
            return Optional.empty();
        }
        boolean tabbed = CellStream.isTabbed(line);
        boolean numbered = TableWords.isNumberHeader(Folding.key(text));
        if (!numbered && !(tabbed && beginsRun(blocks, index))) {
            return Optional.empty();
        }
        Attempt attempt = new Attempt(blocks, index, tabbed, numbered);
        FlatRows best = attempt.best(true);
        if (!best.whole() && attempt.sawEmpty()) {
            best = better(best, attempt.best(false));
        }
        List<Row> rows = best.grid().isEmpty() ? List.of() : RowSorter.sort(best.grid());
        boolean enough =
                rows.stream().filter(row -> row.kind() == Row.Kind.DATA).count() >= FEWEST_ROWS;
        return enough ? Optional.of(new TableBody(rows, best.last() + 1)) : Optional.empty();
    }

    /** The ways of reading the cells from one block on. */
    private static final class Attempt {

        private final List<RawBlock> blocks;
        private final int index;
        private final boolean tabbed;
        private final boolean numbered;
        private final List<CellStream> streams = new ArrayList<>();

        Attempt(List<RawBlock> blocks, int index, boolean tabbed, boolean numbered) {
            this.blocks = blocks;
            this.index = index;
            this.tabbed = tabbed;
            this.numbered = numbered;
        }

        FlatRows best(boolean emptyCells) {
            FlatRows best = tabbed ? CellGroups.read(stream(emptyCells)) : FlatRows.NONE;
            if (numbered && !best.whole()) {
                best = better(best, NumberedCells.read(stream(emptyCells)));
                best = best.whole() ? best : better(best, AnchoredCells.read(stream(emptyCells)));
            }
            if (tabbed && !numbered && best.grid().isEmpty()) {
                best = PeriodicCells.read(stream(emptyCells));
            }
            return best;
        }

        private CellStream stream(boolean emptyCells) {
            CellStream cells = new CellStream(blocks, index, tabbed, emptyCells);
            streams.add(cells);
            return cells;
        }

        private boolean sawEmpty() {
            return streams.stream().anyMatch(CellStream::sawEmpty);
        }
    }

    private static FlatRows better(FlatRows one, FlatRows other) {
        return other.grid().size() > one.grid().size() ? other : one;
    }

    /**
     * Whether no cell stands before this one, so that a run of cells is looked at once and not from
     * every cell again.
     */
    private static boolean beginsRun(List<RawBlock> blocks, int index) {
        for (int i = index - 1; i >= 0 && i >= index - 4; i--) {
            if (!(blocks.get(i) instanceof RawLine line)) {
                return true;
            }
            if (!Blank.only(line.text())) {
                String key =
                        line.text().length() <= LONGEST_HEADER_LINE ? Folding.key(line.text()) : "";
                boolean caption =
                        key.startsWith("专栏") || key.startsWith("表") || key.contains("单位:");
                return !CellStream.isTabbed(line) || caption;
            }
        }
        return true;
    }
}
