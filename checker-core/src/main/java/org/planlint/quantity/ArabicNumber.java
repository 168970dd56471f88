package org.planlint.quantity;

import java.math.BigDecimal;

/**
 * A number in Arabic digits, half or full width, with thousands separators and a decimal point.
 *
 * @param value the number; its scale is that of the print; {@code null} for a chain of digits and
 *     points that is no number: a version 2.5.1, a code of more than 24 digits
 * @param start the first digit
 * @param end behind the last digit
 */
record ArabicNumber(BigDecimal value, int start, int end) {

    private static final int MAX_DIGITS = 24;
    private static final int GROUP = 3;

    /** Reads the number whose first digit stands at {@code start}. */
    static ArabicNumber read(CharSequence text, int start) {
        StringBuilder digits = new StringBuilder();
        int end = grouped(text, start, digits);
        boolean decimal = isPoint(Chars.at(text, end)) && Chars.isDigit(Chars.at(text, end + 1));
        if (decimal) {
            digits.append('.');
            end = run(text, end + 1, digits);
        }
        boolean chain = false;
        while (decimal && isPoint(Chars.at(text, end)) && Chars.isDigit(Chars.at(text, end + 1))) {
            chain = true;
            end = run(text, end + 1, digits);
        }
        boolean number = !chain && digits.length() <= MAX_DIGITS;
        return new ArabicNumber(number ? new BigDecimal(digits.toString()) : null, start, end);
    }

    /** Whether it is written as a whole number with this many digits and no separators. */
    boolean isWhole(int digits) {
        return value != null && value.scale() == 0 && end - start == digits;
    }

    private static int grouped(CharSequence text, int start, StringBuilder digits) {
        int end = run(text, start, digits);
        if (end - start > GROUP) {
            return end;
        }
        while (isGroup(text, end)) {
            end = run(text, end + 1, digits);
        }
        return end;
    }

    /** A comma with exactly three digits behind it. */
    private static boolean isGroup(CharSequence text, int comma) {
        if (Chars.at(text, comma) != ',') {
            return false;
        }
        for (int i = 1; i <= GROUP; i++) {
            if (!Chars.isDigit(Chars.at(text, comma + i))) {
                return false;
            }
        }
        return !Chars.isDigit(Chars.at(text, comma + GROUP + 1));
    }

    private static int run(CharSequence text, int from, StringBuilder digits) {
        int i = from;
        while (Chars.isDigit(Chars.at(text, i))) {
            if (digits.length() <= MAX_DIGITS) {
                digits.append(Chars.fold(text.charAt(i)));
            }
            i++;
        }
        return i;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }
}
