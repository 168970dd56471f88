package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlint.check.Outcome;
import org.planlint.fact.Change;
import org.planlint.fact.Change.Kind;
import org.planlint.fact.Change.Step;
import org.planlint.fact.Multiple;
import org.planlint.fact.Passage;
import org.planlint.fact.Sense;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Growth;
import org.planlint.quantity.Interval;

/**
 * Multiples and steps of a value whose other value stands somewhere else, in a table or another
 * sentence.
 */
public final class Multiples {

    private static final Interval ONE = Interval.exact(BigDecimal.ONE);

    private Multiples() {}

    /** 到2030年达到90家，较2025年翻一番, with the value of 2025 from elsewhere. */
    public static List<Outcome> steps(List<?> changes, List<?> values, List<?> statements) {
        List<Level> levels = Level.all(values, statements);
        Map<Passage, Level> byPlace = new HashMap<>();
        levels.forEach(level -> byPlace.putIfAbsent(level.place(), level));
        List<Outcome> outcomes = new ArrayList<>();
        for (Object one : changes) {
            Change change = (Change) one;
            boolean derived =
                    change.steps().stream().anyMatch(step -> step.kind() == Kind.ANNUAL_PART);
            if (!derived) {
                Level end = byPlace.get(change.toPlace());
                change.steps().forEach(step -> step(change, step, end, levels, outcomes));
            }
        }
        return outcomes;
    }

    private static void step(
            Change change, Step step, Level end, List<Level> levels, List<Outcome> outcomes) {
        int fromYear = fromYear(step, end);
        if (fromYear == 0 || step.kind() == Kind.ANNUAL_RATE) {
            return;
        }
        String indicator = end == null ? change.indicator() : end.indicator();
        levels.stream()
                .filter(
                        level ->
                                level.indicator().equals(indicator)
                                        && (level.isState() || level.isShare())
                                        && level.scope().isEmpty()
                                        && level.year() == fromYear
                                        && !level.isPromise()
                                        && level.sure()
                                        && !level.place().span().overlaps(change.toPlace().span()))
                .findFirst()
                .ifPresent(
                        level ->
                                outcomes.add(
                                        Changes.judge(
                                                change, step, level.quantity(), level.place())));
    }

    /** 五年净增34家 is measured from the year that lies five years before the value's. */
    private static int fromYear(Step step, Level end) {
        boolean counted = step.fromYear() == 0 && step.years() > 0 && end != null;
        return counted && end.sure() && end.scope().isEmpty()
                ? end.year() - step.years()
                : step.fromYear();
    }

    /** 工业总产值翻一番 against its values of both years, or against its annual growth. */
    public static List<Outcome> judge(List<?> multiples, List<?> values, List<?> statements) {
        List<Level> levels = Level.all(values, statements);
        List<Outcome> outcomes = new ArrayList<>();
        for (Object one : multiples) {
            Multiple multiple = (Multiple) one;
            Level from = state(levels, multiple.indicator(), multiple.fromYear(), false);
            Level to = state(levels, multiple.indicator(), multiple.toYear(), true);
            if (from != null && to != null) {
                outcomes.add(values(multiple, from, to));
            } else {
                rate(levels, multiple).ifPresent(rate -> outcomes.add(growth(multiple, rate)));
            }
        }
        return outcomes;
    }

    private static Level state(List<Level> levels, String indicator, int year, boolean end) {
        return levels.stream()
                .filter(
                        level ->
                                level.indicator().equals(indicator)
                                        && level.isState()
                                        && level.sure()
                                        && level.scope().isEmpty()
                                        && level.year() == year
                                        && (end || !level.isPromise()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Level> rate(List<Level> levels, Multiple multiple) {
        return levels.stream()
                .filter(
                        level ->
                                level.indicator().equals(multiple.indicator())
                                        && level.measure() == Measure.GROWTH
                                        && level.sense() == Sense.ANNUAL_AVERAGE
                                        && level.scope().isEmpty()
                                        && level.start() == multiple.fromYear() + 1
                                        && level.year() <= multiple.toYear())
                .findFirst();
    }

    private static Interval ratio(Multiple multiple) {
        Interval factor = multiple.factor().reading();
        return multiple.more() ? factor.plus(ONE) : factor;
    }

    private static BigDecimal figure(Multiple multiple) {
        return multiple.more()
                ? multiple.factor().figure().add(BigDecimal.ONE)
                : multiple.factor().figure();
    }

    private static Outcome values(Multiple multiple, Level from, Level to) {
        Interval before = Numbers.in(from.quantity(), to.quantity().unit()).orElse(null);
        if (before == null || before.low() == null || before.low().signum() <= 0) {
            return null;
        }
        Interval reached = to.quantity().reading().dividedBy(before);
        BigDecimal first = Numbers.figure(from.quantity(), to.quantity().unit());
        BigDecimal figure = to.quantity().figure().divide(first, MathContext.DECIMAL64);
        boolean meets = ratio(multiple).meets(reached);
        String calculation =
                to.quantity().figure().toPlainString()
                        + " ÷ "
                        + Numbers.print(first, 4)
                        + " = "
                        + Numbers.print(figure, 2)
                        + (meets ? " ≈ " : " ≠ ")
                        + figure(multiple).toPlainString();
        Outcome.Builder outcome =
                Outcome.at("by", multiple.place())
                        .and("to", to.place())
                        .and("from", from.place())
                        .with("indicator", multiple.indicator())
                        .with("stated", multiple.factor().text())
                        .with("calculated", Numbers.print(figure, 2));
        if (meets) {
            return outcome.holds(calculation);
        }
        boolean priced =
                Prices.matter(to.quantity().unit(), multiple.indicator())
                        && Prices.nominal(ratio(multiple).root(multiple.years()).minus(ONE), false)
                                .meets(reached.root(multiple.years()).minus(ONE));
        return priced
                ? outcome.holds(calculation.replace(" ≠ ", "; ") + " (${prices})")
                : outcome.violated(calculation);
    }

    /**
     * Both are at constant prices. Where the multiple is reached after the plan's end, a slower
     * start decides nothing.
     */
    private static Outcome growth(Multiple multiple, Level rate) {
        int years = rate.year() - rate.start() + 1;
        boolean same = rate.year() == multiple.toYear();
        Optional<Interval> grown = Growth.factor(rate.quantity().interval(), years);
        if (grown.isEmpty()
                || ratio(multiple).low() == null
                || ratio(multiple).low().signum() <= 0) {
            return null;
        }
        Interval needed = ratio(multiple).root(multiple.years()).minus(ONE);
        BigDecimal need = Numbers.rate(BigDecimal.ONE, figure(multiple), multiple.years());
        Outcome.Builder outcome =
                Outcome.at("by", multiple.place())
                        .and("rate", rate.place())
                        .with("indicator", multiple.indicator())
                        .with("stated", multiple.factor().text())
                        .with("calculated", Numbers.percent(need, 1))
                        .with("rate", rate.quantity().text())
                        .variant("rate");
        String calculation =
                figure(multiple).toPlainString()
                        + "^(1/"
                        + multiple.years()
                        + ") − 1 = "
                        + Numbers.percent(need, 1);
        boolean enough =
                rate.quantity().interval().high() == null
                        || rate.quantity().interval().high().compareTo(needed.low()) >= 0;
        if (same ? ratio(multiple).meets(grown.get()) : enough) {
            return outcome.holds(calculation + (same ? " ≈ " : " ≤ ") + rate.quantity().text());
        }
        return same
                ? outcome.violated(calculation + " ≠ " + rate.quantity().text())
                : outcome.undecided("later");
    }
}
