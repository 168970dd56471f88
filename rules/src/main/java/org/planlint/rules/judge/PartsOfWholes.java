package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Amount;
import org.planlint.fact.PartOfWhole;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/** A stated share against the part and the whole beside it. */
public final class PartsOfWholes {

    private PartsOfWholes() {}

    /** One of the parts that the sentence counts has the share. */
    public static Outcome judge(PartOfWhole share) {
        Unit unit = share.whole().quantity().unit();
        Interval whole = reading(share.whole().quantity(), unit);
        if (whole == null || whole.low() == null || whole.low().signum() <= 0) {
            return null;
        }
        Amount part = share.parts().get(0);
        for (Amount candidate : share.parts()) {
            Interval reading = reading(candidate.quantity(), unit);
            if (reading != null
                    && reading.dividedBy(whole).meets(share.share().quantity().interval())) {
                return outcome(share, candidate).holds(calculation(share, candidate, unit, "≈"));
            }
        }
        List<Amount> parts = share.parts();
        Outcome.Builder outcome = outcome(share, part);
        parts.stream().skip(1).forEach(other -> outcome.and("part", other.place()));
        boolean counted = share.whole().quantity().count().isPresent();
        if (parts.size() > 1 || !counted) {
            outcome.as(Severity.WARNING);
        }
        return outcome.violated(calculation(share, part, unit, "≠"));
    }

    private static Outcome.Builder outcome(PartOfWhole share, Amount part) {
        return Outcome.at("share", share.share().place())
                .and("part", part.place())
                .and("whole", share.whole().place())
                .with("share", share.share().quantity().text())
                .with("part", part.quantity().text())
                .with("whole", share.whole().quantity().text());
    }

    private static String calculation(PartOfWhole share, Amount part, Unit unit, String sign) {
        BigDecimal own = Numbers.figure(part.quantity(), unit);
        BigDecimal of = share.whole().quantity().figure();
        BigDecimal ratio = own.divide(of, MathContext.DECIMAL64);
        int decimals = Math.max(1, share.share().quantity().figure().scale());
        return Numbers.print(own, 4)
                + " ÷ "
                + of.toPlainString()
                + " = "
                + Numbers.percent(ratio, decimals)
                + " "
                + sign
                + " "
                + share.share().quantity().text();
    }

    private static Interval reading(Quantity quantity, Unit unit) {
        if (quantity.count().isPresent()) {
            return Interval.exact(Numbers.figure(quantity, unit));
        }
        return quantity.in(unit).orElse(null);
    }
}
