package org.planlint.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planlint.text.Folding;

/**
 * The years that a plan is for: “十五五” and 第十五个五年规划 are 2026 to 2030, 2021—2035年 is what it says.
 *
 * <p>The five-year plans of China: the first is 1953 to 1957, the second 1958 to 1962, the third
 * 1966 to 1970, and from then on they follow each other without a gap, so that the n-th begins in
 * 1966 + 5 (n − 3).
 *
 * @param start its first year
 * @param end its last year, never before the first
 */
public record PlanPeriod(int start, int end) {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 30;

    public PlanPeriod {
        if (end < start) {
            throw new IllegalArgumentException(
                    "a period that ends before it begins: " + start + ".." + end);
        }
    }

    /**
     * The n-th five-year plan.
     *
     * @throws IllegalArgumentException if n is below 1
     */
    public static PlanPeriod ofNumber(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("five-year plans begin with the first: " + n);
        }
        int start = n < 3 ? 1953 + 5 * (n - 1) : 1966 + 5 * (n - 3);
        return new PlanPeriod(start, start + 4);
    }

    /** The five-year plan that a year from 1966 on belongs to. */
    public static PlanPeriod containing(int year) {
        return ofNumber(3 + Math.floorDiv(year - 1966, 5));
    }

    /** The year that the plan starts from: the last one before it. */
    public int baseYear() {
        return start - 1;
    }

    public boolean covers(int year) {
        return start <= year && year <= end;
    }

    /**
     * The periods that a text names in their order, by the number of a five-year plan or by years;
     * blanks in them don't matter. Plans before the eleventh are only known in quotation marks
     * (“九五”) or in full, since 十五 is also a number.
     */
    public static List<PlanPeriod> allIn(CharSequence text) {
        String plain = Folding.key(text);
        List<PlanPeriod> periods = new ArrayList<>();
        PlanPeriod last = null;
        for (int i = 0; i < plain.length(); i++) {
            PlanPeriod found = at(plain, i);
            // “十四五” is seen at its quotation mark and again at its first character.
            if (found != null && !found.equals(last)) {
                periods.add(found);
                last = found;
            }
        }
        return periods;
    }

    /** The first period that a text names; empty where it names none. */
    public static Optional<PlanPeriod> firstIn(CharSequence text) {
        return allIn(text).stream().findFirst();
    }

    private static PlanPeriod at(String text, int i) {
        char c = text.charAt(i);
        if (c == '"') {
            return quoted(text, i + 1);
        }
        if (c == '第') {
            return spelled(text, i + 1);
        }
        if (c == '十'
                && (i == 0 || DIGITS.indexOf(text.charAt(i - 1)) < 0)
                && i + 2 < text.length()) {
            boolean named =
                    digit(text, i + 1) > 0 && text.charAt(i + 2) == '五' && !isNumeral(text, i + 3);
            return named ? ofNumber(10 + digit(text, i + 1)) : null;
        }
        return c == '1' || c == '2' ? years(text, i) : null;
    }

    /** “九五”, “十五”, “十四五”: the number without its last character. */
    private static PlanPeriod quoted(String text, int from) {
        int close = text.indexOf('"', from);
        if (close < from + 2 || close > from + 4 || text.charAt(close - 1) != '五') {
            return null;
        }
        int number = numeral(text, from, close - 1);
        return number > 0 ? ofNumber(number) : null;
    }

    /** 第十五个五年规划 or 五年计划. */
    private static PlanPeriod spelled(String text, int from) {
        int end = from;
        while (isNumeral(text, end)) {
            end++;
        }
        int number = end - from <= 3 && text.startsWith("个五年", end) ? numeral(text, from, end) : 0;
        return number > 0 ? ofNumber(number) : null;
    }

    /** 2026-2030, 2021年至2035年. */
    private static PlanPeriod years(String text, int from) {
        int start = year(text, from);
        if (start == 0 || from > 0 && Character.isDigit(text.charAt(from - 1))) {
            return null;
        }
        int at = from + 4 + (text.startsWith("年", from + 4) ? 1 : 0);
        if (at >= text.length() || "-~至到".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        int end = year(text, at + 1);
        return end > start && end - start <= LONGEST ? new PlanPeriod(start, end) : null;
    }

    /** The year that begins at a place and is no part of a longer number; 0 where there is none. */
    private static int year(String text, int from) {
        if (from + 4 > text.length()
                || from + 4 < text.length() && Character.isDigit(text.charAt(from + 4))) {
            return 0;
        }
        int year = 0;
        for (int i = from; i < from + 4; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        return year >= 1900 && year < 2100 ? year : 0;
    }

    /** A Chinese number below 100; 0 where the characters are none. */
    private static int numeral(String text, int from, int to) {
        int ten = text.indexOf('十', from);
        if (ten < 0 || ten >= to) {
            return to == from + 1 ? Math.max(digit(text, from), 0) : 0;
        }
        int tens = ten == from ? 1 : ten == from + 1 ? digit(text, from) : -1;
        int ones = ten + 1 == to ? 0 : ten + 2 == to ? digit(text, ten + 1) : -1;
        return tens < 1 || ones < 0 ? 0 : tens * 10 + ones;
    }

    private static boolean isNumeral(String text, int at) {
        return at < text.length() && (text.charAt(at) == '十' || digit(text, at) > 0);
    }

    private static int digit(String text, int at) {
        return at < text.length() ? DIGITS.indexOf(text.charAt(at)) : -1;
    }
}
