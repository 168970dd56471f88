package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.PlacedQuantity;

/** 辖12个镇、6个乡、2个街道，共20个乡镇; 7条干流和15条支流构成的22条廊道. */
final class Totals {

    private static final List<String> WORDS =
            List.of("共", "共计", "合计", "总计", "一共", "共有", "构成的", "组成的", "形成的", "构成", "组成");
    private static final int LONGEST_NAME = 16;

    private Totals() {}

    static List<StatedSum> in(Sentence sentence, Numbers numbers) {
        List<StatedSum> found = new ArrayList<>();
        String text = sentence.folded();
        for (int i = 2; i < numbers.quantities().size(); i++) {
            int start = numbers.quantities().get(i).numberStart();
            List<Integer> parts = isTotal(text, start) ? parts(text, numbers, i) : List.of();
            if (parts.size() > 1) {
                Amount whole = numbers.amount(i);
                List<Amount> amounts = parts.stream().map(numbers::amount).toList();
                found.add(
                        new StatedSum(
                                new Composition(
                                        Composition.Kind.TOTAL,
                                        whole.label(),
                                        whole,
                                        amounts,
                                        true),
                                false));
            }
        }
        return found;
    }

    /** Whether the words before a number make a total of it. */
    static boolean isTotal(String text, int start) {
        return WORDS.stream().anyMatch(word -> text.startsWith(word, start - word.length()));
    }

    /** The numbers that lead up to a total; none where one of them measures something else. */
    private static List<Integer> parts(String text, Numbers numbers, int total) {
        List<PlacedQuantity> all = numbers.quantities();
        List<Integer> parts = new ArrayList<>();
        int to = all.get(total).start();
        for (int i = total - 1; i >= 0; i--) {
            PlacedQuantity part = all.get(i);
            String between = part.end() > to ? "" : text.substring(part.end(), to);
            if (!isJoint(between, parts.isEmpty())) {
                break;
            }
            if (!Numbers.addable(all.get(total).quantity(), part.quantity())) {
                return List.of();
            }
            parts.add(i);
            to = part.start();
        }
        Collections.reverse(parts);
        return parts;
    }

    /**
     * Between a part and the next there is its noun, a mark and a name; before the total there may
     * be a comma.
     */
    private static boolean isJoint(String between, boolean beforeTotal) {
        return between.length() <= LONGEST_NAME
                && "。;:".chars().noneMatch(mark -> between.indexOf(mark) >= 0)
                && (beforeTotal || Numbers.isJoined(between) && between.indexOf(',') < 0);
    }
}
