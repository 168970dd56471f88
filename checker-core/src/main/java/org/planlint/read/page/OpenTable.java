package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;

/** A table without rules: its columns are where the gaps of its lines lie one below the other. */
final class OpenTable implements PageTable {

    private final float top;
    private int page;
    private final List<TextLine> lead;
    private final List<Printed> lines = new ArrayList<>();
    private List<Printed> last;
    private List<TextLine> tail;

    /** The columns of the lines, kept while it takes single ones; null if not yet known. */
    private Columns known;

    /** A line, and the page that it stands on. */
    record Printed(int page, TextLine line) {

        static List<Printed> all(int page, List<TextLine> lines) {
            return lines.stream().map(line -> new Printed(page, line)).toList();
        }
    }

    /**
     * @param lead lines above it that belong to it if it is the rest of a table
     * @param lines its lines
     * @param tail lines below it that belong to it if it goes on
     */
    OpenTable(int page, List<TextLine> lead, List<TextLine> lines, List<TextLine> tail) {
        this.page = page;
        this.top = (lead.isEmpty() ? lines : lead).get(0).y();
        this.lead = lead;
        this.tail = tail;
        this.lines.addAll(Printed.all(page, lines));
        this.last = List.copyOf(this.lines);
    }

    /** The lines above, if they turned out to be none of its own. */
    List<TextLine> lead() {
        return lead;
    }

    /** The lines below, if they turned out to be none of its own. */
    List<TextLine> tail() {
        return tail;
    }

    List<Printed> lines() {
        return lines;
    }

    /** A lone line with gaps is none, even if it looks like the head of one. */
    boolean isTable() {
        return lines.stream().filter(printed -> !printed.line().parts().isEmpty()).count() > 1;
    }

    @Override
    public int page() {
        return page;
    }

    @Override
    public List<Row> rows(ReadLimits limits) throws UnreadableException {
        return OpenRows.of(lines, columns(lines), limits);
    }

    private static Columns columns(List<Printed> lines) {
        return Columns.of(lines.stream().map(Printed::line).toList(), size(lines));
    }

    private static float size(List<Printed> lines) {
        return lines.get(lines.size() / 2).line().size();
    }

    @Override
    public float top() {
        return top - size(lines);
    }

    @Override
    public float left() {
        return columns(last).lefts()[0];
    }

    @Override
    public float right() {
        Columns columns = columns(last);
        return columns.rights()[columns.count() - 1];
    }

    @Override
    public int columns() {
        return columns(lines).count();
    }

    @Override
    public boolean isFrame() {
        return false;
    }

    /** The columns of both parts together are no fewer than those of either. */
    @Override
    public boolean continues(PageTable above) {
        if (!(above instanceof OpenTable open)) {
            return false;
        }
        List<Printed> both = new ArrayList<>(open.last);
        both.addAll(lines);
        int least = Math.max(columns(open.last).count(), columns());
        return Math.abs(size(open.last) - size(lines)) < 1 && columns(both).count() >= least;
    }

    /**
     * Takes a line of the next page, if it is what a cell of the last row had no room for.
     *
     * @return whether it was
     */
    boolean takes(int linePage, TextLine line) {
        if (!tail.isEmpty() || !line.parts().isEmpty()) {
            return false;
        }
        known = known == null ? columns(lines) : known;
        Columns columns = known;
        int column = columns.first(line);
        boolean inside =
                column > 0
                        && column == columns.last(line)
                        && line.left() > columns.lefts()[column] - line.size()
                        && line.right() < columns.rights()[column] + line.size();
        if (!inside) {
            return false;
        }
        List<TextLine> above = lines.get(lines.size() - 1).line().pieces();
        boolean full =
                above.stream()
                        .filter(piece -> columns.first(piece) == column)
                        .anyMatch(piece -> piece.isFull(line, columns.rights()[column]));
        if (full) {
            lines.add(new Printed(linePage, line));
            columns.widen(line);
            page = linePage;
        }
        return full;
    }

    /** Takes the lines of the next page, without the header that is printed again there. */
    @Override
    public void append(PageTable next) {
        OpenTable rest = (OpenTable) next;
        lines.addAll(Printed.all(page, tail));
        List<Printed> below = new ArrayList<>(Printed.all(rest.page, rest.lead));
        below.addAll(rest.lines);
        int from = 0;
        while (from < below.size()
                && from < lines.size()
                && below.get(from).line().text().equals(lines.get(from).line().text())) {
            from++;
        }
        lines.addAll(below.subList(from == below.size() ? 0 : from, below.size()));
        known = null;
        page = rest.page;
        last = rest.last;
        tail = rest.tail;
    }
}
