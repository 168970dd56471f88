package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.PlacedQuantity;

/** 新增15家；加上改造的大店4家、小店7家，共增26家. */
final class Additions {

    private static final List<String> WORDS = List.of("加上", "再加上");
    private static final List<String> TOTALS = List.of("共", "合计", "总", "净", "全部", "达");
    private static final List<String> APART = List.of("年", "较", "比", "增长", "其中");
    private static final int LONGEST_GAP = 20;
    private static final int LONGEST_NOUN = 8;

    private Additions() {}

    /**
     * The sums of a sentence.
     *
     * @param before the numbers of the sentence before in the paragraph, to which one that begins
     *     with 加上 adds; {@code null} where there is none
     */
    static List<StatedSum> in(Sentence sentence, Numbers numbers, Numbers before) {
        List<StatedSum> found = new ArrayList<>();
        String text = sentence.folded();
        for (String word : WORDS) {
            int at = text.indexOf(word);
            boolean begins = at == 0 || at > 0 && text.charAt(at - 1) == ',';
            Amount first = begins ? first(text, numbers, before, at) : null;
            StatedSum sum = first == null ? null : sum(text, numbers, first, at + word.length());
            if (sum != null) {
                found.add(sum);
            }
        }
        return found;
    }

    private static Amount first(String text, Numbers numbers, Numbers before, int at) {
        if (at == 0) {
            return before == null ? null : before.last();
        }
        int index = numbers.before(at);
        int end = index < 0 ? -1 : numbers.quantities().get(index).end();
        boolean near =
                index >= 0
                        && at - 1 - end <= LONGEST_NOUN
                        && text.substring(end, at - 1).indexOf(',') < 0;
        return near ? numbers.amount(index) : null;
    }

    private static StatedSum sum(String text, Numbers numbers, Amount first, int from) {
        List<Amount> parts = new ArrayList<>(List.of(first));
        List<PlacedQuantity> all = numbers.quantities();
        int at = from;
        for (int i = numbers.before(from) + 1; i < all.size(); i++) {
            if (all.get(i).start() < at) {
                return null;
            }
            String gap = text.substring(at, all.get(i).start());
            if (gap.length() > LONGEST_GAP
                    || !Numbers.addable(first.quantity(), all.get(i).quantity())
                    || APART.stream().anyMatch(gap::contains)) {
                return null;
            }
            int comma = gap.indexOf(',');
            if (comma >= 0) {
                boolean total = TOTALS.stream().anyMatch(gap.substring(comma)::contains);
                return total && parts.size() > 1 && gap.indexOf(',', comma + 1) < 0
                        ? stated(numbers.amount(i), parts)
                        : null;
            }
            if (parts.size() > 1 && !Numbers.isJoined(gap)) {
                return null;
            }
            parts.add(numbers.amount(i));
            at = all.get(i).end();
        }
        return null;
    }

    private static StatedSum stated(Amount whole, List<Amount> parts) {
        return new StatedSum(
                new Composition(Composition.Kind.TOTAL, whole.label(), whole, parts, true), false);
    }
}
