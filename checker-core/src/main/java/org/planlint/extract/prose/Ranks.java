package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.Fact;
import org.planlint.fact.Rank;

/** Finds what claims a place among others: 一般公共预算收入、科技型企业总数稳居全省前列. */
public final class Ranks {

    private static final List<String> VERBS =
            List.of(
                    "稳居", "位居", "跃居", "高居", "位列", "名列", "跻身", "排名", "均居", "始终居", "保持", "继续位居",
                    "连续位居");

    private static final List<String> VAGUE = List.of("前列", "前茅", "上游");
    private static final List<String> FIRST = List.of("第一位", "第一名", "第一", "首位", "榜首");

    /** Between a name and its verb, without a say in the rank. */
    private static final List<String> ADVERBS = List.of("均", "都", "总体", "持续", "继续", "长期", "排名");

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String DIVIDERS = "、和与及";
    private static final int LONGEST_REGION = 10;
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_NAME = 20;

    private Ranks() {}

    /** All places that the prose claims. */
    public static List<Fact> of(List<Sentence> sentences) {
        List<Fact> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Kind kind = sentence.setting().kind();
            if (kind == Kind.PARAGRAPH || kind == Kind.BOX_ITEM) {
                read(sentence, found);
            }
        }
        return found;
    }

    private static void read(Sentence sentence, List<Fact> found) {
        String text = sentence.folded();
        int at = 0;
        while (at < text.length()) {
            String verb = Clauses.wordAt(text, at, VERBS);
            if (!verb.isEmpty()) {
                read(sentence, at, at + verb.length(), found);
            }
            at += Math.max(1, verb.length());
        }
    }

    private static void read(Sentence sentence, int verb, int behind, List<Fact> found) {
        String text = sentence.folded();
        int end = Math.min(text.length(), behind + LONGEST_REGION + 1);
        for (int at = behind + 2; at < end && ",。;、".indexOf(text.charAt(at)) < 0; at++) {
            int[] rank = rankAt(text, at);
            if (rank != null) {
                names(sentence, verb, text.substring(behind, at), at, rank, found);
                return;
            }
        }
    }

    /** Best and worst place and the end of the words; {@code null} where no rank stands. */
    private static int[] rankAt(String text, int at) {
        String vague = Clauses.wordAt(text, at, VAGUE);
        if (!vague.isEmpty()) {
            return new int[] {1, Integer.MAX_VALUE, at + vague.length()};
        }
        String first = Clauses.wordAt(text, at, FIRST);
        if (!first.isEmpty()) {
            return new int[] {1, 1, at + first.length()};
        }
        char c = text.charAt(at);
        int number = at + 1 < text.length() ? NUMERALS.indexOf(text.charAt(at + 1)) + 1 : 0;
        boolean whole = at + 2 >= text.length() || NUMERALS.indexOf(text.charAt(at + 2)) < 0;
        if (number == 0 || !whole || c != '第' && c != '前') {
            return null;
        }
        boolean counted = at + 2 < text.length() && "位名".indexOf(text.charAt(at + 2)) >= 0;
        return new int[] {c == '第' ? number : 1, number, at + (counted ? 3 : 2)};
    }

    /** Every name of the list in front of the verb has the rank. */
    private static void names(
            Sentence sentence, int verb, String region, int at, int[] rank, List<Fact> found) {
        String text = sentence.folded();
        int clause = Clauses.start(text, verb);
        int end = withoutAdverbs(text, clause, verb);
        int start = end;
        for (int i = end - 1; i >= clause - 1; i--) {
            boolean divides = i < clause || DIVIDERS.indexOf(text.charAt(i)) >= 0;
            if (!divides) {
                start = i;
                continue;
            }
            String name = text.substring(start, end);
            if (isName(name)) {
                String key =
                        name + '|' + region + '|' + year(sentence, verb) + '|' + back(sentence);
                String printed = sentence.text().subSequence(at, rank[2]).toString();
                found.add(
                        new Rank(
                                key,
                                name,
                                printed,
                                rank[0],
                                rank[1],
                                sentence.setting().paragraph(),
                                sentence.place(start, rank[2])));
            }
            end = i;
            start = i;
        }
    }

    private static boolean isName(String name) {
        return name.length() >= SHORTEST_NAME
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isDigit);
    }

    private static int withoutAdverbs(String text, int from, int end) {
        int at = end;
        for (int i = 0; i < ADVERBS.size(); i++) {
            String adverb = ADVERBS.get(i);
            if (at - adverb.length() > from && text.startsWith(adverb, at - adverb.length())) {
                at -= adverb.length();
                i = -1;
            }
        }
        return at;
    }

    /** The year that the sentence names last before a place; 0 for none. */
    private static int year(Sentence sentence, int before) {
        return YearWord.allIn(sentence).stream()
                .filter(year -> year.end() <= before)
                .mapToInt(YearWord::last)
                .reduce((one, other) -> other)
                .orElse(0);
    }

    private static boolean back(Sentence sentence) {
        return sentence.setting().outlook() == Outlook.BACK;
    }
}
