package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A number of years in a sentence: 五年, 10年; offsets count its characters.
 *
 * @param years how many
 * @param start where the number begins
 * @param end behind 年
 */
record Duration(int years, int start, int end) {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 3;

    /** What is planned for a number of years and dated in brackets. */
    private static final List<String> ACTIONS =
            List.of(
                    "行动", "计划", "规划", "攻坚", "方案", "工程", "实施", "任务", "倍增", "提升", "间", "内", "期", "专项",
                    "治理", "整治");

    /** All durations from the left to the right. */
    static List<Duration> allIn(String text) {
        List<Duration> durations = new ArrayList<>();
        for (int i = text.indexOf('年'); i >= 0; i = text.indexOf('年', i + 1)) {
            Duration duration = endingAt(text, i);
            if (duration != null) {
                durations.add(duration);
            }
        }
        return durations;
    }

    /** The last one within a stretch; {@code null} if there is none. */
    static Duration lastIn(String text, int from, int to) {
        for (int i = Math.min(to, text.length()) - 1; i >= from; i--) {
            Duration duration = text.charAt(i) == '年' ? endingAt(text, i) : null;
            if (duration != null && duration.start >= from) {
                return duration;
            }
        }
        return null;
    }

    /** The one that begins at a place; {@code null} if none does. */
    static Duration at(String text, int start) {
        int year = text.indexOf('年', start);
        if (year < 0 || year > start + LONGEST) {
            return null;
        }
        Duration duration = endingAt(text, year);
        return duration != null && duration.start == start ? duration : null;
    }

    /** Whether it is the length of an action (三年行动) and not the age or date of something. */
    boolean isAction(String text) {
        return !Clauses.wordAt(text, end, ACTIONS).isEmpty();
    }

    /**
     * The number before a 年: at most two digits, or Chinese numerals below a hundred; not 第三年 and
     * not 2030年.
     */
    private static Duration endingAt(String text, int year) {
        int start = year;
        while (start > 0 && year - start <= LONGEST && isNumeral(text.charAt(start - 1))) {
            start--;
        }
        // 第三年, 2.5年, 第十五个五年, 一百五十年.
        if (start == year || start > 0 && "第.个百千".indexOf(text.charAt(start - 1)) >= 0) {
            return null;
        }
        int years = value(text.substring(start, year));
        return years > 0 ? new Duration(years, start, year + 1) : null;
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || c == '十' || c == '两' || DIGITS.indexOf(c) >= 0;
    }

    /** The number; 0 where the characters are none below 100. */
    private static int value(String number) {
        if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return number.length() <= 2 ? Integer.parseInt(number) : 0;
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.length() == 1 ? digit(number.charAt(0)) : 0;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? digit(number.charAt(0)) : 0;
        String rest = number.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : rest.length() == 1 ? digit(rest.charAt(0)) : -1;
        return tens < 1 || ones < 0 ? 0 : tens * 10 + ones;
    }

    private static int digit(char c) {
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
