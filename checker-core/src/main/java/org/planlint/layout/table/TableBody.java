package org.planlint.layout.table;

import java.util.List;
import org.planlint.document.Row;
import org.planlint.text.TracedText;

/**
 * The rows of a table, and what a format keeps inside the grid though it belongs above or below it.
 *
 * @param head caption and unit found in the first rows; {@link TableHead#NONE} where there are none
 * @param rows header rows first
 * @param notes note lines found in the last rows
 * @param next index of the first raw block behind the rows
 */
record TableBody(TableHead head, List<Row> rows, List<TracedText> notes, int next) {

    TableBody(List<Row> rows, int next) {
        this(TableHead.NONE, rows, List.of(), next);
    }
}
