package org.planlint.quantity;

import java.math.BigDecimal;

/**
 * Chinese numerals as quantities. They are one only with a unit or classifier behind them, for
 * numerals live in names (三峡), slogans (一体化), ordinals (二期) and set words (十五五) as well.
 */
final class ChineseTerm {

    /** One-character units that count even behind a single numeral: 两个, 六大工程, 五年. */
    private static final String CLASSIFIERS = "个项条家所座处名件张类种年天岁套倍成大亩吨";

    private static final String FRACTION = "分之";
    private static final String PARTY_CONGRESS = "十";

    /** Words that end in 一: 统一, 唯一, 之一. */
    private static final String BEFORE_ONE = "统同唯之单专不逐合归划任某周初万其";

    private ChineseTerm() {}

    /** Where the run of numeral characters that begins at {@code from} ends. */
    static int runEnd(CharSequence text, int from) {
        int end = from;
        while (ChineseNumeral.isNumeral(Chars.at(text, end))) {
            end++;
        }
        return end;
    }

    /**
     * Reads the run of numerals from {@code from} to {@code runEnd}; {@code null} if it is no
     * quantity.
     */
    static NumberTerm read(CharSequence text, int from, int runEnd) {
        NumberTerm fraction = percentage(text, from, runEnd);
        if (fraction != null) {
            return fraction;
        }
        ChineseNumeral.Match numeral = ChineseNumeral.prefix(text, from);
        if (numeral == null
                || text.charAt(from) == '一' && BEFORE_ONE.indexOf(Chars.at(text, from - 1)) >= 0) {
            return null;
        }
        int head = headEnd(text, from, numeral.end());
        if (head == from) {
            return null;
        }
        boolean tens =
                Chars.at(text, numeral.end()) == '几' && text.charAt(numeral.end() - 1) == '十';
        int unitAt = tens ? numeral.end() + 1 : head;
        Units.Match unit = Units.match(text, unitAt);
        if (unit == null || unit.end() < runEnd || !counts(text, from, head, unit)) {
            return null;
        }
        BigDecimal figure =
                BigDecimal.valueOf(ChineseNumeral.prefix(text.subSequence(from, head), 0).value());
        Hedge blur = tens || unit.more() ? Hedge.AND_SOME : Hedge.PLAIN;
        return new NumberTerm(figure, unit.unit(), blur, from, head, unit.end());
    }

    /** 几十, 几百, 数千 with a unit, from the 几 or 数 on; {@code null} if there is none. */
    static NumberTerm several(CharSequence text, int from) {
        ChineseNumeral.Match place = ChineseNumeral.prefix(text, from + 1);
        if (place == null || place.end() != from + 2 || place.value() < 10) {
            return null;
        }
        Units.Match unit = Units.match(text, place.end());
        boolean usable = unit != null && runEnd(text, place.end()) <= unit.end();
        BigDecimal figure = BigDecimal.valueOf(place.value());
        return usable
                ? new NumberTerm(figure, unit.unit(), Hedge.SEVERAL, from, place.end(), unit.end())
                : null;
    }

    /** 百分之五十 and 千分之三. */
    private static NumberTerm percentage(CharSequence text, int from, int runEnd) {
        char place = text.charAt(from);
        boolean fraction = runEnd == from + 1 && (place == '百' || place == '千');
        if (!fraction
                || Chars.at(text, runEnd) != FRACTION.charAt(0)
                || Chars.at(text, runEnd + 1) != FRACTION.charAt(1)) {
            return null;
        }
        int start = runEnd + FRACTION.length();
        ChineseNumeral.Match numeral = ChineseNumeral.prefix(text, start);
        if (numeral == null || numeral.end() != runEnd(text, start)) {
            return null;
        }
        BigDecimal figure = BigDecimal.valueOf(numeral.value());
        Unit unit = place == '百' ? Unit.PERCENT : UnitTable.get("‰");
        return new NumberTerm(figure, unit, Hedge.PLAIN, from, numeral.end(), numeral.end());
    }

    /** 三百 of 三百万亩: what stands before the multiplier that belongs to the printed unit. */
    private static int headEnd(CharSequence text, int from, int end) {
        int head = end;
        while (head > from && (text.charAt(head - 1) == '万' || text.charAt(head - 1) == '亿')) {
            head--;
        }
        return head;
    }

    private static boolean counts(CharSequence text, int from, int head, Units.Match unit) {
        String symbol = unit.unit().symbol();
        char first = symbol.charAt(0);
        boolean multiplied = first == '万' || first == '亿';
        boolean bare = head - from == 1 && "百千".indexOf(text.charAt(from)) >= 0;
        if (unit.unit().dimension().equals(Dimension.NUMBER) || bare && !multiplied) {
            return false;
        }
        if (symbol.equals("大")) {
            return countsGroups(text, from, head, unit.end());
        }
        boolean known = head - from > 1 || symbol.length() > 1 || CLASSIFIERS.contains(symbol);
        return known && NumberTerm.admits(text, unit);
    }

    /** 六大工程, but not 一大批 and not 二十大, a party congress. */
    private static boolean countsGroups(CharSequence text, int from, int head, int end) {
        boolean congress =
                head - from > 1 && text.subSequence(from, head).toString().contains(PARTY_CONGRESS);
        return !congress && text.charAt(from) != '一' && Chars.isHan(Chars.at(text, end));
    }
}
