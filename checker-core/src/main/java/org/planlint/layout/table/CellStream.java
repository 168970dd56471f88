package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.layout.line.Ordinal;
import org.planlint.read.RawBlock;
import org.planlint.read.RawLine;
import org.planlint.text.Blank;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * The cells of a flattened table, one line each, read as far as they are asked for. Page numbers
 * and blank lines are left out, and once the header is known its repetitions, too. It ends where a
 * line can't be a cell any more.
 */
final class CellStream {

    private static final int MOST_BLANK_LINES = 8;
    private static final int LONGEST_PLAIN_CELL = 60;

    private final List<RawBlock> blocks;
    private final boolean tabbed;
    private final boolean emptyCells;

    /** What was read of the blocks so far; {@code next} is the block to go on with. */
    private final List<LineCell> lines = new ArrayList<>();

    private int next;
    private boolean ended;

    /** The lines without repeated headers; {@code taken} is the line to go on with. */
    private final List<LineCell> cells = new ArrayList<>();

    private int taken;
    private boolean sawEmpty;
    private String header = "";

    /**
     * Cells from a block on.
     *
     * @param tabbed whether every cell stands behind a tab
     * @param emptyCells whether a line with nothing but a tab is an empty cell; else it is a blank
     *     line
     */
    CellStream(List<RawBlock> blocks, int start, boolean tabbed, boolean emptyCells) {
        this.blocks = blocks;
        this.next = start;
        this.tabbed = tabbed;
        this.emptyCells = emptyCells;
    }

    boolean tabbed() {
        return tabbed;
    }

    boolean sawEmpty() {
        return sawEmpty;
    }

    /** The cell at an index; {@code null} behind the last. */
    LineCell get(int index) {
        while (cells.size() <= index) {
            int repeated = header.isEmpty() ? 0 : headerLength(taken);
            if (repeated > 0) {
                taken += repeated;
                continue;
            }
            LineCell cell = line(taken);
            if (cell == null) {
                return null;
            }
            cells.add(cell);
            taken++;
        }
        return cells.get(index);
    }

    /**
     * Goes behind the header: the next cell has index 0, and the same header is passed over
     * wherever it comes again.
     */
    void passHeader(int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(get(i).key());
        }
        header = words.toString();
        cells.clear();
        taken = length;
    }

    /**
     * How many lines from here on are the header again, whatever lines it is broken into; 0 where
     * they are not.
     */
    private int headerLength(int from) {
        int matched = 0;
        for (int i = from; matched < header.length(); i++) {
            LineCell line = line(i);
            if (line == null || line.isEmpty() || !header.startsWith(line.key(), matched)) {
                return 0;
            }
            matched += line.key().length();
            if (matched == header.length()) {
                return i - from + 1;
            }
        }
        return 0;
    }

    private LineCell line(int index) {
        while (lines.size() <= index && !ended) {
            read();
        }
        return index < lines.size() ? lines.get(index) : null;
    }

    private void read() {
        int blanks = 0;
        while (next < blocks.size() && blocks.get(next) instanceof RawLine line) {
            TracedText text = line.text();
            boolean emptyCell = tabbed && text.length() == 1 && text.charAt(0) == '\t';
            sawEmpty |= emptyCell;
            if (emptyCell && emptyCells) {
                lines.add(new LineCell(TracedText.empty(), "", next++, blanks > 0, text.span()));
                return;
            }
            if (Blank.only(text)) {
                blanks++;
                next++;
                if (blanks > MOST_BLANK_LINES) {
                    break;
                }
                continue;
            }
            String key =
                    text.length() <= LONGEST_PLAIN_CELL * 2 || tabbed ? Folding.key(text) : null;
            boolean pageNumber =
                    tabbed && blanks > 0 && !isTabbed(line) && TableWords.isPageNumber(key);
            if (key != null && (pageNumber || TableWords.isPageFurniture(key))) {
                blanks++;
                next++;
                continue;
            }
            if (key == null || !canBeCell(line, key)) {
                break;
            }
            TracedText words = CellText.clean(text);
            lines.add(new LineCell(words, key, next++, blanks > 0, words.span()));
            return;
        }
        ended = true;
    }

    private boolean canBeCell(RawLine line, String key) {
        TracedText words = line.text().strip();
        if (line.headingHint() > 0
                || words.indexOf('\t', 0) >= 0
                || isTabbed(line) != tabbed
                || TableWords.isNote(key)
                || startsOtherThing(key)) {
            return false;
        }
        char last = key.charAt(key.length() - 1);
        return tabbed || key.length() <= LONGEST_PLAIN_CELL && "。；;！".indexOf(last) < 0;
    }

    private static boolean startsOtherThing(String key) {
        if (key.startsWith("专栏")) {
            return true;
        }
        Ordinal ordinal = key.startsWith("第") ? Ordinal.at(key, 1) : null;
        if (ordinal != null
                && ordinal.end() < key.length()
                && "篇编章节部".indexOf(key.charAt(ordinal.end())) >= 0) {
            return true;
        }
        return (key.startsWith("表")
                        || key.startsWith("图")
                        || key.startsWith("附件")
                        || key.startsWith("附表"))
                && Ordinal.at(key, key.startsWith("附") ? 2 : 1) != null;
    }

    static boolean isTabbed(RawLine line) {
        TracedText text = line.text();
        for (int i = 0; i < text.length() && Blank.is(text.charAt(i)); i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }
}
