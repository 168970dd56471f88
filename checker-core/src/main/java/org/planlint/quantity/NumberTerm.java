package org.planlint.quantity;

import java.math.BigDecimal;

/**
 * A single number with its unit: the building block of plain figures, ranges and ratios.
 *
 * @param figure the printed number
 * @param unit the unit behind it, or {@code null}
 * @param blur PLAIN, AND_SOME (余, 多, 几) or SEVERAL (几十, 数百)
 * @param start the first digit or the sign
 * @param numberEnd behind the last digit
 * @param end behind the unit
 */
record NumberTerm(BigDecimal figure, Unit unit, Hedge blur, int start, int numberEnd, int end) {

    /** Reads digits at {@code at}; {@code null} if they are no number. */
    static NumberTerm arabic(CharSequence text, int at) {
        ArabicNumber number = ArabicNumber.read(text, at);
        return number.value() == null ? null : measured(text, number.value(), at, number.end());
    }

    private static NumberTerm measured(
            CharSequence text, BigDecimal figure, int start, int numberEnd) {
        Units.Match unit = Units.match(text, numberEnd);
        if (unit != null && admits(text, unit)) {
            Hedge blur = unit.more() ? Hedge.AND_SOME : Hedge.PLAIN;
            return new NumberTerm(figure, unit.unit(), blur, start, numberEnd, unit.end());
        }
        int next = Chars.skipBlanks(text, numberEnd);
        boolean more = Chars.at(text, next) == '余';
        return new NumberTerm(
                figure,
                null,
                more ? Hedge.AND_SOME : Hedge.PLAIN,
                start,
                numberEnd,
                more ? next + 1 : numberEnd);
    }

    /** 成 is a tenth only where no word goes on: 三成，六成以上, but 2成果. */
    static boolean admits(CharSequence text, Units.Match unit) {
        if (!unit.unit().symbol().equals("成")) {
            return true;
        }
        boolean hedged = HedgeWords.behind(text, unit.end()).hedge() != Hedge.PLAIN;
        return hedged || !Chars.isHan(Chars.at(text, unit.end()));
    }

    NumberTerm negated() {
        return new NumberTerm(figure.negate(), unit, blur, start - 1, numberEnd, end);
    }
}
