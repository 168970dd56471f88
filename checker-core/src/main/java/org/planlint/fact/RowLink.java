package org.planlint.fact;

/**
 * A statement whose name is no row's, and the one row that it most likely speaks of: 规上茶企出口额 in the
 * table is 出口额 in a sentence about 规上茶企.
 *
 * @param statement what the sentence says
 * @param row the only row of all tables whose name fits
 */
public record RowLink(Statement statement, IndicatorRow row) implements Fact {

    public int rowId() {
        return row.id();
    }

    public int year() {
        return statement.year();
    }
}
