package org.planlint.fact;

import java.util.Set;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Mark;

/**
 * A value of an indicator in a table.
 *
 * @param row its row
 * @param role what it stands for
 * @param year the year that it holds for, or the last year of its period; 0 where nothing names one
 * @param periodStart the first year of the period where it is a sum or an average over one; 0 for a
 *     value of one year, and where only the name says 年均 in a column of a year that is over: it may
 *     be the value of that year
 * @param measure the row's measure without what it says of time (see {@link Sense#timeless}); in a
 *     column of growth rates beside the levels it is growth
 * @param sense value of the year, average or sum over the period, by a mark, the column or the name
 * @param marked the same, by a mark in the cell or at the name alone; {@code null} where no mark
 *     says it
 * @param scope whose value it is: the row's scope, unless the column has one of its own
 * @param value the value
 * @param printed the cell as printed, without blanks
 * @param marks the marks in the cell
 * @param place the place of the cell's words
 */
public record IndicatorValue(
        IndicatorRow row,
        Role role,
        int year,
        int periodStart,
        Measure measure,
        Sense sense,
        Sense marked,
        String scope,
        CellValue value,
        String printed,
        Set<Mark> marks,
        Passage place)
        implements Fact {

    public IndicatorValue {
        marks = Set.copyOf(marks);
    }

    public int rowId() {
        return row.id();
    }

    public int table() {
        return row.table();
    }

    /**
     * What values must share to be compared over time: indicator, scope and measure, not the sense.
     */
    public String seriesKey() {
        return row.indicator() + '|' + scope + '|' + measure;
    }

    /** Series and year: two values under it may still be of different sense (424 and 【424】). */
    public String yearKey() {
        return seriesKey() + '|' + year;
    }

    /** What two values must share to be the same statement: series, sense and time. */
    public String pointKey() {
        return seriesKey() + '|' + sense + '|' + periodStart + '|' + year;
    }
}
