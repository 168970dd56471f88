package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.table.Pairs;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.PlacedQuantity;

/** 铁路里程达到285公里，其中高铁159公里、普铁126公里. */
final class OfWhich {

    private static final String WORD = "其中";

    /**
     * Divides the whole a second time, by what it is for: 共50万元，其中中央30万元、县级20万元，用于路灯40万元、管护10万元.
     */
    private static final String PURPOSE = "用于";

    private static final int GAP = 16;
    private static final int MOST_PARTS = 40;
    private static final int LONGEST_NAME = 24;

    /** Averages and rates have no parts: 人均收入3.2万元，其中城镇4.1万元. */
    private static final List<String> AVERAGES =
            List.of("均", "率", "密度", "浓度", "强度", "增速", "指数", "单价", "价格", "寿命", "年限", "最高", "最大");

    private OfWhich() {}

    /**
     * The sums of a sentence.
     *
     * @param before the numbers of the sentence before in the paragraph, of which a 其中 that begins
     *     this one names parts; {@code null} where there is none
     */
    static List<StatedSum> in(Sentence sentence, Numbers numbers, Numbers before) {
        List<StatedSum> found = new ArrayList<>();
        String text = sentence.folded();
        if (text.startsWith(WORD) && before != null) {
            Amount whole = before.last();
            List<Integer> parts = whole == null ? List.of() : partsOf(text, numbers, whole);
            if (!parts.isEmpty()) {
                found.add(sum(numbers, whole, parts));
            }
        }
        for (int at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + 1)) {
            int whole = numbers.before(at);
            if (whole >= 0 && isWhole(text, numbers, whole, at)) {
                List<Integer> parts = parts(text, numbers, whole, at);
                if (!parts.isEmpty()) {
                    found.add(sum(numbers, numbers.amount(whole), parts));
                }
            }
        }
        return found;
    }

    /** The parts that a sentence begins with of a whole in the sentence before. */
    private static List<Integer> partsOf(String text, Numbers numbers, Amount whole) {
        boolean average = isAverage(whole.label());
        List<Integer> parts = new ArrayList<>();
        int from = WORD.length();
        for (int i = 0; !average && i < numbers.quantities().size(); i++) {
            PlacedQuantity part = numbers.quantities().get(i);
            String name = part.start() < from ? "" : text.substring(from, part.start());
            boolean fits =
                    !name.isEmpty()
                            && Numbers.addable(whole.quantity(), part.quantity())
                            && isName(name, parts.isEmpty());
            if (!fits) {
                break;
            }
            parts.add(i);
            from = part.end();
        }
        // One part of a whole so far away may be of something else.
        return parts.size() > 1 ? parts : List.of();
    }

    private static boolean isWhole(String text, Numbers numbers, int whole, int at) {
        int end = numbers.quantities().get(whole).end();
        String gap = text.substring(end, Math.min(at, end + GAP + 1));
        String label = numbers.label(whole);
        boolean near = gap.length() <= GAP && gap.indexOf('。') < 0 && gap.indexOf('、') < 0;
        return near && gap.indexOf(',') == gap.lastIndexOf(',') && !isAverage(label);
    }

    /** Whether a number of this name has no parts. */
    static boolean isAverage(String label) {
        return AVERAGES.stream().anyMatch(label::contains);
    }

    /** The numbers behind 其中 as far as they are one list of parts. */
    private static List<Integer> parts(String text, Numbers numbers, int whole, int at) {
        List<Integer> parts = new ArrayList<>();
        List<PlacedQuantity> all = numbers.quantities();
        int from = at + WORD.length();
        for (int i = whole + 1; i < all.size() && parts.size() < MOST_PARTS; i++) {
            PlacedQuantity part = all.get(i);
            String name = part.start() < from ? "" : text.substring(from, part.start());
            boolean fits =
                    Numbers.addable(all.get(whole).quantity(), part.quantity())
                            && isName(name, parts.isEmpty())
                            && !(name.startsWith("," + PURPOSE)
                                    && !text.startsWith(PURPOSE, at + WORD.length()))
                            && isSameKind(text, all.get(whole), name, part);
            if (!fits) {
                return isDated(name) && parts.isEmpty() ? List.of() : parts;
            }
            parts.add(i);
            from = part.end();
        }
        return parts;
    }

    /**
     * What stands between two parts is the name of the second; a clause with a predicate or year
     * ends the list.
     */
    static boolean isName(String between, boolean first) {
        int comma = between.indexOf(',');
        boolean joined = first ? comma < 0 : comma <= 0;
        return joined
                && between.length() <= LONGEST_NAME
                && between.indexOf(')') < 0
                && between.indexOf(';') < 0
                && between.indexOf('%') < 0
                && !isDated(between);
    }

    /** 20个乡镇，其中贫困村56个: what the general 个 counts must be of one kind. */
    static boolean isSameKind(String text, PlacedQuantity whole, String name, PlacedQuantity part) {
        if (text.charAt(part.end() - 1) != '个') {
            return true;
        }
        int stop = whole.end();
        while (stop < text.length() && Character.isIdeographic(text.charAt(stop))) {
            stop++;
        }
        boolean named = stop > whole.end() && !name.isEmpty() && part.end() < text.length();
        boolean nounBehind =
                part.end() < text.length() && Character.isIdeographic(text.charAt(part.end()));
        return !named || nounBehind || text.charAt(stop - 1) == name.charAt(name.length() - 1);
    }

    /** A figure of a year, or one that is compared, is no part. */
    private static boolean isDated(String words) {
        return words.contains("年")
                || words.contains("累计")
                || words.contains("较")
                || words.contains("比")
                || words.contains("增长");
    }

    private static StatedSum sum(Numbers numbers, Amount total, List<Integer> parts) {
        List<Amount> amounts = parts.stream().map(numbers::amount).toList();
        boolean all =
                amounts.size() == 2
                        && Pairs.makeAWhole(amounts.get(0).label(), amounts.get(1).label());
        Composition sum =
                new Composition(Composition.Kind.TOTAL, total.label(), total, amounts, all);
        return new StatedSum(sum, true);
    }
}
