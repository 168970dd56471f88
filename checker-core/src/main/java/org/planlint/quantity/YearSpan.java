package org.planlint.quantity;

/**
 * The years that a date names: 2030年 is 2030 to 2030, 2026—2030年 is 2026 to 2030.
 *
 * @param first the first year
 * @param last the last year, included
 */
public record YearSpan(int first, int last) {

    static final int EARLIEST = 1900;
    static final int LATEST = 2199;

    /** How many years the span has, both ends included. */
    public int length() {
        return last - first + 1;
    }

    static boolean isYear(long number) {
        return number >= EARLIEST && number <= LATEST;
    }
}
