package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.QualitativeStatement;
import org.planlint.fact.QualitativeStatement.Kind;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement;
import org.planlint.quantity.Change;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.rules.judge.Readings.Pair;

/** Whether what a sentence promises without a number is what the numbers of the tables come to. */
public final class QualitativeAgainstTable {

    /** How far 基本同步 may lag behind, in percentage points; the usual reading of 基本. */
    private static final BigDecimal ROUGHLY = new BigDecimal("0.5");

    /**
     * How much more than the base 稳定在 may be, as a factor, and how much less: beyond it nothing is
     * kept.
     */
    private static final BigDecimal FAR = new BigDecimal("1.5");

    /** How far, as a factor, what is kept may differ from what was reached. */
    private static final BigDecimal NEAR = new BigDecimal("1.1");

    private QualitativeAgainstTable() {}

    /** 与…同步, 快于 and 不低于 against the two rates of growth. */
    public static Outcome compare(
            QualitativeStatement statement, IndicatorValue value, IndicatorValue other) {
        Optional<Pair> pair = Readings.pair(value, other);
        if (pair.isEmpty() || value.sense() != other.sense()) {
            return null;
        }
        Outcome.Builder outcome =
                outcome(statement, value)
                        .and("value", other.place())
                        .with("value", Said.withUnit(value))
                        .with("other", statement.otherPrinted())
                        .with("otherValue", Said.withUnit(other));
        Interval own = pair.get().first();
        Interval rival = pair.get().second();
        boolean kept =
                switch (statement.kind()) {
                    case WITH ->
                            !own.isBelow(
                                    statement.loosely()
                                            ? rival.minus(Interval.exact(ROUGHLY))
                                            : rival);
                    case NOT_SLOWER -> !own.isBelow(rival);
                    case FASTER -> own.isAbove(rival);
                    case SLOWER -> own.isBelow(rival);
                    default ->
                            throw new IllegalArgumentException(
                                    "no comparison: " + statement.kind());
                };
        boolean broken = statement.kind() == Kind.SLOWER ? own.isAbove(rival) : own.isBelow(rival);
        String sign = own.isBelow(rival) ? " < " : own.isAbove(rival) ? " > " : " ≈ ";
        String calculation = Said.withUnit(value) + sign + Said.withUnit(other);
        if (kept) {
            return outcome.holds(calculation);
        }
        return broken ? outcome.violated(calculation) : outcome.undecided("overlap");
    }

    /** 持续改善, 稳步提高 and 持续下降 against base and target of a row. */
    public static Outcome course(
            QualitativeStatement statement, IndicatorValue base, IndicatorValue target) {
        Optional<Pair> pair = Readings.pair(base, target);
        Direction direction =
                switch (statement.kind()) {
                    case RISES -> Direction.HIGHER_IS_BETTER;
                    case FALLS -> Direction.LOWER_IS_BETTER;
                    default -> target.measure().direction(target.row().direction());
                };
        if (pair.isEmpty() || base.sense() != target.sense() || direction == Direction.NEUTRAL) {
            return null;
        }
        Outcome.Builder outcome =
                outcome(statement, target)
                        .and("baseline", base.place())
                        .with("value", Said.withUnit(target))
                        .with("baseYear", base.year())
                        .with("base", Said.withUnit(base))
                        .variant("course");
        Change change = direction.judge(pair.get().first(), pair.get().second());
        String calculation = base.printed() + " → " + target.printed();
        return switch (change) {
            case BETTER -> outcome.holds(calculation);
            case WORSE -> outcome.violated(calculation);
            case PERMITS_WORSE -> {
                if (!TargetAgainstBaseline.exceedsUsualSlack(pair.get())) {
                    outcome.as(Severity.INFO);
                }
                yield outcome.violated(calculation);
            }
            case SAME, UNDECIDED -> null;
        };
    }

    /**
     * 稳定在 and 保持 against what was reached: a number far from it is not kept, it is still to be
     * reached.
     */
    public static Outcome steady(Statement statement, List<?> collected) {
        Optional<IndicatorValue> base =
                collected.stream()
                        .map(IndicatorValue.class::cast)
                        .filter(
                                value ->
                                        value.sense() == Sense.LEVEL
                                                && Readings.single(value).isPresent())
                        .max(
                                Comparator.comparingInt(IndicatorValue::year)
                                        .thenComparing(
                                                value -> value.place().span(),
                                                Comparator.reverseOrder()));
        Quantity reached = base.flatMap(Readings::single).orElse(null);
        Quantity said = statement.quantity();
        if (reached == null || reached.unit() == null || said.unit() == null) {
            return null;
        }
        Interval from = reached.reading();
        Interval to = said.in(reached.unit()).orElse(null);
        if (to == null || !from.isBounded() || from.low().signum() <= 0) {
            return null;
        }
        boolean far = to.isAbove(from.times(FAR)) || to.times(FAR).isBelow(from);
        boolean moved = !far && hasMoved(statement, reached);
        Outcome.Builder outcome =
                Outcome.at("statement", statement.place())
                        .and("baseline", base.get().place())
                        .with("indicator", statement.printed())
                        .with("said", Said.number(statement))
                        .with("words", Said.phrase(statement))
                        .with("base", Said.withUnit(base.get()))
                        .with("baseYear", base.get().year())
                        .with("table", Tables.name(base.get().row()))
                        .variant(moved ? "kept" : "steady");
        String calculation = Said.withUnit(base.get()) + " → " + Said.number(statement);
        return far || moved ? outcome.violated(calculation) : outcome.holds(calculation);
    }

    /** 保持6%左右 where 6.9 % were reached: a tenth and more away, and not for the better. */
    private static boolean hasMoved(Statement statement, Quantity reached) {
        Quantity said = statement.quantity();
        boolean bound =
                said.hedge() != Hedge.PLAIN && said.hedge() != Hedge.ABOUT || said.isRange();
        Direction direction = statement.measure().direction(statement.direction());
        if (bound || statement.measure().isGrowth()) {
            return false;
        }
        Quantity figure = Quantity.of(said.figure(), Hedge.PLAIN, said.unit(), said.text());
        Interval to = figure.in(reached.unit()).orElseThrow();
        Interval from = reached.reading();
        boolean less = to.isBelow(from) && Interval.exact(middle(to)).times(NEAR).isBelow(from);
        boolean more = to.isAbove(from) && to.isAbove(Interval.exact(middle(from)).times(NEAR));
        return less && direction != Direction.LOWER_IS_BETTER
                || more && direction != Direction.HIGHER_IS_BETTER;
    }

    private static BigDecimal middle(Interval interval) {
        return interval.low().add(interval.high()).divide(BigDecimal.valueOf(2));
    }

    private static Outcome.Builder outcome(QualitativeStatement statement, IndicatorValue value) {
        return Outcome.at("statement", statement.place())
                .and("value", value.place())
                .with("indicator", value.row().printed())
                .with("words", statement.words())
                .with("year", statement.year())
                .with("table", Tables.name(value.row()));
    }
}
