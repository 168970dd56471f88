package org.planlint.extract.term;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Slogan;
import org.planlint.lexicon.ListWords;

/** What makes a quoted phrase a slogan of numbers, and what its parts are. */
final class SloganGrammar {

    private static final String NUMERALS = "一二两三四五六七八九十百千万多双";

    /** 百团千企 counts nothing: campaigns are named so. */
    private static final String ROUND = "百千万多";

    private static final String CLASSIFIERS = "大个张件项条类种级支步路同化";
    private static final int LONGEST_NOUN = 4;

    private SloganGrammar() {}

    /** The kind of slogan that a phrase is; {@code null} where it is none. */
    static Slogan.Kind kind(String phrase) {
        if (isDigits(phrase)) {
            return Slogan.Kind.DIGITS;
        }
        if (ListWords.isNumberName(phrase)) {
            return null;
        }
        List<String> groups = groups(phrase);
        if (groups.stream().allMatch(group -> ROUND.indexOf(group.charAt(0)) >= 0)) {
            return null;
        }
        if (groups.size() > 1 || groups.size() == 1 && isCountedAlone(phrase)) {
            return Slogan.Kind.COUNTED;
        }
        return null;
    }

    /** 33618, 3+N, 1+1+2+N: digits and +, at least three characters, no year. */
    private static boolean isDigits(String phrase) {
        boolean digit = false;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c != '+' && c != 'N' && c != 'X' && c != 'n') {
                return false;
            }
        }
        boolean year = phrase.length() == 4 && (phrase.startsWith("19") || phrase.startsWith("20"));
        return digit && phrase.length() >= 3 && !year;
    }

    /**
     * The counted groups that a phrase consists of: 一核三区五园 is 一核, 三区, 五园. Empty where anything is
     * left over or a group has no noun or too long a one.
     */
    static List<String> groups(String phrase) {
        List<String> groups = new ArrayList<>();
        int start = 0;
        while (start < phrase.length()) {
            int noun = start;
            while (noun < phrase.length() && NUMERALS.indexOf(phrase.charAt(noun)) >= 0) {
                noun++;
            }
            int end = noun;
            while (end < phrase.length()
                    && NUMERALS.indexOf(phrase.charAt(end)) < 0
                    && isIdeograph(phrase.charAt(end))) {
                end++;
            }
            if (noun == start || end == noun || end - noun > LONGEST_NOUN) {
                return List.of();
            }
            groups.add(phrase.substring(start, end));
            start = end;
        }
        return groups;
    }

    /**
     * A single group is a slogan when it is as short as 四网, or counts with a classifier as 五大工程
     * does. 一 alone counts nothing (一网通办), and longer nouns are mostly names (双塔之夜).
     */
    private static boolean isCountedAlone(String phrase) {
        char numeral = phrase.charAt(0);
        if (numeral == '一') {
            return false;
        }
        return phrase.length() == 2
                || phrase.length() > 3 && CLASSIFIERS.indexOf(phrase.charAt(1)) >= 0;
    }

    /** Whether a phrase is general enough to mean one thing here and another there: 四大工程, 五大行动. */
    static boolean isGeneric(String phrase) {
        return groups(phrase).size() == 1 && phrase.length() > 2;
    }

    private static boolean isIdeograph(char c) {
        return Character.isIdeographic(c);
    }
}
