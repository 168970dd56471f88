package org.planlint.quantity;

import java.util.ArrayList;
import java.util.List;
import org.planlint.quantity.NumericExpression.Kind;

/**
 * Finds every numeric expression of a text in one pass from left to right; each character is looked
 * at a bounded number of times. What is no quantity (dates, ordinals, labels) is given as such, so
 * that nobody takes it for one.
 */
public final class QuantityScanner {

    private final CharSequence text;
    private final List<NumericExpression> found = new ArrayList<>();
    private int last;

    private QuantityScanner(CharSequence text) {
        this.text = text;
    }

    /**
     * Scans a paragraph.
     *
     * @param text one paragraph, hard wraps joined
     * @return the expressions in their order, which do not overlap
     */
    public static List<NumericExpression> scan(CharSequence text) {
        QuantityScanner scanner = new QuantityScanner(text);
        scanner.run();
        return List.copyOf(scanner.found);
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Chars.isLatin(c)) {
                i = word(i);
            } else if (Chars.isDigit(c)) {
                i = digits(i);
            } else if (c == '第') {
                i = ordinal(i);
            } else if (ChineseNumeral.isNumeral(c)) {
                i = numerals(i);
            } else if (c == '几' || c == '数') {
                i = several(i);
            } else if (c == '翻' || c == '倍') {
                i = doubling(i);
            } else {
                i++;
            }
        }
    }

    /** A run of letters and digits: G319, PM2.5, COVID-19. */
    private int word(int start) {
        int end = Labels.runEnd(text, start);
        for (int i = start; i < end; i++) {
            if (Chars.isDigit(text.charAt(i))) {
                return add(Kind.LABEL, start, end);
            }
        }
        return end;
    }

    private int digits(int start) {
        int label = Labels.end(text, start);
        if (label >= 0) {
            return add(Kind.LABEL, start, label);
        }
        DateReader.Date date = DateReader.read(text, start);
        if (date != null) {
            return date(start, date);
        }
        int ordinal = Labels.ordinalEnd(text, start);
        if (ordinal >= 0) {
            return add(Kind.ORDINAL, start, ordinal);
        }
        ExpressionReader.Reading reading = ExpressionReader.read(text, start, last);
        if (reading.ratio() && Labels.isTimeOfDay(text, reading)) {
            return add(Kind.LABEL, reading.numberStart(), reading.numberEnd());
        }
        int classEnd = Labels.sizeClassEnd(text, reading);
        return classEnd >= 0 ? add(Kind.LABEL, start, classEnd) : add(reading);
    }

    private int ordinal(int start) {
        int number = Chars.skipBlanks(text, start + 1);
        int end = number;
        if (Chars.isDigit(Chars.at(text, number))) {
            end = ArabicNumber.read(text, number).end();
        } else {
            end = ChineseTerm.runEnd(text, number);
        }
        if (end == number) {
            return start + 1;
        }
        found.add(new NumericExpression(Kind.ORDINAL, start, end, number, end, List.of(), null));
        last = end;
        return end;
    }

    private int numerals(int start) {
        int end = ChineseTerm.runEnd(text, start);
        DateReader.Date date = DateReader.chinese(text, start, end);
        if (date != null) {
            return date(start, date);
        }
        NumberTerm term = ChineseTerm.read(text, start, end);
        if (term == null) {
            return end;
        }
        ExpressionReader.Reading reading = ExpressionReader.single(text, term, last);
        int classEnd = Labels.sizeClassEnd(text, reading);
        return classEnd >= 0 ? add(Kind.LABEL, start, classEnd) : add(reading);
    }

    private int several(int start) {
        NumberTerm term = ChineseTerm.several(text, start);
        return term == null ? start + 1 : add(ExpressionReader.single(text, term, last));
    }

    private int doubling(int start) {
        PlacedQuantity doubling = Doubling.read(text, start, last);
        return doubling == null
                ? start + 1
                : add(new ExpressionReader.Reading(false, List.of(doubling)));
    }

    private int date(int start, DateReader.Date date) {
        found.add(
                new NumericExpression(
                        Kind.DATE,
                        start,
                        date.end(),
                        start,
                        date.numberEnd(),
                        List.of(),
                        date.years()));
        last = date.end();
        return last;
    }

    private int add(ExpressionReader.Reading reading) {
        Kind kind = reading.ratio() ? Kind.RATIO : Kind.QUANTITY;
        found.add(
                new NumericExpression(
                        kind,
                        reading.start(),
                        reading.end(),
                        reading.numberStart(),
                        reading.numberEnd(),
                        reading.quantities(),
                        null));
        last = reading.end();
        return last;
    }

    private int add(Kind kind, int start, int end) {
        found.add(new NumericExpression(kind, start, end, start, end, List.of(), null));
        last = end;
        return end;
    }
}
