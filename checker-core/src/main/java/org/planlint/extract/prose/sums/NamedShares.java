package org.planlint.extract.prose.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.Fact;
import org.planlint.fact.PartOfWhole;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Interval;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/**
 * Shares in a list with their names in front: 三次产业占比分别为16.8%、37.2%、46.0%. They make 100 where their
 * name says that nothing is left over, or where the amounts that they are of, named before in the
 * paragraph, make their whole. Other lists of shares may well be of different wholes.
 */
final class NamedShares {

    private static final String RESPECTIVELY = "分别";
    private static final List<String> SHARE = List.of("占比", "比重", "占", "结构", "构成", "比例");

    /** What is divided without a rest by its very name. */
    private static final List<String> WHOLES =
            List.of("三次产业", "一二三产业", "一、二、三产业", "一、二、三产", "一二三产", "结构", "构成");

    /** Shares in what the territory is itself a part of. */
    private static final List<String> ABOVE = List.of("全市", "全省", "全国", "全州");

    /** Before the numbers these make them changes of shares. */
    private static final List<String> CHANGES =
            List.of("提高", "下降", "提升", "降低", "上升", "增长", "增加", "减少");

    private static final String JOINTS = "、和及与以,";
    private static final int LONGEST_JOINT = 2;
    private static final int SHORTEST_NAME = 2;

    /** The last whole with its parts that the paragraph has named; {@code null} before. */
    private Composition named;

    private int paragraph = -1;

    /** The shares that a sentence lists. Sentences come in order. */
    List<Fact> next(Sentence sentence) {
        List<Fact> found = new ArrayList<>();
        if (sentence.setting().paragraph() != paragraph) {
            paragraph = sentence.setting().paragraph();
            named = null;
        }
        String text = sentence.folded();
        for (int at = text.indexOf(RESPECTIVELY);
                at >= 0;
                at = text.indexOf(RESPECTIVELY, at + 1)) {
            List<NumericExpression> run = run(sentence, at);
            if (run.size() > 1) {
                shares(sentence, at, run, found);
            }
        }
        return found;
    }

    /** Remembers what a sentence divides. */
    void remember(List<StatedSum> sums) {
        for (StatedSum sum : sums) {
            named = sum.sum().kind() == Composition.Kind.TOTAL ? sum.sum() : named;
        }
    }

    private void shares(Sentence sentence, int at, List<NumericExpression> run, List<Fact> found) {
        String text = sentence.folded();
        int start = clauseStart(text, at);
        String words = text.substring(start, run.get(0).numberStart());
        boolean change =
                CHANGES.stream()
                        .anyMatch(
                                verb ->
                                        words.contains(verb)
                                                && !words.contains(verb + "到")
                                                && !words.contains(verb + "至"));
        if (change || SHARE.stream().noneMatch(words::contains)) {
            return;
        }
        List<Amount> shares = run.stream().map(number -> amount(sentence, number)).toList();
        String whole = WHOLES.stream().filter(words::contains).findFirst().orElse("");
        boolean ofNamed =
                named != null
                        && ABOVE.stream().noneMatch(words::contains)
                        && names(text.substring(start, at), run.size());
        if (ofNamed) {
            for (int i = 0; i < shares.size(); i++) {
                found.add(
                        new PartOfWhole(
                                named.whole(), List.of(named.parts().get(i)), shares.get(i)));
            }
        }
        boolean three = whole.indexOf('三') < 0 || run.size() == 3;
        if (!whole.isEmpty() && run.size() > 2 && three || ofNamed && isDivided()) {
            found.add(new StatedSum(hundred(sentence, start, at, shares), true));
        }
    }

    /** Whether a list names the parts that were named before, in their order. */
    private boolean names(String list, int count) {
        List<Amount> parts = named.parts();
        if (parts.size() != count) {
            return false;
        }
        int from = 0;
        for (Amount part : parts) {
            from = behind(part.label().replace("其中", ""), list, from);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    /** Behind the longest beginning of a name that a list has from a place on; −1 for none. */
    private static int behind(String name, String list, int from) {
        for (int length = name.length(); length >= SHORTEST_NAME; length--) {
            int at = list.indexOf(name.substring(0, length), from);
            if (at >= 0) {
                return at + length;
            }
        }
        return -1;
    }

    /** Whether the parts named before make their whole, so that their shares make 100. */
    private boolean isDivided() {
        Unit unit = named.whole().quantity().unit();
        Interval sum = Interval.exact(BigDecimal.ZERO);
        for (Amount part : named.parts()) {
            Interval reading = part.quantity().in(unit).orElse(null);
            if (reading == null) {
                return false;
            }
            sum = sum.plus(reading);
        }
        return sum.meets(named.whole().quantity().reading());
    }

    /** The percentages behind 分别 that only 、 and 和 stand between. */
    private static List<NumericExpression> run(Sentence sentence, int at) {
        List<NumericExpression> run = new ArrayList<>();
        String text = sentence.folded();
        for (NumericExpression number : sentence.numbers()) {
            if (number.start() < at) {
                continue;
            }
            boolean percent =
                    number.quantity()
                            .map(one -> !one.isRange() && Unit.PERCENT.equals(one.unit()))
                            .orElse(false);
            boolean joined =
                    run.isEmpty()
                            ? text.substring(at, number.start()).indexOf(',') < 0
                            : isJoint(text, run.get(run.size() - 1).end(), number.start());
            if (!percent || !joined) {
                break;
            }
            run.add(number);
        }
        return run;
    }

    private static boolean isJoint(String text, int from, int to) {
        return to > from
                && to - from <= LONGEST_JOINT
                && text.substring(from, to).chars().allMatch(c -> JOINTS.indexOf(c) >= 0);
    }

    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && ",。;:(".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static Amount amount(Sentence sentence, NumericExpression number) {
        return new Amount(
                "", number.quantity().orElseThrow(), sentence.place(number.start(), number.end()));
    }

    private static Composition hundred(Sentence sentence, int start, int end, List<Amount> shares) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        Quantity all =
                new Quantity(
                        hundred,
                        null,
                        Hedge.PLAIN,
                        Unit.PERCENT,
                        Interval.exact(hundred),
                        "100",
                        Set.of());
        String name = sentence.text().subSequence(start, end).toString();
        Amount whole = new Amount(name, all, sentence.place(start, end));
        return new Composition(Composition.Kind.SHARES, name, whole, shares, true);
    }
}
