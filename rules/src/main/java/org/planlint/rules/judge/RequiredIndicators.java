package org.planlint.rules.judge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorDemand;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Passage;
import org.planlint.lexicon.Attribute;

/** The indicators of the plan above against the plan's own table. */
public final class RequiredIndicators {

    private RequiredIndicators() {}

    /**
     * Whether the plan above binds to the very indicator and the table says whether it does, too.
     */
    public static boolean isCompared(IndicatorDemand demand) {
        IndicatorRow row = demand.row();
        return isBinding(demand)
                && row != null
                && row.attribute() != null
                && row.indicator().equals(demand.indicator().name());
    }

    /**
     * Indicators that the table lacks; {@code null} where nothing is demanded. One outcome for all,
     * in which the binding ones stand first.
     */
    public static Outcome missing(List<?> collected) {
        List<IndicatorDemand> demands = inOrder(collected.stream());
        if (demands.isEmpty()) {
            return null;
        }
        List<IndicatorDemand> missing =
                demands.stream().filter(demand -> demand.row() == null).toList();
        IndicatorDemand first = demands.get(0);
        if (missing.isEmpty()) {
            return Outcome.at("indicator", first.place())
                    .holds(demands.size() + " = " + demands.size());
        }
        List<IndicatorDemand> binding =
                missing.stream().filter(RequiredIndicators::isBinding).toList();
        List<IndicatorDemand> expected =
                missing.stream().filter(demand -> !isBinding(demand)).toList();
        return named(Outcome.at("indicator", first.place()), missing)
                .with("all", demands.size())
                .with("bindingCount", binding.size())
                .with("binding", names(binding))
                .with("expectedCount", expected.size())
                .with("expected", names(expected))
                .with("table", Tables.name(first.table(), first.tableLabel()))
                .variant(binding.isEmpty() ? "" : expected.isEmpty() ? "binding" : "both")
                .violated((demands.size() - missing.size()) + " / " + demands.size());
    }

    /** Indicators that are binding above and expected here; {@code null} where none is compared. */
    public static Outcome lowered(List<?> collected) {
        List<IndicatorDemand> demands = inOrder(collected.stream());
        if (demands.isEmpty()) {
            return null;
        }
        List<IndicatorDemand> lowered =
                demands.stream()
                        .filter(demand -> demand.row().attribute() == Attribute.EXPECTED)
                        .toList();
        if (lowered.isEmpty()) {
            return at(demands).holds(names(demands));
        }
        return named(at(lowered), lowered).violated("${attribute.BINDING} → ${attribute.EXPECTED}");
    }

    private static Outcome.Builder at(List<IndicatorDemand> demands) {
        Outcome.Builder outcome = Outcome.at("attribute", place(demands.get(0).row()));
        demands.stream().skip(1).forEach(demand -> outcome.and("attribute", place(demand.row())));
        return outcome;
    }

    private static Passage place(IndicatorRow row) {
        return row.attributePlace() == null ? row.name() : row.attributePlace();
    }

    private static Outcome.Builder named(Outcome.Builder outcome, List<IndicatorDemand> demands) {
        return outcome.with("what", names(demands))
                .with("count", demands.size())
                .with(
                        "source",
                        Compliance.sources(
                                demands.stream().map(d -> d.indicator().source()).toList()))
                .as(
                        Compliance.gravest(
                                demands.stream().map(d -> d.indicator().severity()).toList()));
    }

    private static boolean isBinding(IndicatorDemand demand) {
        return demand.indicator().attribute() == Attribute.BINDING;
    }

    private static String names(List<IndicatorDemand> demands) {
        return demands.stream()
                .map(demand -> demand.indicator().name())
                .collect(Collectors.joining("、"));
    }

    /**
     * Binding ones first, then as the pack has them: the order in which facts arrive must not be
     * seen.
     */
    private static List<IndicatorDemand> inOrder(Stream<?> collected) {
        return collected
                .map(IndicatorDemand.class::cast)
                .sorted(
                        Comparator.comparing((IndicatorDemand demand) -> !isBinding(demand))
                                .thenComparing(IndicatorDemand::order)
                                .thenComparing(demand -> demand.place().span()))
                .toList();
    }
}
