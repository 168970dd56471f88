package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A number in Arabic digits.
 *
 * @param start offset of its first digit
 * @param end offset behind its last one, decimals and groups of thousands included
 */
record Digits(int start, int end) {

    /** All numbers of a piece in their order; what runs on from a Latin letter is a name. */
    static List<Digits> of(Piece piece) {
        String text = piece.folded();
        List<Digits> found = new ArrayList<>();
        int free = 0;
        for (int i : piece.others()) {
            if (i < free || !isDigit(text, i)) {
                continue;
            }
            free = i + 1;
            while (isDigit(text, free) || isInside(text, free)) {
                free++;
            }
            if (i == 0 || !Chars.isLatin(text.charAt(i - 1))) {
                found.add(new Digits(i, free));
            }
        }
        return found;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** A decimal point, or a comma before three digits. */
    private static boolean isInside(String text, int at) {
        if (at >= text.length() || !isDigit(text, at + 1)) {
            return false;
        }
        return text.charAt(at) == '.'
                || text.charAt(at) == ','
                        && isDigit(text, at + 2)
                        && isDigit(text, at + 3)
                        && !isDigit(text, at + 4);
    }

    String in(Piece piece) {
        return piece.folded().substring(start, end);
    }

    int length() {
        return end - start;
    }

    /** The value; NaN for what is no plain number (1.2.3). */
    double value(Piece piece) {
        try {
            return Double.parseDouble(in(piece).replace(",", ""));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** Whether it looks like a year. */
    boolean isYear(Piece piece) {
        return length() == 4
                && (piece.folded().startsWith("19", start)
                        || piece.folded().startsWith("20", start));
    }
}
