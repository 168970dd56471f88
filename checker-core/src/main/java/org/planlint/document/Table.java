package org.planlint.document;

import java.util.List;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A table, whole again where a page break had split it.
 *
 * @param designation 表2-1; {@code null} where it has none (a table in a box has the box's)
 * @param caption the title above it, without the number; empty where there is none or the box has
 *     it
 * @param unit the unit that holds for the whole table (单位：万元); empty where none is given
 * @param rows header rows first, then groups and data in order
 * @param notes the lines below it: 注：…, 备注：…, joined, one text a note line
 * @param span from caption to last note
 */
public record Table(
        Designation designation,
        TracedText caption,
        TracedText unit,
        List<Row> rows,
        List<TracedText> notes,
        Span span)
        implements Block {

    public Table {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    public List<Row> rows(Row.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    /** The number of columns of the grid. */
    public int columns() {
        int columns = 0;
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                columns = Math.max(columns, cell.column() + cell.columnSpan());
            }
        }
        return columns;
    }

    /**
     * The words of a column's header, the upper row's before the lower row's, without blanks
     * between them.
     */
    public String header(int column) {
        StringBuilder words = new StringBuilder();
        String last = "";
        for (Row row : rows(Row.Kind.HEADER)) {
            String text = row.text(column).toString();
            if (!text.equals(last)) {
                words.append(text);
            }
            last = text;
        }
        return words.toString();
    }
}
