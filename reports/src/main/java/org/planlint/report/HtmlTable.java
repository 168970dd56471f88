package org.planlint.report;

import java.util.List;
import org.planlint.document.Cell;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.text.TracedText;

/** A table of the document as a table of the page. */
final class HtmlTable {

    private final Html html;
    private final ReportText words;
    private final HtmlWords text;
    private final Anchors anchors;

    HtmlTable(Html html, ReportText words, HtmlWords text, Anchors anchors) {
        this.html = html;
        this.words = words;
        this.text = text;
        this.anchors = anchors;
    }

    /**
     * @param caption number and title; may be empty
     */
    void write(Table table, TracedText caption) {
        String name = caption.isEmpty() ? words.get("html.table") : caption.toString();
        html.scroll(name).line();
        html.open("table").line();
        if (!caption.isEmpty() || !table.unit().isEmpty()) {
            html.open("caption", "id", anchors.next(table.span()));
            text.write(caption);
            if (!table.unit().isEmpty()) {
                html.text(" ").open("span", "class", "unit");
                text.write(table.unit());
                html.close();
            }
            html.close().line();
        }
        rows(table);
        html.close().line();
        for (TracedText note : table.notes()) {
            html.open("p", "class", "note", "id", anchors.next(note.span()));
            text.write(note);
            html.close().line();
        }
        html.close().line();
    }

    private void rows(Table table) {
        int columns = table.columns();
        int[][] heights = heights(table.rows(), columns);
        int[] covered = new int[columns];
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            html.open(
                    "tr",
                    "id",
                    anchors.next(row.span()),
                    "class",
                    row.kind() == Row.Kind.GROUP ? "group" : null);
            if (row.kind() == Row.Kind.GROUP && row.cells().size() == 1) {
                cell("th", row.cells().get(0), columns, 1);
            } else {
                cells(row, heights[i], covered);
            }
            html.close().line();
        }
    }

    /**
     * @param covered how many more rows each column is covered by a cell of a row above
     */
    private void cells(Row row, int[] heights, int[] covered) {
        String element = row.kind() == Row.Kind.HEADER ? "th" : "td";
        int column = 0;
        for (Cell cell : row.cells()) {
            column = gap(column, cell.column(), covered);
            int span = Math.min(cell.columnSpan(), covered.length - cell.column());
            int height = heights[cell.column()];
            cell(element, cell, span, height);
            for (; column < cell.column() + span; column++) {
                covered[column] = height - 1;
            }
        }
        gap(column, covered.length, covered);
    }

    /** Columns without a cell of this row: empty, unless one from above reaches down. */
    private int gap(int from, int to, int[] covered) {
        for (int column = from; column < to; column++) {
            if (covered[column] > 0) {
                covered[column]--;
            } else {
                html.open("td").close();
            }
        }
        return Math.max(from, to);
    }

    private void cell(String element, Cell cell, int columns, int rows) {
        html.open(
                element,
                "colspan",
                columns > 1 ? String.valueOf(columns) : null,
                "rowspan",
                rows > 1 ? String.valueOf(rows) : null,
                "scope",
                element.equals("th") ? (columns > 1 ? "colgroup" : "col") : null);
        text.write(cell.text());
        html.close();
    }

    /**
     * How many rows the cell that begins in a column covers: it reaches down as long as rows of the
     * same kind have nothing in its columns.
     */
    private static int[][] heights(List<Row> rows, int columns) {
        int[][] heights = new int[rows.size()][columns];
        int[] below = new int[columns];
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            boolean[] taken = new boolean[columns];
            for (Cell cell : row.cells()) {
                int end = Math.min(columns, cell.column() + cell.columnSpan());
                int empty = Integer.MAX_VALUE;
                for (int column = cell.column(); column < end; column++) {
                    empty = Math.min(empty, below[column]);
                    taken[column] = true;
                }
                heights[i][cell.column()] = 1 + (empty == Integer.MAX_VALUE ? 0 : empty);
            }
            boolean breaks =
                    row.kind() == Row.Kind.GROUP || i > 0 && rows.get(i - 1).kind() != row.kind();
            for (int column = 0; column < columns; column++) {
                below[column] = taken[column] || breaks ? 0 : below[column] + 1;
            }
        }
        return heights;
    }
}
