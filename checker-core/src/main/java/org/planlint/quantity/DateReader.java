package org.planlint.quantity;

/** Recognises years, spans of years and days, which are no quantities: 2026—2030年, 3月26日, 二〇三五年. */
final class DateReader {

    private static final int YEAR_DIGITS = 4;
    private static final int DAY_DIGITS = 2;

    private DateReader() {}

    /**
     * A date.
     *
     * @param years its years, or {@code null} for a day or month without year
     * @param numberEnd behind its last digit
     * @param end behind its last character
     */
    record Date(YearSpan years, int numberEnd, int end) {}

    /** Reads the date whose first digit stands at {@code at}; {@code null} if it is none. */
    static Date read(CharSequence text, int at) {
        ArabicNumber number = ArabicNumber.read(text, at);
        if (!isYear(number)) {
            return day(text, at);
        }
        int first = number.value().intValue();
        int afterYear = word(text, number.end(), '年');
        int second = spanSeparator(text, Chars.skipBlanks(text, Math.max(afterYear, number.end())));
        if (second >= 0 && Chars.isDigit(Chars.at(text, second))) {
            ArabicNumber last = ArabicNumber.read(text, second);
            if (isYear(last) && last.value().intValue() > first) {
                YearSpan years = new YearSpan(first, last.value().intValue());
                return new Date(
                        years, last.end(), Math.max(last.end(), word(text, last.end(), '年')));
            }
        }
        if (afterYear < 0) {
            return isBareYear(text, number)
                    ? new Date(new YearSpan(first, first), number.end(), number.end())
                    : null;
        }
        int month = Chars.skipBlanks(text, afterYear);
        Date day = Chars.isDigit(Chars.at(text, month)) ? day(text, month) : null;
        int numberEnd = day == null ? number.end() : day.numberEnd;
        return new Date(new YearSpan(first, first), numberEnd, day == null ? afterYear : day.end);
    }

    /** Reads 二〇三五年, whose numerals end at {@code runEnd}. */
    static Date chinese(CharSequence text, int at, int runEnd) {
        int end = word(text, runEnd, '年');
        if (runEnd - at != YEAR_DIGITS || end < 0) {
            return null;
        }
        ChineseNumeral.Match year = ChineseNumeral.prefix(text, at);
        if (year == null || year.end() != runEnd || !YearSpan.isYear(year.value())) {
            return null;
        }
        return new Date(new YearSpan((int) year.value(), (int) year.value()), runEnd, end);
    }

    /** A month with or without a day: 3月26日, 12月; also 26日 alone. */
    private static Date day(CharSequence text, int at) {
        ArabicNumber number = ArabicNumber.read(text, at);
        if (number.value() == null
                || number.value().scale() > 0
                || number.end() - at > DAY_DIGITS) {
            return null;
        }
        int month = word(text, number.end(), '月');
        if (month < 0) {
            int day = word(text, number.end(), '日');
            return day < 0 ? null : new Date(null, number.end(), day);
        }
        int next = Chars.skipBlanks(text, month);
        if (Chars.isDigit(Chars.at(text, next))) {
            ArabicNumber day = ArabicNumber.read(text, next);
            int end = word(text, day.end(), '日');
            if (end >= 0) {
                return new Date(null, day.end(), end);
            }
        }
        return new Date(null, number.end(), month);
    }

    private static boolean isYear(ArabicNumber number) {
        return number.isWhole(YEAR_DIGITS) && YearSpan.isYear(number.value().longValue());
    }

    /** Four digits of a year without 年 and without a unit: 〔2026〕, 2030目标. */
    private static boolean isBareYear(CharSequence text, ArabicNumber number) {
        int next = Chars.skipBlanks(text, number.end());
        char c = Chars.at(text, next);
        return Units.match(text, number.end()) == null
                && c != '余'
                && !Chars.isColon(c)
                && HedgeWords.behind(text, number.end()).hedge() == Hedge.PLAIN;
    }

    private static int spanSeparator(CharSequence text, int at) {
        char c = Chars.at(text, at);
        int end = at;
        if (Chars.isTilde(c) || c == '至' || c == '到') {
            end = at + 1;
        }
        while (end == at && Chars.isDash(c)
                || end == at + 1 && Chars.isDash(c) && Chars.isDash(Chars.at(text, end))) {
            end++;
        }
        return end == at ? -1 : Chars.skipBlanks(text, end);
    }

    /** The offset behind {@code word} if it follows {@code from}, else −1. */
    private static int word(CharSequence text, int from, char word) {
        int at = Chars.skipBlanks(text, from);
        return Chars.at(text, at) == word ? at + 1 : -1;
    }
}
