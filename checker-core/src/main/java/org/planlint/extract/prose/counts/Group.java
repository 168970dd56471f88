package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.planlint.lexicon.ListWords;
import org.planlint.quantity.ChineseNumeral;

/**
 * A counted noun: 两带 is two of 带.
 *
 * @param count how many; 0 where it is left open (多点, N)
 * @param noun what, without its classifier; may be empty
 */
record Group(int count, String noun) {

    /** Between number and noun; 大 and 个 belong to no noun. */
    static final String CLASSIFIERS = "大个项类条张级种篇维座处家所件支片层";

    private static final String OPEN = "多百千万亿N";
    private static final String JOINTS = "、,-+";
    private static final int LONGEST_NOUN = 5;
    private static final int MOST = 99;

    boolean isOpen() {
        return count == 0;
    }

    /**
     * The groups that a slogan consists of: 一核三区五园 is 一核, 三区, 五园. Empty where nothing is counted,
     * and for a pair of what nobody names (“双减”).
     */
    static List<Group> of(String phrase) {
        if (phrase.endsWith("金三角") || phrase.equals("铁三角")) {
            return List.of(new Group(3, "角"));
        }
        List<Group> groups = all(phrase);
        boolean counts = groups.stream().anyMatch(group -> group.count > 1);
        boolean pair = groups.size() == 1 && phrase.charAt(0) == '双';
        return counts && !pair ? groups : List.of();
    }

    /**
     * The groups of a phrase; empty where anything is left over, or a group has no noun or too long
     * a one.
     */
    static List<Group> all(String phrase) {
        List<Group> groups = new ArrayList<>();
        if (ListWords.isNumberName(phrase)) {
            return groups;
        }
        int at = 0;
        while (at < phrase.length()) {
            if (at > 0 && JOINTS.indexOf(phrase.charAt(at)) >= 0) {
                at++;
            }
            int noun = numberEnd(phrase, at);
            if (noun == at + 2 && "百千万".indexOf(phrase.charAt(at + 1)) >= 0) {
                // 四千行动 are four that begin with 千.
                noun--;
            }
            int end = noun + 1;
            while (end < phrase.length() && isNoun(phrase, end)) {
                end++;
            }
            OptionalInt count = count(phrase.substring(at, noun));
            boolean named = noun < phrase.length() && Character.isIdeographic(phrase.charAt(noun));
            if (count.isEmpty() || !named || end - noun > LONGEST_NOUN) {
                return List.of();
            }
            String words = phrase.substring(noun, end);
            // 三位一体 is three in one, not four.
            if (!words.startsWith("体")) {
                groups.add(new Group(count.getAsInt(), bare(words)));
            }
            at = end;
        }
        return groups;
    }

    /** 大工程 without its classifier; a noun that is nothing else stays. */
    private static String bare(String words) {
        return words.length() > 1 && "大个项类条张种件支片".indexOf(words.charAt(0)) >= 0
                ? words.substring(1)
                : words;
    }

    private static boolean isNoun(String phrase, int at) {
        return Character.isIdeographic(phrase.charAt(at)) && numberEnd(phrase, at) == at;
    }

    private static int numberEnd(String phrase, int from) {
        int end = from;
        while (end < phrase.length() && isNumber(phrase.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumber(char c) {
        return ChineseNumeral.isNumeral(c)
                || OPEN.indexOf(c) >= 0
                || c == '双'
                || c >= '0' && c <= '9';
    }

    /** Empty for what is no number, 0 for an open one. */
    private static OptionalInt count(String number) {
        if (number.length() == 1 && (OPEN.contains(number) || number.equals("双"))) {
            return OptionalInt.of(number.equals("双") ? 2 : 0);
        }
        return number(number);
    }

    /** The value of a numeral from 1 to {@value #MOST}: 十二, 12. Empty for all else. */
    static OptionalInt number(String number) {
        boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            return number.length() < 3 && number.charAt(0) != '0'
                    ? OptionalInt.of(Integer.parseInt(number))
                    : OptionalInt.empty();
        }
        // 二三级 is two or three, not 23.
        boolean approximate = number.length() > 1 && number.indexOf('十') < 0;
        OptionalInt value = approximate ? OptionalInt.empty() : ChineseNumeral.parse(number);
        return value.isPresent() && value.getAsInt() > 0 && value.getAsInt() <= MOST
                ? value
                : OptionalInt.empty();
    }
}
