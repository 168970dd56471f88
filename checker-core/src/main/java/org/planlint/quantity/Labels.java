package org.planlint.quantity;

/** Digits that name something instead of measuring it. */
final class Labels {

    private static final String CONNECTORS = ".-+/&·—–＋";
    private static final String CROSS = "×xX*";
    private static final String ORDINAL_NOUNS = "号级期届强";
    private static final String[] NUMBERED = {"专栏", "附件", "附表", "附图", "附录", "图", "表"};
    private static final String[] ROADS = {"国道", "省道", "县道", "乡道"};
    private static final String LIST_STOPS = ".．、)）";
    private static final String OPENING = "(（";
    private static final int MAX_LIST_DIGITS = 3;

    private Labels() {}

    /** Where a run of letters, digits and single connectors ends. */
    static int runEnd(CharSequence text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean joins =
                    CONNECTORS.indexOf(c) >= 0
                            && i > start
                            && Chars.isAlphanumeric(Chars.at(text, i + 1));
            if (!Chars.isAlphanumeric(c) && !joins) {
                return i;
            }
            i++;
        }
        return i;
    }

    /**
     * Where the label ends whose first digit stands at {@code start}; −1 if the digits are no
     * label.
     */
    static int end(CharSequence text, int start) {
        ArabicNumber number = ArabicNumber.read(text, start);
        int end = number.end();
        char next = Chars.at(text, end);
        if (number.value() == null) {
            return end;
        }
        if (Chars.isPlus(next) && Chars.isAlphanumeric(Chars.at(text, end + 1))) {
            return runEnd(text, start);
        }
        if (CROSS.indexOf(next) >= 0 && Chars.isDigit(Chars.at(text, end + 1))) {
            return ArabicNumber.read(text, end + 1).end();
        }
        if (Chars.isLatin(next) && Units.match(text, end) == null) {
            return runEnd(text, start);
        }
        if (Chars.isQuoted(text, start, end)
                || isCode(text, number)
                || isListNumber(text, number)) {
            return end;
        }
        return referenceEnd(text, number);
    }

    /** 8号, 3级, 2期, 5届, 500强: the number's place in an order. −1 if it is none. */
    static int ordinalEnd(CharSequence text, int start) {
        ArabicNumber number = ArabicNumber.read(text, start);
        int noun = Chars.skipBlanks(text, number.end());
        boolean whole = number.value() != null && number.value().scale() == 0;
        boolean ordinal = whole && ORDINAL_NOUNS.indexOf(Chars.at(text, noun)) >= 0;
        return ordinal ? noun + 1 : -1;
    }

    /** 100亿级, 500万级: the name of a size, no quantity. −1 if it is none. */
    static int sizeClassEnd(CharSequence text, ExpressionReader.Reading reading) {
        Unit unit = reading.quantities().get(0).quantity().unit();
        boolean size = unit != null && Chars.at(text, reading.end()) == '级';
        return size ? reading.end() + 1 : -1;
    }

    /** 8:00, 18:30. */
    static boolean isTimeOfDay(CharSequence text, ExpressionReader.Reading reading) {
        PlacedQuantity minutes = reading.quantities().get(reading.quantities().size() - 1);
        boolean two = minutes.numberEnd() - minutes.numberStart() == 2;
        return two && Chars.fold(text.charAt(minutes.numberStart())) == '0';
    }

    /** A leading zero, or a national road by its number alone: 023, 319国道. */
    private static boolean isCode(CharSequence text, ArabicNumber number) {
        boolean zero =
                number.value().scale() == 0 && Chars.fold(text.charAt(number.start())) == '0';
        return zero && number.end() - number.start() > 1
                || startsWithAny(text, number.end(), ROADS);
    }

    /** 1. and 1、 at the beginning, 1. before a word, （1）. */
    private static boolean isListNumber(CharSequence text, ArabicNumber number) {
        char next = Chars.at(text, number.end());
        boolean small =
                number.value().scale() == 0 && number.end() - number.start() <= MAX_LIST_DIGITS;
        if (!small || LIST_STOPS.indexOf(next) < 0) {
            return false;
        }
        boolean first = Chars.skipBlanksBack(text, number.start(), 0) == 0;
        boolean bracketed = OPENING.indexOf(Chars.at(text, number.start() - 1)) >= 0;
        return switch (next) {
            case '.', '．' -> true;
            case ')', '）' -> first || bracketed;
            default -> first;
        };
    }

    /** 专栏3, 表2-1, 图 4; −1 if no such noun stands before the number, or as part of a word: 代表3人. */
    private static int referenceEnd(CharSequence text, ArabicNumber number) {
        int before = Chars.skipBlanksBack(text, number.start(), 0);
        for (String noun : NUMBERED) {
            int at = before - noun.length();
            if (at >= 0 && text.subSequence(at, before).toString().equals(noun)) {
                int end = runEnd(text, number.start());
                boolean counts =
                        noun.length() == 1 && end == number.end() && Units.match(text, end) != null;
                return counts ? -1 : end;
            }
        }
        return -1;
    }

    private static boolean startsWithAny(CharSequence text, int from, String[] words) {
        int at = Chars.skipBlanks(text, from);
        for (String word : words) {
            if (at + word.length() <= text.length()
                    && text.subSequence(at, at + word.length()).toString().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
