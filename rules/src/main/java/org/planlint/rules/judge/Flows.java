package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Passage;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/** What is added over a period against its yearly part, and against the stock before and after. */
public final class Flows {

    private Flows() {}

    /** Sum over the period = average of a year × years. */
    public static List<Outcome> sums(List<?> values, List<?> statements) {
        List<Outcome> outcomes = new ArrayList<>();
        for (List<Level> series : series(values, statements).values()) {
            for (Level average : series) {
                Level whole =
                        average.sense() == Sense.ANNUAL_AVERAGE ? whole(series, average) : null;
                if (whole != null) {
                    outcomes.add(sum(whole, average));
                }
            }
        }
        return outcomes;
    }

    private static Level whole(List<Level> series, Level average) {
        return series.stream()
                .filter(
                        level ->
                                level.sense() == Sense.CUMULATIVE
                                        && level.start() == average.start()
                                        && level.year() == average.year()
                                        && level.role() == average.role())
                .findFirst()
                .orElse(null);
    }

    private static Outcome sum(Level sum, Level average) {
        int years = average.year() - average.start() + 1;
        return average.start() == 0
                ? null
                : sum(
                        sum.indicator(),
                        sum.quantity(),
                        sum.place(),
                        average.quantity(),
                        average.place(),
                        years,
                        sum.standsBy(average));
    }

    /**
     * A sum against its yearly part.
     *
     * @param certain whether both are certain to be of the same years
     */
    static Outcome sum(
            String name,
            Quantity sum,
            Passage sumPlace,
            Quantity average,
            Passage averagePlace,
            int years,
            boolean certain) {
        Unit unit = sum.unit();
        Interval each = Numbers.in(average, unit).orElse(null);
        if (each == null) {
            return null;
        }
        BigDecimal times = BigDecimal.valueOf(years);
        BigDecimal part = Numbers.figure(average, unit);
        BigDecimal printed = part.multiply(times);
        boolean meets = each.times(times).meets(sum.reading());
        boolean exact = printed.compareTo(sum.figure()) == 0;
        String calculation =
                Numbers.print(part, 4)
                        + " × "
                        + years
                        + " = "
                        + Numbers.print(printed, 4)
                        + (exact ? "" : (meets ? " ≈ " : " ≠ ") + sum.figure().toPlainString());
        Outcome.Builder outcome =
                Outcome.at("total", sumPlace)
                        .and("part", averagePlace)
                        .with("indicator", name)
                        .with("sum", sum.text())
                        .with("part", average.text())
                        .with(
                                "calculated",
                                Numbers.print(printed, 4) + (unit == null ? "" : unit.symbol()));
        if (!certain) {
            outcome.as(Severity.WARNING);
        }
        return meets ? outcome.holds(calculation) : outcome.violated(calculation);
    }

    /** Stock before + what is added = stock after, where nothing is lost on the way. */
    public static List<Outcome> stocks(List<?> values, List<?> statements) {
        List<Level> all = Level.all(values, statements);
        Map<String, List<Level>> stocks = new HashMap<>();
        for (Level level : all) {
            if (level.isState() || level.isShare()) {
                stocks.computeIfAbsent(key(level), key -> new ArrayList<>()).add(level);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Level added : all) {
            boolean increase =
                    added.measure() == Measure.INCREASE || added.measure() == Measure.POINT_CHANGE;
            boolean cumulative = increase && added.sense() == Sense.CUMULATIVE && added.start() > 0;
            List<Level> levels =
                    cumulative ? stocks.getOrDefault(key(added), List.of()) : List.of();
            Level before =
                    levels.stream()
                            .filter(
                                    level ->
                                            level.year() == added.start() - 1 && !level.isPromise())
                            .min(Comparator.comparing((Level level) -> !level.standsBy(added)))
                            .orElse(null);
            Level after =
                    levels.stream()
                            .filter(
                                    level ->
                                            level.year() == added.year()
                                                    && (added.role() == Role.UNSPECIFIED
                                                            || level.role() == added.role()))
                            .min(Comparator.comparing((Level level) -> !level.standsBy(added)))
                            .orElse(null);
            if (before != null && after != null) {
                outcomes.add(stock(before, added, after));
            }
        }
        return outcomes;
    }

    private static Outcome stock(Level before, Level added, Level after) {
        Unit unit = after.quantity().unit();
        boolean share = after.isShare();
        Interval start = reading(before.quantity(), unit);
        Interval more = share ? added.quantity().reading() : reading(added.quantity(), unit);
        Interval end = reading(after.quantity(), unit);
        if (start == null || more == null || end == null) {
            return null;
        }
        BigDecimal first = Numbers.figure(before.quantity(), unit);
        BigDecimal second =
                share ? added.quantity().figure() : Numbers.figure(added.quantity(), unit);
        BigDecimal sum = first.add(second);
        Interval reached = start.plus(more);
        boolean row = added.isInTable() && before.standsBy(added) && after.standsBy(added);
        // A column of changes may print a fall without its sign: 24.6 → 22, 【2.6】.
        boolean fall = row && !reached.meets(end) && start.minus(more).meets(end);
        if (fall) {
            second = second.negate();
            sum = first.add(second);
        }
        boolean meets = fall || reached.meets(end);
        boolean exact = sum.compareTo(after.quantity().figure()) == 0;
        String calculation =
                Numbers.print(first, 4)
                        + (second.signum() < 0 ? " − " : " + ")
                        + Numbers.print(second.abs(), 4)
                        + " = "
                        + Numbers.print(sum, 4)
                        + (exact ? "" : (meets ? " ≈ " : " ≠ ") + after.quantity().text());
        Outcome.Builder outcome =
                Outcome.at("target", after.place())
                        .and("increase", added.place())
                        .and("baseline", before.place())
                        .with("indicator", after.indicator())
                        .with("baseline", before.quantity().text())
                        .with("increase", added.quantity().text())
                        .with("target", after.quantity().text())
                        .with(
                                "calculated",
                                Numbers.print(sum, 4) + (unit == null ? "" : unit.symbol()));
        if (meets) {
            return outcome.holds(calculation);
        }
        if (row) {
            return outcome.violated(calculation);
        }
        // What is closed or merged on the way makes the end smaller, never greater.
        if (reached.isAbove(end) || !added.sure() || !after.sure()) {
            return outcome.undecided("losses");
        }
        return outcome.variant("short").as(Severity.WARNING).violated(calculation);
    }

    private static Interval reading(Quantity quantity, Unit unit) {
        return quantity.count().isPresent()
                ? Interval.exact(Numbers.figure(quantity, unit))
                : Numbers.in(quantity, unit).orElse(null);
    }

    private static Map<String, List<Level>> series(List<?> values, List<?> statements) {
        Map<String, List<Level>> series = new HashMap<>();
        for (Level level : Level.all(values, statements)) {
            if (level.measure() == Measure.INCREASE) {
                series.computeIfAbsent(key(level), key -> new ArrayList<>()).add(level);
            }
        }
        return series;
    }

    private static String key(Level level) {
        return level.indicator() + '|' + level.scope();
    }
}
