package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.ReadLimits;

/** Text set in columns: each is read to its end before the next. */
final class TextColumns implements PageTable {

    /** A column of text is so many ems broad. */
    private static final float BROAD = 10;

    /** Fewer lines tell nothing. */
    private static final int LINES = 5;

    private final Columns columns;
    private final float top;
    private final List<Row> rows;

    private TextColumns(Columns columns, float top, List<Row> rows) {
        this.columns = columns;
        this.top = top;
        this.rows = rows;
    }

    /** The columns of running text that lines are; null for lines that are a table. */
    static TextColumns of(int page, List<TextLine> lines, Columns columns) {
        List<List<TextLine>> texts = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            texts.add(new ArrayList<>());
        }
        for (TextLine line : lines) {
            for (TextLine piece : line.pieces()) {
                if (columns.first(piece) != columns.last(piece)) {
                    return null;
                }
                texts.get(columns.first(piece)).add(piece);
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!isText(texts.get(i))) {
                return null;
            }
            cells.add(new Cell(i, 1, 1, columns.rights()[i], texts.get(i)));
        }
        return new TextColumns(columns, lines.get(0).y(), List.of(new Row(page, cells)));
    }

    /** Most lines of running text go on in the next one. */
    private static boolean isText(List<TextLine> lines) {
        if (lines.size() < LINES) {
            return false;
        }
        ParagraphLines places = ParagraphLines.of(lines);
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            full += places.continues(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        return places.right() - places.left() > BROAD * lines.get(0).size()
                && 2 * full >= lines.size();
    }

    @Override
    public List<Row> rows(ReadLimits limits) {
        return rows;
    }

    @Override
    public int page() {
        return rows.get(0).page();
    }

    @Override
    public float top() {
        return top;
    }

    @Override
    public float left() {
        return columns.lefts()[0];
    }

    @Override
    public float right() {
        return columns.rights()[columns.count() - 1];
    }

    @Override
    public int columns() {
        return columns.count();
    }

    @Override
    public boolean isFrame() {
        return true;
    }

    @Override
    public boolean continues(PageTable above) {
        return false;
    }

    @Override
    public void append(PageTable below) {
        throw new IllegalArgumentException("text is no table");
    }
}
