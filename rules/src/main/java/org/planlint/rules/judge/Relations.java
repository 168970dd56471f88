package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Role;
import org.planlint.quantity.Growth;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Unit;

/** Indicators that follow from each other by definition: per head and total, part and whole. */
public final class Relations {

    private static final String GDP = "地区生产总值";
    private static final String GDP_PER_HEAD = "人均地区生产总值";
    private static final String RESIDENTS = "常住人口";
    private static final String URBAN_RESIDENTS = "城镇常住人口";
    private static final String URBAN_SHARE = "常住人口城镇化率";

    /** Parts that are contained in their whole by definition (national statistical system). */
    private static final List<List<String>> CONTAINED =
            List.of(
                    List.of("出口总额", "进出口总额"),
                    List.of("进口总额", "进出口总额"),
                    List.of("税收收入", "一般公共预算收入"),
                    List.of("第一产业增加值", GDP),
                    List.of("第二产业增加值", GDP),
                    List.of("第三产业增加值", GDP),
                    List.of("工业增加值", GDP),
                    List.of("规模以上工业总产值", "工业总产值"),
                    List.of(URBAN_RESIDENTS, RESIDENTS));

    /**
     * How far the population of a place moves in five years at most where a plan says nothing of
     * it: 5 %. Between the censuses of 2010 and 2020 the national population grew 5.4 % in ten
     * years.
     */
    private static final Interval USUAL =
            Interval.closed(new BigDecimal("0.95"), new BigDecimal("1.05"));

    private static final Interval ONE = Interval.exact(BigDecimal.ONE);

    private Relations() {}

    /** All relations of one year and of the years between base and target. */
    public static List<Outcome> perHead(List<?> values, List<?> statements) {
        List<Level> levels = Level.all(values, statements);
        List<Outcome> outcomes = new ArrayList<>();
        List<Level> perHead = states(levels, GDP_PER_HEAD);
        boolean told = false;
        for (Level head : perHead) {
            Level total = match(levels, GDP, head);
            Level people = match(levels, RESIDENTS, head);
            total = total != null && (total.sure() || total.standsBy(head)) ? total : null;
            people = people != null && people.sure() ? people : null;
            if (total != null && people != null) {
                outcomes.add(quotient(head, total, people));
                told |= head.isPromise();
            }
        }
        if (!told) {
            perHead.stream()
                    .filter(Level::isPromise)
                    .findFirst()
                    .ifPresent(end -> population(levels, end, outcomes));
        }
        return outcomes;
    }

    /** Urban residents ÷ residents = urbanisation. */
    public static List<Outcome> shares(List<?> values, List<?> statements) {
        List<Level> levels = Level.all(values, statements);
        List<Outcome> outcomes = new ArrayList<>();
        for (Level share : levels) {
            Level part =
                    share.indicator().equals(URBAN_SHARE)
                            ? match(levels, URBAN_RESIDENTS, share)
                            : null;
            Level whole = part == null ? null : match(levels, RESIDENTS, share);
            if (whole != null && share.quantity().unit() != null) {
                outcomes.add(share(share, part, whole));
            }
        }
        return outcomes;
    }

    /** A part is no greater than its whole. */
    public static List<Outcome> parts(List<?> values, List<?> statements) {
        List<Level> levels = Level.all(values, statements);
        List<Outcome> outcomes = new ArrayList<>();
        for (List<String> pair : CONTAINED) {
            for (Level part : states(levels, pair.get(0))) {
                Level whole = match(levels, pair.get(1), part);
                if (whole != null) {
                    outcomes.add(part(part, whole));
                }
            }
        }
        return outcomes;
    }

    private static Outcome part(Level part, Level whole) {
        Unit unit = whole.quantity().unit();
        Interval own = unit == null ? null : part.quantity().in(unit).orElse(null);
        if (own == null) {
            return null;
        }
        boolean more = own.isAbove(whole.quantity().reading());
        Outcome.Builder outcome =
                Outcome.at("part", part.place())
                        .and("whole", whole.place())
                        .with("part", part.name())
                        .with("partValue", part.quantity().text())
                        .with("whole", whole.name())
                        .with("wholeValue", whole.quantity().text());
        String calculation =
                Numbers.print(Numbers.figure(part.quantity(), unit), 4)
                        + (more ? " > " : " ≤ ")
                        + whole.quantity().figure().toPlainString();
        if (!part.sure() || !whole.sure() || !part.isInTable() || !whole.isInTable()) {
            outcome.as(Severity.WARNING);
        }
        return more ? outcome.violated(calculation) : outcome.holds(calculation);
    }

    private static Outcome quotient(Level head, Level total, Level people) {
        Interval amount = total.quantity().interval();
        Interval heads = people.quantity().interval();
        if (heads.low() == null || heads.low().signum() <= 0 || head.quantity().unit() == null) {
            return null;
        }
        Interval each = head.quantity().unit().fromBase(amount.dividedBy(heads));
        boolean meets = each.meets(head.quantity().reading());
        BigDecimal figure =
                base(total)
                        .divide(base(people), MathContext.DECIMAL64)
                        .divide(head.quantity().unit().scale(), MathContext.DECIMAL64);
        int decimals = Math.max(1, head.quantity().figure().scale());
        String calculation =
                total.quantity().text()
                        + " ÷ "
                        + people.quantity().text()
                        + " = "
                        + Numbers.print(figure, decimals)
                        + (meets ? " ≈ " : " ≠ ")
                        + head.quantity().figure().toPlainString();
        Outcome.Builder outcome =
                Outcome.at("perHead", head.place())
                        .and("total", total.place())
                        .and("population", people.place())
                        .with("perHead", head.quantity().text())
                        .with("total", total.quantity().text())
                        .with("population", people.quantity().text())
                        .with(
                                "calculated",
                                Numbers.print(figure, decimals) + head.quantity().unit().symbol());
        if (meets) {
            return outcome.holds(calculation);
        }
        // Per head is by the mean of the population over the year, which is not printed.
        boolean far = !USUAL.times(head.quantity().reading()).meets(each);
        return far ? outcome.violated(calculation) : outcome.holds(calculation);
    }

    /** Total and per head grow apart only as far as the population does. */
    private static void population(List<Level> levels, Level end, List<Outcome> outcomes) {
        Level start =
                states(levels, GDP_PER_HEAD).stream()
                        .filter(
                                level ->
                                        !level.isPromise()
                                                && level.year() < end.year()
                                                && level.scope().equals(end.scope()))
                        .findFirst()
                        .orElse(null);
        Level rate =
                start == null
                        ? null
                        : levels.stream()
                                .filter(
                                        level ->
                                                level.indicator().equals(GDP)
                                                        && level.isRate()
                                                        && level.scope().equals(end.scope())
                                                        && level.start() == start.year() + 1
                                                        && level.year() == end.year())
                                .findFirst()
                                .orElse(null);
        if (rate == null || end.quantity().unit() == null) {
            return;
        }
        int years = end.year() - start.year();
        Interval from = start.quantity().in(end.quantity().unit()).orElse(null);
        Optional<Interval> total = Growth.factor(rate.quantity().interval(), years);
        if (from == null || total.isEmpty() || from.low() == null || from.low().signum() <= 0) {
            return;
        }
        boolean constant = end.name().contains("价");
        Interval each = end.quantity().reading().dividedBy(from);
        Interval allowed =
                constant
                        ? USUAL
                        : USUAL.times(
                                Prices.nominal(Interval.exact(BigDecimal.ZERO), false)
                                        .plus(ONE)
                                        .pow(years));
        BigDecimal rise =
                end.quantity()
                        .figure()
                        .divide(
                                Numbers.figure(start.quantity(), end.quantity().unit()),
                                MathContext.DECIMAL64);
        BigDecimal grown = BigDecimal.ONE.add(rate.quantity().figure().movePointLeft(2)).pow(years);
        BigDecimal people = grown.divide(rise, MathContext.DECIMAL64).subtract(BigDecimal.ONE);
        boolean meets =
                each.times(allowed).meets(total.get()) || total.get().times(allowed).meets(each);
        String calculation =
                Numbers.print(BigDecimal.ONE.add(rate.quantity().figure().movePointLeft(2)), 4)
                        + Numbers.raised(years)
                        + " ÷ ("
                        + end.quantity().figure().toPlainString()
                        + " ÷ "
                        + start.quantity().figure().toPlainString()
                        + ") − 1 = "
                        + Numbers.percent(people, 1);
        Outcome.Builder outcome =
                Outcome.at("perHead", end.place())
                        .and("baseline", start.place())
                        .and("rate", rate.place())
                        .with("perHead", end.quantity().text())
                        .with("total", rate.quantity().text())
                        .with("population", start.quantity().text())
                        .with("calculated", Numbers.percent(people, 1))
                        .variant("growth");
        outcomes.add(
                meets
                        ? outcome.holds(calculation)
                        : outcome.as(Severity.INFO).violated(calculation));
    }

    private static Outcome share(Level share, Level part, Level whole) {
        Interval all = whole.quantity().interval();
        if (all.low() == null || all.low().signum() <= 0) {
            return null;
        }
        Interval ratio = part.quantity().interval().dividedBy(all);
        boolean meets = ratio.meets(share.quantity().interval());
        BigDecimal figure = base(part).divide(base(whole), MathContext.DECIMAL64);
        int decimals = Math.max(1, share.quantity().figure().scale());
        String calculation =
                part.quantity().text()
                        + " ÷ "
                        + whole.quantity().text()
                        + " = "
                        + Numbers.percent(figure, decimals)
                        + (meets ? " ≈ " : " ≠ ")
                        + share.quantity().text();
        Outcome.Builder outcome =
                Outcome.at("share", share.place())
                        .and("part", part.place())
                        .and("whole", whole.place())
                        .with("share", share.quantity().text())
                        .with("part", part.quantity().text())
                        .with("whole", whole.quantity().text());
        return meets
                ? outcome.holds(calculation)
                : outcome.as(Severity.WARNING).violated(calculation);
    }

    private static BigDecimal base(Level level) {
        return level.quantity()
                .figure()
                .multiply(
                        level.quantity().unit() == null
                                ? BigDecimal.ONE
                                : level.quantity().unit().scale());
    }

    private static List<Level> states(List<Level> levels, String indicator) {
        return levels.stream()
                .filter(level -> level.indicator().equals(indicator) && level.isState())
                .toList();
    }

    /** The value of another indicator for the same place, year and role; a table's before prose. */
    private static Level match(List<Level> levels, String indicator, Level to) {
        return levels.stream()
                .filter(
                        level ->
                                level.indicator().equals(indicator)
                                        && level.isState()
                                        && level.scope().equals(to.scope())
                                        && level.year() == to.year()
                                        && (level.role() == Role.TARGET)
                                                == (to.role() == Role.TARGET))
                .min(Comparator.comparing((Level level) -> !level.isInTable()))
                .orElse(null);
    }
}
