package org.planlint.extract.table;

import java.util.List;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.Passage;
import org.planlint.fact.PlanPeriod;
import org.planlint.text.TracedText;

/**
 * A table with what its surroundings say of it.
 *
 * @param number its running number in the document, from 1, those in boxes included
 * @param label what it is called: 专栏2, 表3-1, or its caption where it has no number
 * @param table the table
 * @param caption its caption, or that of the box that it stands in
 * @param period the years that it speaks of: those that its caption names, else the document's;
 *     {@code null} where neither says
 * @param documentPeriod the years that the document is for; {@code null} where it does not say
 * @param before the paragraphs shortly before it, in order
 * @param after the paragraph behind it; empty where something else follows
 */
record TableSite(
        int number,
        String label,
        Table table,
        TracedText caption,
        PlanPeriod period,
        PlanPeriod documentPeriod,
        List<TracedText> before,
        TracedText after) {

    TableSite {
        before = List.copyOf(before);
    }

    /** The place of words in a row. */
    static Passage passage(Row row, TracedText words) {
        return new Passage(words.span(), row.span());
    }
}
