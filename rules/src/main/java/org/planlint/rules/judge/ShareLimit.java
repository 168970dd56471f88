package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/** A part is no greater than its whole. */
public final class ShareLimit {

    private static final Interval WHOLE = Interval.exact(BigDecimal.valueOf(100));

    /** Names of parts of a whole beyond doubt. */
    private static final List<String> PARTS = List.of("增加值占", "人口占", "面积占", "消费占能源消费", "人数占");

    private ShareLimit() {}

    /** A share against 100 %; {@code null} where the value is no number in per cent. */
    public static Outcome judge(IndicatorValue value) {
        Quantity number = Figures.single(value).orElse(null);
        Interval percent = number == null ? null : number.in(Unit.PERCENT).orElse(null);
        if (value.measure() != Measure.SHARE || percent == null) {
            return null;
        }
        Outcome.Builder outcome =
                Outcome.at("value", value.place())
                        .and("indicator", value.row().name())
                        .with("indicator", value.row().title())
                        .with("value", value.printed());
        if (!percent.isAbove(WHOLE)) {
            return outcome.holds(value.printed() + " ≤ 100%");
        }
        // What else divides is a matter of definition: 参保率 by residents, 进出口总额占地区生产总值比重 by no whole
        // at all.
        if (PARTS.stream().noneMatch(value.row().printed()::contains)) {
            outcome.as(Severity.WARNING);
        }
        return outcome.violated(value.printed() + " > 100%");
    }
}
