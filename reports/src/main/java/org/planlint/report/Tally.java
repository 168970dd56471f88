package org.planlint.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlint.check.Accepted;
import org.planlint.check.Category;
import org.planlint.check.Doubt;
import org.planlint.check.Finding;
import org.planlint.check.Report;
import org.planlint.check.RuleInfo;
import org.planlint.check.Verified;

/**
 * What the checks of one rule, or of several together, came to.
 *
 * @param findings in the report's order
 * @param accepted findings that the project lives with, in the report's order
 * @param verified in the report's order
 * @param undecided in the report's order
 */
record Tally(
        List<Finding> findings,
        List<Accepted> accepted,
        List<Verified> verified,
        List<Doubt> undecided) {

    /** The tally of every rule that ran, also of those that had nothing to check. */
    static Map<RuleInfo, Tally> byRule(Report report) {
        Map<String, List<Finding>> findings =
                report.findings().stream().collect(Collectors.groupingBy(Finding::rule));
        Map<String, List<Accepted>> accepted =
                report.accepted().stream()
                        .collect(Collectors.groupingBy(decided -> decided.finding().rule()));
        Map<String, List<Verified>> verified =
                report.verified().stream().collect(Collectors.groupingBy(Verified::rule));
        Map<String, List<Doubt>> undecided =
                report.undecided().stream().collect(Collectors.groupingBy(Doubt::rule));
        Map<RuleInfo, Tally> tallies = new LinkedHashMap<>();
        for (RuleInfo rule : report.rules()) {
            String id = rule.id();
            tallies.put(
                    rule,
                    new Tally(
                            findings.getOrDefault(id, List.of()),
                            accepted.getOrDefault(id, List.of()),
                            verified.getOrDefault(id, List.of()),
                            undecided.getOrDefault(id, List.of())));
        }
        return tallies;
    }

    /** The tally of every category that has a rule that ran. */
    static Map<Category, Tally> byCategory(Report report) {
        Map<Category, List<Tally>> parts = new EnumMap<>(Category.class);
        byRule(report)
                .forEach(
                        (rule, tally) ->
                                parts.computeIfAbsent(rule.category(), c -> new ArrayList<>())
                                        .add(tally));
        Map<Category, Tally> sums = new EnumMap<>(Category.class);
        parts.forEach((category, tallies) -> sums.put(category, sum(tallies)));
        return sums;
    }

    /** Several tallies as one. */
    private static Tally sum(List<Tally> tallies) {
        return new Tally(
                joined(tallies, Tally::findings),
                joined(tallies, Tally::accepted),
                joined(tallies, Tally::verified),
                joined(tallies, Tally::undecided));
    }

    int checked() {
        return findings.size() + accepted.size() + verified.size() + undecided.size();
    }

    private static <T> List<T> joined(List<Tally> tallies, Function<Tally, List<T>> part) {
        List<T> all = new ArrayList<>();
        tallies.forEach(tally -> all.addAll(part.apply(tally)));
        return all;
    }
}
