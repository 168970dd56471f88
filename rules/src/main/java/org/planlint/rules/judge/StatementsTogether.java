package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Statement;
import org.planlint.fact.Statement.Standing;
import org.planlint.fact.Statement.Timing;
import org.planlint.rules.judge.Figures.Match;

/** Whether sentences that give a number of the same indicator and time give the same. */
public final class StatementsTogether {

    private static final Comparator<Statement> IN_ORDER =
            Comparator.comparing(statement -> statement.place().span());

    private StatementsTogether() {}

    /**
     * One outcome for each statement that an earlier sentence made, too, against the first that
     * did.
     */
    public static List<Outcome> judge(List<?> collected) {
        Map<String, Statement> first = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        collected.stream()
                .map(Statement.class::cast)
                .filter(each -> each.year() > 0)
                .sorted(IN_ORDER)
                .forEach(
                        each -> {
                            Statement earlier = first.putIfAbsent(each.pointKey(), each);
                            // Two numbers that may be of parts are as a rule of two different ones.
                            boolean parts =
                                    earlier != null
                                            && earlier.scopeDoubtful()
                                            && each.scopeDoubtful();
                            if (earlier != null
                                    && earlier.sentence() != each.sentence()
                                    && !parts) {
                                outcomes.add(outcome(earlier, each));
                            }
                        });
        return outcomes;
    }

    private static Outcome outcome(Statement earlier, Statement later) {
        Match match = Figures.match(earlier.quantity(), later.quantity());
        Outcome.Builder outcome =
                Outcome.at("statement", later.place())
                        .and("statement", earlier.place())
                        .with("indicator", later.printed())
                        .with("year", later.year())
                        .with("said", Said.number(later))
                        .with("earlier", Said.number(earlier));
        String calculation =
                Said.number(earlier)
                        + (match == Match.CONFLICT ? " ≠ " : " = ")
                        + Said.number(later);
        boolean bounds = match == Match.MEET && Bounds.differ(earlier.quantity(), later.quantity());
        if (match == Match.MEET && !bounds) {
            return outcome.holds(calculation);
        }
        if (match == Match.UNCLEAR) {
            return outcome.undecided("units");
        }
        if (earlier.scopeDoubtful() || later.scopeDoubtful()) {
            return outcome.undecided("scope");
        }
        if (earlier.time() == Timing.SECTION && later.time() == Timing.SECTION) {
            return outcome.undecided("time");
        }
        if (bounds) {
            return outcome.as(Severity.WARNING)
                    .variant("bound")
                    .violated(Said.number(earlier) + " ≠ " + Said.number(later));
        }
        boolean sure =
                earlier.time() == Timing.SENTENCE
                        && later.time() == Timing.SENTENCE
                        && later.standing() != Standing.NAME;
        if (!sure) {
            outcome.as(Severity.WARNING).variant("inherited");
        }
        return outcome.violated(calculation);
    }
}
