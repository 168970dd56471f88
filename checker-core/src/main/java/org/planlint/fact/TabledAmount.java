package org.planlint.fact;

/**
 * An amount in a sentence that sums up a table of its chapter: 总投资612.5亿元 above a table with a
 * total under 总投资.
 *
 * @param label what the sentence calls it
 * @param said the amount of the sentence
 * @param row what the table calls it: row and column
 * @param inTable the amount of the table
 * @param table what the table is called; may be empty
 */
public record TabledAmount(String label, Amount said, String row, Amount inTable, String table)
        implements Fact {}
