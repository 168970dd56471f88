package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.StatedSum;
import org.planlint.lexicon.ListWords;
import org.planlint.quantity.PlacedQuantity;

/** 青石、白鹤、松坪镇各1所，共3所: as many times the number as names are listed. */
final class OneEach {

    private static final List<String> WORDS = List.of("各", "各有", "各设", "各建", "各新建", "各新增", "各建成");
    private static final String CONJUNCTIONS = "和与及";

    /** What makes the list open, or a list of something else. */
    private static final String UNCLEAR = "等每两二三四五六七八九十百多()“”《》:0123456789";

    private static final int MOST_NAMES = 12;
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_GAP = 12;

    private OneEach() {}

    static List<StatedSum> in(Sentence sentence, Numbers numbers) {
        List<StatedSum> found = new ArrayList<>();
        String text = sentence.folded();
        List<PlacedQuantity> all = numbers.quantities();
        for (int i = 1; i < all.size(); i++) {
            PlacedQuantity each = all.get(i - 1);
            PlacedQuantity total = all.get(i);
            String word = Totals.isTotal(text, total.numberStart()) ? each(text, each.start()) : "";
            if (!word.isEmpty()
                    && isGap(text, each.end(), total.start())
                    && Numbers.addable(total.quantity(), each.quantity())) {
                int end = each.start() - word.length();
                StatedSum sum = sum(numbers, i, names(text, clauseStart(text, end), end));
                if (sum != null) {
                    found.add(sum);
                }
            }
        }
        return found;
    }

    private static String each(String text, int start) {
        return WORDS.stream()
                .filter(word -> text.startsWith(word, start - word.length()))
                .findFirst()
                .orElse("");
    }

    private static boolean isGap(String text, int from, int to) {
        return to > from
                && to - from <= LONGEST_GAP
                && text.substring(from, to).chars().filter(c -> c == ',').count() == 1;
    }

    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && ",。;:".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /**
     * How many names a list may hold, the greatest number last; none where that is not clear. A 和
     * in the last item may be part of a name.
     */
    private static List<Integer> names(String text, int from, int to) {
        String list = text.substring(from, to);
        if (list.chars().anyMatch(c -> UNCLEAR.indexOf(c) >= 0)) {
            return List.of();
        }
        String[] items = list.split("、", -1);
        for (int i = 0; i < items.length; i++) {
            boolean last = i == items.length - 1;
            boolean inner = i > 0 && !last;
            if (items[i].isEmpty()
                    || inner && items[i].length() > LONGEST_NAME
                    || !last && hasConjunction(items[i])
                    || ListWords.predicates().contains(items[i])) {
                return List.of();
            }
        }
        int count = items.length;
        boolean joined = hasConjunction(items[count - 1]);
        if (count > MOST_NAMES || count == 1 && !joined) {
            return List.of();
        }
        return !joined ? List.of(count) : count == 1 ? List.of(2) : List.of(count, count + 1);
    }

    private static boolean hasConjunction(String words) {
        return words.chars().anyMatch(c -> CONJUNCTIONS.indexOf(c) >= 0);
    }

    /** The sum in the reading that fits, else in the one with the most names. */
    private static StatedSum sum(Numbers numbers, int total, List<Integer> counts) {
        if (counts.isEmpty()) {
            return null;
        }
        Amount whole = numbers.amount(total);
        Amount each = numbers.amount(total - 1);
        boolean plain = whole.quantity().count().isPresent() && each.quantity().count().isPresent();
        if (!plain) {
            return null;
        }
        long sum = whole.quantity().count().getAsLong();
        long one = each.quantity().count().getAsLong();
        int most = counts.get(counts.size() - 1);
        int times = counts.stream().filter(count -> count * one == sum).findFirst().orElse(most);
        List<Amount> parts = IntStream.range(0, times).mapToObj(i -> each).toList();
        return new StatedSum(
                new Composition(Composition.Kind.TOTAL, whole.label(), whole, parts, true), false);
    }
}
