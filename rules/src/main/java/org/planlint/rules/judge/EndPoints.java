package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Role;
import org.planlint.quantity.Growth;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/**
 * The value that a period starts from and the value that it ends with against the annual growth
 * between them: (end ÷ start)^(1/n) − 1. Levels of money are at current prices and their growth at
 * constant ones, which {@link Prices} allows for.
 */
public final class EndPoints {

    /**
     * Output and value added of industry move together as far as the share of value added in output
     * stands; 5 % a year, 28 % over five years, is more than any statistical yearbook shows for it.
     */
    private static final Interval DRIFT =
            Interval.closed(new BigDecimal("0.95"), new BigDecimal("1.05"));

    /** A yearly growth outside needs another territory or unit, no other rate: −20 % to 60 %. */
    private static final Interval POSSIBLE =
            Interval.closed(new BigDecimal("-0.2"), new BigDecimal("0.6"));

    /** What a plan may aim at for its whole territory: 0 to 40 % a year. */
    private static final Interval USUAL = Interval.closed(BigDecimal.ZERO, new BigDecimal("0.4"));

    private static final Interval ONE = Interval.exact(BigDecimal.ONE);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Names under which plans speak of the size and the growth of one thing: its indicator, and
     * what stands for it.
     */
    private static final Map<String, String> FAMILIES =
            Map.of(
                    "工业总产值", "工业",
                    "规模以上工业总产值", "工业",
                    "工业增加值", "工业",
                    "规模以上工业增加值", "工业");

    private EndPoints() {}

    /**
     * One outcome for each value that is promised or reached at the end of a period with a rate and
     * a start.
     */
    public static List<Outcome> judge(List<?> values, List<?> statements) {
        Map<String, List<Level>> families = new HashMap<>();
        for (Level level : Level.all(values, statements)) {
            if (level.isState() || level.isRate()) {
                families.computeIfAbsent(
                                family(level) + '|' + level.scope(), key -> new ArrayList<>())
                        .add(level);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        families.values().forEach(family -> family(family, outcomes));
        return outcomes;
    }

    private static String family(Level level) {
        return FAMILIES.getOrDefault(level.indicator(), level.indicator());
    }

    private static void family(List<Level> family, List<Outcome> outcomes) {
        Set<String> done = new HashSet<>();
        for (Level end : family) {
            if (!end.isState() || end.role() == Role.UNSPECIFIED) {
                continue;
            }
            Level rate =
                    best(
                            family,
                            end,
                            level ->
                                    level.isRate()
                                            && level.year() == end.year()
                                            && level.isPromise() == end.isPromise());
            if (rate == null) {
                continue;
            }
            Level start =
                    best(
                            family,
                            end,
                            level ->
                                    level.isState()
                                            && !level.isPromise()
                                            && level.year() == rate.start() - 1
                                            && Numbers.in(level.quantity(), end.quantity().unit())
                                                    .isPresent());
            if (start != null
                    && done.add(end.quantity().text() + start.quantity().text() + end.year())) {
                outcomes.add(judge(start, end, rate));
            }
        }
    }

    /**
     * The one of the same indicator; of several the one that stands by the end, then a table's,
     * then the first.
     */
    private static Level best(List<Level> family, Level end, Predicate<Level> wanted) {
        return family.stream()
                .filter(wanted)
                .min(
                        Comparator.comparing(
                                        (Level level) -> !level.indicator().equals(end.indicator()))
                                .thenComparing(level -> !level.standsBy(end))
                                .thenComparing(level -> !level.isInTable()))
                .orElse(null);
    }

    private static Outcome judge(Level start, Level end, Level rate) {
        if (!isPercent(rate.quantity())) {
            return null;
        }
        int years = rate.year() - rate.start() + 1;
        Outcome.Builder outcome =
                Outcome.at("target", end.place())
                        .and("rate", rate.place())
                        .and("baseline", start.place())
                        .with("indicator", end.indicator())
                        .with("target", end.quantity().text())
                        .with("baseline", start.quantity().text())
                        .with("rate", rate.quantity().text())
                        .with("year", end.year())
                        .with("baseYear", start.year());
        Interval from = Numbers.in(reached(start.quantity()), end.quantity().unit()).orElse(null);
        Optional<Interval> needed =
                from == null
                        ? Optional.empty()
                        : Growth.rate(from, end.quantity().reading(), years);
        if (needed.isEmpty()) {
            return outcome.undecided("range");
        }
        BigDecimal first = Numbers.figure(start.quantity(), end.quantity().unit());
        BigDecimal needs = Numbers.rate(first, end.quantity().figure(), years);
        int decimals = Math.max(1, rate.quantity().figure().scale());
        outcome.with("needed", Numbers.percent(needs, decimals));
        String calculation = calculation(start, end, rate, years);
        Interval stated = rate.quantity().interval();
        boolean certain = start.sure() && end.sure() || rate.standsBy(end);
        boolean ofOneSize = USUAL.contains(needs);
        if (!certain && !ofOneSize || !POSSIBLE.contains(needs)) {
            return outcome.undecided("territory");
        }
        boolean akin =
                start.indicator().equals(end.indicator())
                        && rate.indicator().equals(end.indicator());
        if (stated.meets(needed.get())) {
            return akin ? outcome.holds(calculation + "; " + needs(needs, decimals)) : null;
        }
        calculation += "; " + needs(needs, decimals);
        if (!akin) {
            return kindred(outcome, stated, needed.get(), rate, certain, calculation);
        }
        if (Prices.matter(end.quantity().unit(), end.indicator()) && !constantPrices(end)) {
            return priced(
                    outcome, needed.get(), needs, certain, rate.standsBy(end), rate, calculation);
        }
        boolean proved =
                rate.standsBy(end)
                        && start.standsBy(end)
                        && start.quantity().hedge() == Hedge.PLAIN;
        return outcome.as(proved ? Severity.ERROR : certain ? Severity.WARNING : Severity.INFO)
                .violated(calculation);
    }

    /**
     * In one breath a reader takes both for one promise, and only recent price changes explain a
     * gap.
     */
    private static Outcome priced(
            Outcome.Builder outcome,
            Interval needed,
            BigDecimal needs,
            boolean certain,
            boolean together,
            Level rate,
            String calculation) {
        Interval stated = rate.quantity().interval();
        outcome.variant("prices");
        if (!Prices.nominal(stated, together).meets(needed)) {
            return outcome.as(certain ? Severity.WARNING : Severity.INFO).violated(calculation);
        }
        boolean figures = Prices.nominal(Interval.exact(stated(rate)), true).contains(needs);
        return figures
                ? outcome.holds(calculation + " (${prices})")
                : outcome.as(Severity.INFO).violated(calculation);
    }

    /** Output against the growth of value added: only what no drift of their relation explains. */
    private static Outcome kindred(
            Outcome.Builder outcome,
            Interval stated,
            Interval needed,
            Level rate,
            boolean certain,
            String calculation) {
        Interval usual = Prices.nominal(stated, false).plus(ONE).times(DRIFT).minus(ONE);
        if (usual.meets(needed)) {
            return null;
        }
        return outcome.with("rateOf", rate.name())
                .variant("kindred")
                .as(certain ? Severity.WARNING : Severity.INFO)
                .violated(calculation);
    }

    private static boolean isPercent(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().equals(Unit.PERCENT);
    }

    private static BigDecimal stated(Level rate) {
        return rate.quantity().figure().movePointLeft(2);
    }

    private static boolean constantPrices(Level level) {
        return level.name().contains("年价")
                || level.name().contains("可比价")
                || level.name().contains("不变价");
    }

    /**
     * What was reached, by the words of a review: 突破270亿元 is said of 272 and not of 290, for which
     * a writer has 突破280亿元 or at least 近290亿元. So the figure goes up to half a unit of its last
     * digit that is not 0.
     */
    private static Quantity reached(Quantity quantity) {
        Hedge hedge = quantity.hedge();
        if (hedge != Hedge.MORE_THAN && hedge != Hedge.AT_LEAST) {
            return quantity;
        }
        BigDecimal figure = quantity.figure();
        BigDecimal half = figure.stripTrailingZeros().ulp().multiply(HALF);
        Interval reading = new Interval(figure, hedge == Hedge.MORE_THAN, figure.add(half), false);
        return new Quantity(
                figure, null, hedge, quantity.unit(), reading, quantity.text(), quantity.marks());
    }

    /** 431.1 × 1.08⁵ = 633.4 < 700. */
    private static String calculation(Level start, Level end, Level rate, int years) {
        BigDecimal first = Numbers.figure(start.quantity(), end.quantity().unit());
        BigDecimal factor = BigDecimal.ONE.add(stated(rate));
        BigDecimal grown = first.multiply(factor.pow(years));
        BigDecimal target = end.quantity().figure();
        int decimals = Math.max(1, target.scale());
        int order = grown.setScale(decimals, RoundingMode.HALF_UP).compareTo(target);
        return Numbers.print(first, 4)
                + " × "
                + Numbers.print(factor, 4)
                + Numbers.raised(years)
                + " = "
                + Numbers.print(grown, decimals)
                + (order < 0 ? " < " : order > 0 ? " > " : " ≈ ")
                + target.toPlainString();
    }

    private static String needs(BigDecimal rate, int decimals) {
        return "${growth.needed} " + Numbers.percent(rate, decimals);
    }
}
