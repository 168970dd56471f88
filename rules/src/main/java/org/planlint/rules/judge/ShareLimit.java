package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Unit;

/** A part is no greater than its whole. */
public final class ShareLimit {

    private static final Interval WHOLE = Interval.exact(BigDecimal.valueOf(100));

    /** Names of parts of a whole beyond doubt. */
    private static final List<String> PARTS = List.of("增加值占", "人口占", "面积占", "消费占能源消费", "人数占");

    private ShareLimit() {}

    /** Whether a share is more than the whole. */
    public static boolean isAbove(IndicatorValue value) {
        Interval percent = percent(value);
        return percent != null && percent.isAbove(WHOLE);
    }

    /** Whether a share is no more than the whole. */
    public static boolean isWithin(IndicatorValue value) {
        Interval percent = percent(value);
        return percent != null && !percent.isAbove(WHOLE);
    }

    /** {@code null} where the value is no share, or no number in per cent. */
    private static Interval percent(IndicatorValue value) {
        return value.measure() == Measure.SHARE
                ? Figures.single(value).flatMap(number -> number.in(Unit.PERCENT)).orElse(null)
                : null;
    }

    /** A share above 100 %. */
    public static Outcome above(IndicatorValue value) {
        Outcome.Builder outcome =
                Outcome.at("value", value.place())
                        .and("indicator", value.row().name())
                        .with("indicator", value.row().title())
                        .with("value", value.printed());
        // What else divides is a matter of definition: 参保率 by residents, 进出口总额占地区生产总值比重 by no whole
        // at all.
        if (PARTS.stream().noneMatch(value.row().printed()::contains)) {
            outcome.as(Severity.WARNING);
        }
        return outcome.violated(value.printed() + " > 100%");
    }

    /** Shares of no more than 100 %: one outcome a table. */
    public static List<Outcome> within(List<?> values) {
        return ByTable.holds(
                "value",
                values.stream().map(IndicatorValue.class::cast).toList(),
                IndicatorValue::row,
                IndicatorValue::place);
    }
}
