package org.planlint.fact;

import org.planlint.pack.RequiredIndicator;

/**
 * An indicator of the plan above that a compliance pack demands of the document's table.
 *
 * @param pack what the pack is called in reports: 规划纲要
 * @param order its place in the pack, from 0
 * @param indicator what is demanded
 * @param row the row of the document's table that stands for it; {@code null} if there is none
 * @param tableLabel what the table is called: 专栏2
 * @param table the table's running number in the document
 * @param place the first row of the table
 */
public record IndicatorDemand(
        String pack,
        int order,
        RequiredIndicator indicator,
        IndicatorRow row,
        String tableLabel,
        int table,
        Passage place)
        implements Fact {}
