package org.planlint.extract.prose.sums;

import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.PlacedQuantity;
import org.planlint.quantity.Quantity;

/**
 * The value added of the three sectors makes the gross domestic product: 地区生产总值达到248.6亿元…三次产业增加值分别为
 * 41.8亿元、92.5亿元和114.3亿元.
 */
final class Sectors {

    private static final List<String> SECTORS = List.of("三次产业增加值", "一二三产业增加值", "一、二、三产业增加值");
    private static final List<String> PRODUCT = List.of("地区生产总值", "GDP");
    private static final int GAP = 10;

    /** The product that the paragraph has named last; {@code null} before. */
    private Amount product;

    private int paragraph = -1;

    /**
     * The sum that a sentence completes; {@code null} where it does not. Sentences come in order.
     */
    StatedSum next(Sentence sentence, Numbers numbers) {
        if (sentence.setting().paragraph() != paragraph) {
            paragraph = sentence.setting().paragraph();
            product = null;
        }
        StatedSum sum = null;
        for (int i = 0; i < numbers.quantities().size(); i++) {
            if (isProduct(sentence.folded(), numbers.quantities().get(i))) {
                product = numbers.amount(i);
            } else if (product != null
                    && sum == null
                    && beginsSectors(sentence.folded(), numbers, i)) {
                sum = sum(numbers, i);
            }
        }
        return sum;
    }

    private static boolean isProduct(String text, PlacedQuantity placed) {
        for (String name : PRODUCT) {
            int at = last(text, name, placed.start());
            int end = at + name.length();
            boolean near = at >= 0 && end <= placed.start() && placed.start() - end <= GAP;
            if (near && (at == 0 || text.charAt(at - 1) != '均')) {
                String gap = text.substring(end, placed.start());
                return gap.indexOf(',') < 0
                        && !gap.contains("增")
                        && !gap.contains("比")
                        && !gap.contains("能耗");
            }
        }
        return false;
    }

    /**
     * The last place of a name so near before an offset that it can be about what follows; -1 if
     * there is none.
     */
    private static int last(String text, String name, int offset) {
        int from = Math.max(0, offset - name.length() - GAP);
        int found = text.substring(from, offset).lastIndexOf(name);
        return found < 0 ? -1 : from + found;
    }

    private static boolean beginsSectors(String text, Numbers numbers, int index) {
        int start = numbers.quantities().get(index).start();
        for (String name : SECTORS) {
            int at = last(text, name, start);
            if (at >= 0 && start - at <= name.length() + GAP) {
                return index + 2 < numbers.quantities().size()
                        && text.substring(at, start).contains("分别");
            }
        }
        return false;
    }

    private StatedSum sum(Numbers numbers, int first) {
        List<Amount> parts =
                List.of(
                        numbers.amount(first),
                        numbers.amount(first + 1),
                        numbers.amount(first + 2));
        Quantity whole = product.quantity();
        if (parts.stream().anyMatch(part -> !Numbers.addable(whole, part.quantity()))) {
            return null;
        }
        Composition sum =
                new Composition(Composition.Kind.TOTAL, product.label(), product, parts, true);
        return new StatedSum(sum, false);
    }
}
