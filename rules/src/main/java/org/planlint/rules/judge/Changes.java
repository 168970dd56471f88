package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Change;
import org.planlint.fact.Change.Kind;
import org.planlint.fact.Change.Step;
import org.planlint.fact.Change.Trend;
import org.planlint.fact.Passage;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/** What a sentence says of a change against the values that it changes from and to. */
public final class Changes {

    private static final Interval ONE = Interval.exact(BigDecimal.ONE);

    /** What 累计 and 年均 speak of where no number of years is said: a five-year plan's period. */
    private static final int PLAN_YEARS = 5;

    private static final int LONGEST = 50;

    private Changes() {}

    /** The verb goes where the values go: 提高 from a lower to a higher one. */
    public static Outcome direction(Change change) {
        Ends ends = Ends.of(change.from(), change.to());
        if (ends == null || change.trend() == Trend.OPEN) {
            return null;
        }
        int order = ends.toFigure().compareTo(ends.fromFigure());
        Outcome.Builder outcome =
                Outcome.at("to", change.toPlace())
                        .and("from", change.fromPlace())
                        .with("verb", change.verb())
                        .with("from", change.from().text())
                        .with("to", change.to().text());
        String calculation =
                change.from().text()
                        + (order > 0 ? " < " : order < 0 ? " > " : " = ")
                        + change.to().text();
        return isAgainst(change, ends)
                ? outcome.violated(calculation)
                : outcome.holds(calculation + " (" + change.verb() + ")");
    }

    private static boolean isAgainst(Change change, Ends ends) {
        return switch (change.trend()) {
            case UP -> ends.to().isBelow(ends.from());
            case DOWN -> ends.to().isAbove(ends.from());
            case OPEN -> false;
        };
    }

    /** Every step against both ends. */
    public static List<Outcome> steps(Change change) {
        List<Outcome> outcomes = new ArrayList<>();
        Ends ends = Ends.of(change.from(), change.to());
        if (ends != null && isAgainst(change, ends)) {
            // One slip, reported by its direction.
            return outcomes;
        }
        for (Step step : change.steps()) {
            outcomes.add(ends == null ? null : judge(change, step, ends, change.fromPlace()));
        }
        return outcomes;
    }

    /**
     * Where the sentence gives no first value but by how much it grew, the other steps against the
     * first value that follows.
     */
    public static List<Outcome> derived(Change change) {
        List<Outcome> outcomes = new ArrayList<>();
        Step difference =
                change.steps().stream()
                        .filter(
                                step ->
                                        step.kind() == Kind.DIFFERENCE
                                                && step.trend() != Trend.OPEN)
                        .findFirst()
                        .orElse(null);
        for (Step step : change.steps()) {
            if (difference != null && step != difference) {
                Ends ends = Ends.before(change.to(), difference);
                outcomes.add(
                        ends == null
                                ? null
                                : judge(change, since(step, difference), ends, difference.place()));
            }
        }
        return outcomes;
    }

    /** 较2020年增加70.4亿元，年均增长6.1%: both from 2020. */
    private static Step since(Step step, Step difference) {
        int from = step.fromYear() > 0 ? step.fromYear() : difference.fromYear();
        return new Step(step.kind(), step.trend(), step.by(), step.years(), from, step.place());
    }

    /** A sum over years against its yearly part; several of them. */
    public static List<Outcome> annualParts(Change change) {
        return change.steps().stream()
                .filter(step -> step.kind() == Kind.ANNUAL_PART)
                .map(step -> annualPart(change, step))
                .toList();
    }

    private static Outcome annualPart(Change change, Step step) {
        int years = step.years() > 0 ? step.years() : PLAN_YEARS;
        return Flows.sum(
                change.subject(),
                change.to(),
                change.toPlace(),
                step.by(),
                step.place(),
                years,
                step.years() > 0);
    }

    static Outcome judge(Change change, Step step, Quantity from, Passage fromPlace) {
        Ends ends = Ends.of(from, change.to());
        return ends == null ? null : judge(change, step, ends, fromPlace);
    }

    private static Outcome judge(Change change, Step step, Ends given, Passage fromPlace) {
        boolean down =
                step.trend() == Trend.DOWN
                        || step.trend() == Trend.OPEN && change.trend() == Trend.DOWN;
        int years =
                step.years() > 0
                        ? step.years()
                        : change.toYear() - Math.max(change.fromYear(), step.fromYear());
        boolean yearly = step.kind() == Kind.ANNUAL_RATE || step.kind() == Kind.ANNUAL_DIFFERENCE;
        boolean said =
                step.years() > 0 || change.toYear() > 0 && change.fromYear() + step.fromYear() > 0;
        if (yearly && said && (years < 1 || years > LONGEST)) {
            return outcome(change, step, fromPlace).undecided("years");
        }
        years = said || !yearly ? years : PLAN_YEARS;
        StepResult result = given.arePositive() ? StepResult.of(step, given, down, years) : null;
        Interval stated = StepResult.stated(step, given.unit());
        if (result == null || stated == null) {
            return null;
        }
        Outcome.Builder outcome =
                outcome(change, step, fromPlace)
                        .with("calculated", result.printed())
                        .with("years", years);
        String equation = result.calculation();
        if (!said && yearly && !stated.meets(result.interval())) {
            return outcome.undecided("years");
        }
        if (stated.meets(result.interval())) {
            return outcome.holds(
                    equation
                            + (result.printed().equals(StepResult.print(step))
                                    ? ""
                                    : " ≈ " + StepResult.print(step)));
        }
        equation += " ≠ " + StepResult.print(step);
        if (StepResult.isRate(step) && Prices.matter(given.unit(), change.subject())) {
            return nominal(
                    outcome,
                    yearly(down ? stated.negate() : stated, step, years),
                    result,
                    equation);
        }
        return slip(outcome, step, given, down, equation);
    }

    /** The growth of one year that a growth over all years comes to. */
    private static Interval yearly(Interval stated, Step step, int years) {
        boolean whole = step.kind() == Kind.PERCENT && years > 1;
        return whole
                ? stated.plus(ONE)
                        .intersect(Interval.atLeast(BigDecimal.ZERO))
                        .orElse(ONE)
                        .root(years)
                        .minus(ONE)
                : stated;
    }

    /**
     * Growth at constant prices beside levels at current ones proves nothing as long as prices can
     * explain it.
     */
    private static Outcome nominal(
            Outcome.Builder outcome, Interval stated, StepResult result, String equation) {
        if (Prices.nominal(stated, false).meets(result.yearly())) {
            return outcome.holds(equation.replace(" ≠ ", "; ") + " (${prices})");
        }
        return outcome.variant("prices").as(Severity.WARNING).violated(equation);
    }

    /** Known slips of the pen have messages of their own: % for 百分点, 增长2倍 for 增长到2倍. */
    private static Outcome slip(
            Outcome.Builder outcome, Step step, Ends given, boolean down, String equation) {
        Ends ends = down ? given.turned() : given;
        Interval stated = StepResult.stated(step, given.unit());
        boolean shares = given.unit() != null && given.unit().equals(Unit.PERCENT);
        if (step.kind() == Kind.PERCENT
                && shares
                && step.by().reading().meets(ends.to().minus(ends.from()))) {
            return outcome.variant("points").as(Severity.WARNING).violated(equation);
        }
        boolean doubled = step.by().text().contains("翻") || step.by().text().contains("倍增");
        if (doubled && given.ratio().isAbove(stated)) {
            // More than doubled is doubled, too, for many a writer.
            return outcome.as(Severity.WARNING).violated(equation);
        }
        if (step.kind() == Kind.TIMES_MORE && stated.meets(given.ratio())) {
            return outcome.variant("times").as(Severity.WARNING).violated(equation);
        }
        return outcome.violated(equation);
    }

    private static Outcome.Builder outcome(Change change, Step step, Passage fromPlace) {
        Outcome.Builder outcome = Outcome.at("by", step.place()).and("to", change.toPlace());
        if (fromPlace != null) {
            outcome.and("from", fromPlace);
        }
        return outcome.with("stated", step.by().text())
                .with("from", change.from() == null ? "" : change.from().text())
                .with("to", change.to().text());
    }
}
