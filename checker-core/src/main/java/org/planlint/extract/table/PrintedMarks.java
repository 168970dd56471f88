package org.planlint.extract.table;

import java.util.EnumSet;
import java.util.Set;
import org.planlint.document.Cell;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.quantity.Mark;
import org.planlint.text.TracedText;

/**
 * The marks that stand anywhere in the rows of a table, and how far their absence can be trusted: a
 * converter that drops brackets beside digits and percent signs drops 【】 as well.
 *
 * @param marks all marks, whatever they stand at
 * @param bracketsLost whether brackets of the table were lost: one cell in five that has any, and
 *     not a single slip, lacks the other half
 */
record PrintedMarks(Set<Mark> marks, boolean bracketsLost) {

    private static final int FEWEST_BROKEN = 2;
    private static final int SHARE_BROKEN = 5;

    static PrintedMarks of(Table table) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        int bracketed = 0;
        int broken = 0;
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                int depth = 0;
                boolean any = false;
                TracedText text = cell.text();
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    Mark.of(c).ifPresent(marks::add);
                    boolean opens = c == '(' || c == '（';
                    boolean closes = c == ')' || c == '）';
                    depth += opens ? 1 : closes ? -1 : 0;
                    any |= opens || closes;
                }
                bracketed += any ? 1 : 0;
                broken += depth == 0 ? 0 : 1;
            }
        }
        return new PrintedMarks(
                marks, broken >= FEWEST_BROKEN && broken * SHARE_BROKEN >= bracketed);
    }

    boolean contains(Mark mark) {
        return marks.contains(mark);
    }
}
