package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.PlacedQuantity;

/**
 * 文物总量46处，包括古寺19处、古桥27处. Where the whole is called one (总量, 共) the parts make it; elsewhere they
 * are no more than it. A list that 等 ends proves nothing.
 */
final class Inclusions {

    private static final List<String> WORDS = List.of("包括", "包含", "分为");
    private static final String EXHAUSTIVE = "分为";
    private static final List<String> WHOLES =
            List.of("总量", "总数", "总计", "合计", "总共", "一共", "共有", "共计");

    /** 主要包括 names some parts, 不包括 what is none. */
    private static final String WEAKENING = "要不还也并但仅中常划";

    /** What goes on with a list behind a comma. */
    private static final List<String> FURTHER = List.of("以及", "及", "和", "还", "另", "其他", "其余", "并");

    private static final String CONJUNCTIONS = "和与及";
    private static final String ENDS = ",;。:()";
    private static final int LONGEST_NOUN = 8;

    private Inclusions() {}

    static List<StatedSum> in(Sentence sentence, Numbers numbers) {
        List<StatedSum> found = new ArrayList<>();
        String text = sentence.folded();
        for (String word : WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                int whole = numbers.before(at);
                if (whole >= 0 && isWhole(text, numbers, whole, at)) {
                    List<Integer> parts = parts(text, numbers, whole, at + word.length());
                    if (parts.size() > 1) {
                        found.add(sum(numbers, whole, parts, word));
                    }
                }
            }
        }
        return found;
    }

    /** Between the whole and the word there are its noun and a comma at the most. */
    private static boolean isWhole(String text, Numbers numbers, int whole, int at) {
        int end = numbers.quantities().get(whole).end();
        boolean comma = at > end && text.charAt(at - 1) == ',';
        String noun = text.substring(end, comma ? at - 1 : at);
        return noun.length() <= LONGEST_NOUN
                && noun.chars().allMatch(Character::isIdeographic)
                && (noun.isEmpty() || WEAKENING.indexOf(noun.charAt(noun.length() - 1)) < 0)
                && !OfWhich.isAverage(numbers.label(whole));
    }

    /** All numbers up to the end of the list; none where one of them is no part. */
    private static List<Integer> parts(String text, Numbers numbers, int whole, int start) {
        int end = end(text, start);
        if (isOpen(text, end) || text.substring(start, end).contains("等")) {
            return List.of();
        }
        List<Integer> parts = new ArrayList<>();
        List<PlacedQuantity> all = numbers.quantities();
        int from = start;
        for (int i = whole + 1; i < all.size() && all.get(i).start() < end; i++) {
            PlacedQuantity part = all.get(i);
            String name = part.start() < from ? "" : text.substring(from, part.start());
            boolean fits =
                    !name.isEmpty()
                            && Numbers.addable(all.get(whole).quantity(), part.quantity())
                            && OfWhich.isName(name, parts.isEmpty())
                            && (parts.isEmpty() || Numbers.isJoined(name))
                            && OfWhich.isSameKind(text, all.get(whole), name, part)
                            && isSameNoun(noun(text, all.get(whole)), noun(text, part));
            if (!fits) {
                return List.of();
            }
            parts.add(i);
            from = part.end();
        }
        return end - from <= LONGEST_NOUN ? parts : List.of();
    }

    /** 3个片区，包括东部片区2个镇: towns are no parts of areas. */
    private static boolean isSameNoun(String whole, String part) {
        return whole.isEmpty()
                || part.isEmpty()
                || whole.charAt(whole.length() - 1) == part.charAt(part.length() - 1);
    }

    private static String noun(String text, PlacedQuantity number) {
        int end = number.end();
        while (end < text.length()
                && Character.isIdeographic(text.charAt(end))
                && CONJUNCTIONS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String noun = text.substring(number.end(), end);
        for (String word : WORDS) {
            int at = noun.indexOf(word);
            noun = at < 0 ? noun : noun.substring(0, at);
        }
        return noun;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether a list may go on behind the mark at its end. */
    private static boolean isOpen(String text, int end) {
        char mark = end < text.length() ? text.charAt(end) : '。';
        return mark == ';'
                || mark == ':'
                || mark == '('
                || mark == ',' && FURTHER.stream().anyMatch(word -> text.startsWith(word, end + 1));
    }

    private static StatedSum sum(Numbers numbers, int whole, List<Integer> parts, String word) {
        Amount total = numbers.amount(whole);
        String label = total.label();
        boolean all =
                word.equals(EXHAUSTIVE)
                        || label.endsWith("共")
                        || WHOLES.stream().anyMatch(label::contains);
        List<Amount> amounts = parts.stream().map(numbers::amount).toList();
        return new StatedSum(
                new Composition(Composition.Kind.TOTAL, label, total, amounts, all), false);
    }
}
