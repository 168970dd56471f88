package org.planlint.rules.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Anniversary;

/** An anniversary falls into the year or the years that the text speaks of. */
public final class Anniversaries {

    private Anniversaries() {}

    public static Outcome judge(Anniversary anniversary) {
        List<Integer> falls =
                anniversary.years().stream().map(year -> year + anniversary.number()).toList();
        boolean stated = anniversary.stated() > 0;
        boolean fits =
                falls.stream()
                        .anyMatch(
                                year ->
                                        stated
                                                ? year == anniversary.stated()
                                                : anniversary.earliest() <= year
                                                        && year <= anniversary.latest());
        String when =
                stated
                        ? String.valueOf(anniversary.stated())
                        : anniversary.earliest() + "—" + anniversary.latest();
        Outcome.Builder outcome =
                Outcome.at("anniversary", anniversary.place())
                        .with("event", anniversary.event())
                        .with("number", anniversary.number())
                        .with("base", join(anniversary.years()))
                        .with("falls", join(falls))
                        .with("when", when);
        if (anniversary.basePlace() != null) {
            outcome.and("base", anniversary.basePlace());
        } else if (!stated) {
            outcome.as(Severity.INFO);
        }
        String calculation =
                join(anniversary.years())
                        + " + "
                        + anniversary.number()
                        + " = "
                        + join(falls)
                        + (stated ? fits ? " = " : " ≠ " : fits ? " ∈ " : " ∉ ")
                        + when;
        return fits ? outcome.holds(calculation) : outcome.violated(calculation);
    }

    private static String join(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }
}
