package org.planlint.fact;

import java.util.List;

/**
 * The binding indicators of the last plan, by the table of its results, and what the plan's own
 * table has of them.
 *
 * @param kept rows of the last plan that the plan's own table has, too
 * @param dropped rows that it has not
 * @param table the running number of the plan's own table
 * @param tableLabel what it is called
 */
public record BindingSuccession(
        List<IndicatorRow> kept, List<IndicatorRow> dropped, int table, String tableLabel)
        implements Fact {

    public BindingSuccession {
        kept = List.copyOf(kept);
        dropped = List.copyOf(dropped);
    }
}
