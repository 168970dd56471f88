package org.planlint.extract.prose.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Interval;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.PlacedQuantity;
import org.planlint.quantity.Quantity;

/** 三次产业结构由13.1:35.2:51.7调整为8.6:36.1:55.3: shares of a whole, which make 100. */
final class Structures {

    /** 三次产业结构由13.1:35.2:51.7调整为8.6:36.1:55.3: the name may stand before another ratio. */
    private static final int NEAR = 60;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> NAMES = List.of("三次产业", "三产", "结构", "构成", "产业比");

    private Structures() {}

    static List<StatedSum> in(Sentence sentence, Numbers numbers) {
        List<StatedSum> found = new ArrayList<>();
        for (NumericExpression ratio : numbers.ratios()) {
            int from = Math.max(0, ratio.start() - NEAR);
            String before = sentence.folded().substring(from, ratio.start());
            String name = NAMES.stream().filter(before::contains).findFirst().orElse("");
            if (!name.isEmpty()) {
                found.add(
                        new StatedSum(
                                shares(sentence, ratio, from + before.lastIndexOf(name), name),
                                true));
            }
        }
        return found;
    }

    private static Composition shares(
            Sentence sentence, NumericExpression ratio, int at, String name) {
        List<Amount> parts = new ArrayList<>();
        for (PlacedQuantity term : ratio.quantities()) {
            int start = term.numberStart();
            int end = term.numberEnd();
            String printed = sentence.text().subSequence(start, end).toString();
            Quantity one = term.quantity();
            Quantity share =
                    new Quantity(
                            one.figure(),
                            one.upTo(),
                            one.hedge(),
                            one.unit(),
                            one.reading(),
                            printed,
                            one.marks());
            parts.add(new Amount("", share, sentence.place(start, end)));
        }
        Quantity hundred =
                new Quantity(
                        HUNDRED,
                        null,
                        Hedge.PLAIN,
                        parts.get(0).quantity().unit(),
                        Interval.exact(HUNDRED),
                        "100",
                        Set.of());
        Amount whole = new Amount(name, hundred, sentence.place(at, at + name.length()));
        return new Composition(Composition.Kind.SHARES, name, whole, parts, true);
    }
}
