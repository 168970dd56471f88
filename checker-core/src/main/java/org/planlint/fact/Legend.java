package org.planlint.fact;

import org.planlint.quantity.Mark;

/**
 * What a table's note says that a mark means.
 *
 * @param table the table's running number
 * @param tableLabel what the table is called
 * @param mark the mark
 * @param meaning the words: 累计数
 * @param sense what the words come to
 * @param used whether the mark stands anywhere in the table itself, its header included
 * @param bracketsLost whether the conversion to text has lost brackets of the table, so that a mark
 *     made of brackets may have been there
 * @param place the place of the explanation
 */
public record Legend(
        int table,
        String tableLabel,
        Mark mark,
        String meaning,
        Sense sense,
        boolean used,
        boolean bracketsLost,
        Passage place)
        implements Fact {

    /** What a mark can mean. */
    public enum Sense {
        /** A sum over the period (累计数). */
        CUMULATIVE,
        /** An average over the period (年均数). */
        ANNUAL_AVERAGE,
        /** The indicator is binding (约束性). */
        BINDING,
        /** Anything else. */
        OTHER
    }
}
