package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.PlanPeriod;

/**
 * The name of a five-year plan in a sentence: “十五五”, 十五五, 第十五个五年; offsets count the sentence's
 * characters, quotation marks included.
 *
 * @param period its years
 * @param start where it begins
 * @param end behind its last character
 * @param quoted whether it stands in quotation marks
 */
record PeriodWord(PlanPeriod period, int start, int end, boolean quoted) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String SPELLED = "个五年";
    private static final int LONGEST_NUMERAL = 3;

    static List<PeriodWord> allIn(String text) {
        List<PeriodWord> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            PeriodWord word = at(text, i);
            if (word != null) {
                words.add(word);
            }
            i = word == null ? i + 1 : word.end;
        }
        return words;
    }

    private static PeriodWord at(String text, int i) {
        char c = text.charAt(i);
        int end =
                switch (c) {
                    case '“' -> behind(text, i, "”");
                    case '第' -> behind(text, i, SPELLED);
                    case '十' -> i + 3;
                    default -> 0;
                };
        if (end == 0 || end > text.length() || c == '十' && !standsAlone(text, i)) {
            return null;
        }
        return PlanPeriod.firstIn(text.substring(i, end))
                .map(period -> new PeriodWord(period, i, end, c == '“'))
                .orElse(null);
    }

    /** The place behind a word that follows within a few characters; 0 where it does not. */
    private static int behind(String text, int from, String word) {
        for (int i = from + 1; i <= from + LONGEST_NUMERAL + 1; i++) {
            if (text.startsWith(word, i)) {
                return i + word.length();
            }
        }
        return 0;
    }

    /** 十五五 without quotation marks is no part of another number or count. */
    private static boolean standsAlone(String text, int i) {
        boolean before = i > 0 && NUMERALS.indexOf(text.charAt(i - 1)) >= 0;
        boolean after =
                i + 3 < text.length() && (NUMERALS + "个年万亿").indexOf(text.charAt(i + 3)) >= 0;
        return !before && !after;
    }

    /**
     * The years of the n-th campaign for knowledge of the law (普法规划): the first was 1986 to 1990
     * (中共中央、国务院 1985年11月转发 五年规划), and from then on they follow each other, so that the eighth is
     * 2021 to 2025 and the ninth 2026 to 2030. The name has the same form as a five-year plan's,
     * whose number it therefore shares.
     *
     * @param name the name in quotation marks: “九五”
     * @return {@code null} if the text is no such name
     */
    static PlanPeriod lawCampaign(String name) {
        int number = name.length() == 4 ? NUMERALS.indexOf(name.charAt(1)) + 1 : 0;
        return number < 1 ? null : new PlanPeriod(1986 + 5 * (number - 1), 1990 + 5 * (number - 1));
    }
}
