package org.planlint.fact;

import org.planlint.quantity.Mark;

/**
 * That a table uses a mark.
 *
 * @param table the table's running number
 * @param tableLabel what the table is called
 * @param mark the mark
 * @param count how often
 * @param hasNote whether the table has a note at all
 * @param first the first place
 */
public record MarkUse(
        int table, String tableLabel, Mark mark, int count, boolean hasNote, Passage first)
        implements Fact {}
