package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.planlint.check.Outcome;
import org.planlint.check.Outcome.Violated;
import org.planlint.check.Severity;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Quantity;

/**
 * Parts against their whole in a sentence, by the rules of {@link Sums}.
 *
 * <p>A whole that is printed with fewer decimals than its parts (6万亩，其中3.5万亩、2.8万亩) may be rounded,
 * but more often it is meant as it stands: where the parts meet only what it may be rounded from,
 * that is worth a look.
 */
public final class SumInSentence {

    private SumInSentence() {}

    /** {@code null} where units can't be added. */
    public static Outcome judge(StatedSum stated) {
        Outcome outcome = Sums.judge(stated.sum());
        if (outcome instanceof Violated violated) {
            if (stated.sum().kind() == Composition.Kind.NET) {
                return lowered(violated, "net", violated.values());
            }
            return stated.certain()
                    ? violated
                    : lowered(violated, violated.variant(), violated.values());
        }
        Composition precise = precise(stated.sum());
        if (precise != null && Sums.judge(precise) instanceof Violated violated) {
            Map<String, String> values = new HashMap<>(violated.values());
            values.put("whole", stated.sum().whole().quantity().figure().toPlainString());
            return lowered(violated, "rounded", values);
        }
        return outcome;
    }

    private static Violated lowered(Violated violated, String variant, Map<String, String> values) {
        return new Violated(
                Severity.WARNING, variant, violated.calculation(), values, violated.operands());
    }

    /**
     * The sum with its whole read to as many decimals as its parts; {@code null} where it has as
     * many.
     */
    private static Composition precise(Composition sum) {
        Quantity whole = sum.whole().quantity();
        boolean plain =
                Stream.concat(Stream.of(sum.whole()), sum.parts().stream())
                        .map(Amount::quantity)
                        .allMatch(
                                one ->
                                        one.hedge() == Hedge.PLAIN
                                                && !one.isRange()
                                                && one.unit() != null
                                                && one.unit().equals(whole.unit()));
        int scale =
                sum.parts().stream()
                        .mapToInt(part -> part.quantity().figure().scale())
                        .max()
                        .orElse(0);
        if (!plain || sum.kind() != Composition.Kind.TOTAL || whole.figure().scale() >= scale) {
            return null;
        }
        BigDecimal figure = whole.figure().setScale(scale);
        Quantity exact = Quantity.of(figure, Hedge.PLAIN, whole.unit(), whole.text());
        Amount amount = new Amount(sum.whole().label(), exact, sum.whole().place());
        return new Composition(sum.kind(), sum.label(), amount, sum.parts(), sum.exhaustive());
    }
}
