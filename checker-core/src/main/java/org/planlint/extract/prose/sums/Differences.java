package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.PlacedQuantity;

/** 新设供销社18家、撤并3家，净新增15家: what comes in is what goes out and the net increase. */
final class Differences {

    private static final List<String> NET = List.of("净新增", "净增加", "净增", "净流入", "净迁入");
    private static final List<String> IN =
            List.of(
                    "新设", "新增", "新建", "增加", "引进", "引入", "流入", "迁入", "设立", "成立", "新开", "开业", "转入",
                    "购入", "投产");
    private static final List<String> OUT =
            List.of(
                    "撤并", "撤销", "关闭", "关停", "退出", "淘汰", "注销", "拆除", "核减", "流出", "迁出", "流失", "转出",
                    "报废", "退役", "撤点");

    /** What makes a net increase one over another time or against something else. */
    private static final List<String> APART = List.of("年", "较", "比", "累计", "期");

    private static final String MARKS = ",。;:()";
    private static final int LONGEST_GAP = 16;
    private static final int LONGEST_NOUN = 8;

    private Differences() {}

    static List<StatedSum> in(Sentence sentence, Numbers numbers) {
        List<StatedSum> found = new ArrayList<>();
        for (int i = 2; i < numbers.quantities().size(); i++) {
            if (isNet(numbers.label(i))) {
                StatedSum sum = sum(sentence.folded(), numbers, i);
                if (sum != null) {
                    found.add(sum);
                }
            }
        }
        return found;
    }

    private static StatedSum sum(String text, Numbers numbers, int net) {
        boolean first = isOf(IN, numbers.label(net - 2)) && isOf(OUT, numbers.label(net - 1));
        boolean second = isOf(OUT, numbers.label(net - 2)) && isOf(IN, numbers.label(net - 1));
        if (!first && !second || !isAlone(text, numbers, net - 2)) {
            return null;
        }
        if (!isGap(text, numbers, net - 2) || !isGap(text, numbers, net - 1)) {
            return null;
        }
        Amount in = numbers.amount(first ? net - 2 : net - 1);
        Amount out = numbers.amount(first ? net - 1 : net - 2);
        Amount more = numbers.amount(net);
        boolean addable =
                Numbers.addable(in.quantity(), out.quantity())
                        && Numbers.addable(in.quantity(), more.quantity());
        return addable
                ? new StatedSum(
                        new Composition(
                                Composition.Kind.NET, in.label(), in, List.of(out, more), true),
                        false)
                : null;
    }

    /** Whether words end in a net increase, but for the noun of what is counted: 净新增网点. */
    private static boolean isNet(String label) {
        for (String word : NET) {
            int at = label.lastIndexOf(word);
            if (at >= 0 && label.length() - at - word.length() <= LONGEST_NOUN) {
                return APART.stream().noneMatch(label::contains);
            }
        }
        return false;
    }

    private static boolean isOf(List<String> words, String label) {
        return label.indexOf('净') < 0 && words.stream().anyMatch(label::contains);
    }

    /** Whether no further number comes in or goes out, or is in the same list at least. */
    private static boolean isAlone(String text, Numbers numbers, int index) {
        if (index == 0) {
            return true;
        }
        String label = numbers.label(index - 1);
        int end = numbers.quantities().get(index - 1).end();
        int start = numbers.quantities().get(index).start();
        return !isOf(IN, label)
                && !isOf(OUT, label)
                && end <= start
                && text.substring(end, start).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** Between a number and the next there are a noun, one mark and a name. */
    private static boolean isGap(String text, Numbers numbers, int index) {
        PlacedQuantity one = numbers.quantities().get(index);
        PlacedQuantity next = numbers.quantities().get(index + 1);
        if (one.end() > next.start()) {
            return false;
        }
        String gap = text.substring(one.end(), next.start());
        return gap.length() <= LONGEST_GAP
                && gap.chars().noneMatch(c -> "。;:".indexOf(c) >= 0)
                && gap.chars().noneMatch(Character::isDigit)
                && gap.chars().filter(c -> c == ',' || c == '、').count() <= 1;
    }
}
