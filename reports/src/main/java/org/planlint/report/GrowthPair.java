package org.planlint.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Statement;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Growth;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;
import org.planlint.text.Span;

/**
 * The annual growth that a target needs against the one that the plan promises. Which values belong
 * together is what the rules found: every relation of a target, a rate and a baseline is one.
 *
 * @param needed (target ÷ baseline)^(1/n) − 1, in per cent
 * @param promised in per cent
 */
record GrowthPair(
        Entry entry,
        String indicator,
        int baseYear,
        int year,
        String base,
        String target,
        BigDecimal needed,
        BigDecimal promised) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private record Value(String indicator, int year, Quantity quantity) {}

    static List<GrowthPair> of(Report report, List<Entry> entries) {
        Map<Span, Value> values = values(report);
        PlaceSpans spans = new PlaceSpans(report.document().source());
        // Several rules may have looked at the same values: the gravest comes first.
        Map<List<Object>, GrowthPair> pairs = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Map<String, Value> operands = new HashMap<>();
            for (Place place : entry.places()) {
                Value value = values.get(spans.of(place));
                if (value != null) {
                    operands.putIfAbsent(place.role(), value);
                }
            }
            if (operands.keySet().containsAll(List.of("target", "rate", "baseline"))) {
                of(entry, operands).ifPresent(pair -> pairs.putIfAbsent(pair.values(), pair));
            }
        }
        return List.copyOf(pairs.values());
    }

    private List<Object> values() {
        return List.of(indicator, baseYear, year, needed, promised);
    }

    private static Map<Span, Value> values(Report report) {
        Map<Span, Value> values = new HashMap<>();
        for (Fact fact : report.facts()) {
            if (fact instanceof Statement statement) {
                values.put(
                        statement.place().span(),
                        new Value(statement.indicator(), statement.year(), statement.quantity()));
            } else if (fact instanceof IndicatorValue value
                    && value.value() instanceof CellValue.One one) {
                values.put(
                        value.place().span(),
                        new Value(value.row().title(), value.year(), one.value().quantity()));
            }
        }
        return values;
    }

    private static Optional<GrowthPair> of(Entry entry, Map<String, Value> operands) {
        Value base = operands.get("baseline");
        Value target = operands.get("target");
        Quantity rate = operands.get("rate").quantity();
        int years = target.year() - base.year();
        boolean comparable =
                base.quantity().unit() != null
                        && target.quantity().unit() != null
                        && base.quantity().unit().measuresSameAs(target.quantity().unit())
                        && Unit.PERCENT.equals(rate.unit())
                        && base.quantity().figure().signum() > 0
                        && target.quantity().figure().signum() > 0;
        if (!comparable || years < 1 || years > 50) {
            return Optional.empty();
        }
        Unit unit = target.quantity().unit();
        return Growth.rate(
                        Interval.exact(IndicatorPair.in(base.quantity(), unit)),
                        Interval.exact(target.quantity().figure()),
                        years)
                .map(
                        needed ->
                                new GrowthPair(
                                        entry,
                                        target.indicator(),
                                        base.year(),
                                        target.year(),
                                        base.quantity().text(),
                                        target.quantity().text(),
                                        percent(needed.low()),
                                        rate.figure().round(MathContext.DECIMAL32)));
    }

    private static BigDecimal percent(BigDecimal fraction) {
        return fraction.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }
}
