package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Demand;

/** Whether a plan says what a compliance pack demands of its kind. */
public final class Compliance {

    private static final String SEPARATOR = "、";

    private Compliance() {}

    /** A part that the plan has. */
    public static Outcome found(Demand demand) {
        return Outcome.at("heading", demand.met()).holds(demand.requirement().name());
    }

    /**
     * All that is missing, at the headings where one would look for it; {@code null} where nothing
     * is.
     */
    public static Outcome missing(List<?> collected) {
        List<Demand> missing = inOrder(collected);
        if (missing.isEmpty()) {
            return null;
        }
        Outcome.Builder outcome = Outcome.at("heading", missing.get(0).near());
        missing.stream()
                .map(Demand::near)
                .distinct()
                .filter(place -> !place.equals(missing.get(0).near()))
                .forEach(place -> outcome.and("heading", place));
        return named(outcome, missing).violated("");
    }

    /** Demands that are met or missed together; {@code null} where nothing is demanded. */
    public static Outcome together(List<?> collected) {
        List<Demand> demands = inOrder(collected);
        List<Demand> missing = demands.stream().filter(demand -> demand.met() == null).toList();
        if (demands.isEmpty() || !missing.isEmpty()) {
            return missing(missing);
        }
        Outcome.Builder outcome = Outcome.at("statement", demands.get(0).met());
        demands.stream().skip(1).forEach(demand -> outcome.and("statement", demand.met()));
        return outcome.holds(names(demands));
    }

    /** A statement; {@code null} where the plan does not make it. */
    public static Outcome wording(Demand demand) {
        if (demand.against() != null) {
            return named(Outcome.at("statement", demand.against()), List.of(demand)).violated("");
        }
        return demand.met() == null
                ? null
                : Outcome.at("statement", demand.met()).holds(demand.requirement().name());
    }

    private static Outcome.Builder named(Outcome.Builder outcome, List<Demand> demands) {
        return outcome.with("pack", demands.get(0).pack())
                .with("what", names(demands))
                .with("count", demands.size())
                .with(
                        "source",
                        sources(demands.stream().map(d -> d.requirement().source()).toList()))
                .as(gravest(demands.stream().map(d -> d.requirement().severity()).toList()));
    }

    /** Each source once, in their order. */
    static String sources(List<String> sources) {
        Set<String> all = new LinkedHashSet<>(sources);
        return String.join("；", all);
    }

    static Severity gravest(List<String> severities) {
        return severities.stream()
                .map(severity -> Severity.valueOf(severity.toUpperCase(Locale.ROOT)))
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private static String names(List<Demand> demands) {
        return demands.stream()
                .map(demand -> demand.requirement().name())
                .collect(Collectors.joining(SEPARATOR));
    }

    /** As the pack has them: the order in which facts arrive must not be seen. */
    private static List<Demand> inOrder(List<?> collected) {
        List<Demand> demands = new ArrayList<>();
        collected.forEach(demand -> demands.add((Demand) demand));
        demands.sort(
                Comparator.comparingInt(Demand::order)
                        .thenComparing(demand -> demand.near().span()));
        return demands;
    }
}
