package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Change;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.rules.judge.Readings.Pair;

/**
 * Whether a target improves on the value that it starts from, in the indicator's good direction.
 */
public final class TargetAgainstBaseline {

    /**
     * How far, as a part of the value reached, a floor may lie below it before an editor should
     * look: harvests, weather and labour markets move that much from year to year, and floors are
     * set below them on purpose.
     */
    private static final BigDecimal USUAL_SLACK = new BigDecimal("0.05");

    private TargetAgainstBaseline() {}

    /**
     * A target against the base of its own row; {@code null} where the row gives nothing to start
     * from.
     */
    public static Outcome judge(IndicatorValue base, IndicatorValue target) {
        Outcome.Builder outcome = outcome(base, target);
        if (base.value() instanceof CellValue.Empty || target.value() instanceof CellValue.Empty) {
            return null;
        }
        if (base.sense() != target.sense()) {
            return outcome.undecided("sense");
        }
        Optional<Pair> readings = Readings.pair(base, target);
        if (readings.isEmpty()) {
            return outcome.undecided("words");
        }
        Direction direction = target.row().direction();
        Change change = direction.judge(readings.get().first(), readings.get().second());
        String calculation = calculation(base, target, change, direction);
        return switch (change) {
            case BETTER, SAME -> outcome.holds(calculation);
            case UNDECIDED ->
                    direction == Direction.NEUTRAL
                            ? outcome.undecided("direction")
                            : overlap(outcome, base, target, direction, calculation);
            case WORSE, PERMITS_WORSE ->
                    worse(outcome, change, target, readings.get(), calculation);
        };
    }

    /**
     * A target against the other figure that another table gives for the base, by which no gain at
     * all is worth a look; {@code null} where there is a gain, or nothing to compare.
     */
    public static Outcome judgeElsewhere(IndicatorValue base, IndicatorValue target) {
        Optional<Pair> readings = Readings.pair(base, target);
        boolean comparable =
                base.sense() == target.sense()
                        && !target.measure().isGrowth()
                        && target.periodStart() == 0;
        if (readings.isEmpty() || !comparable) {
            return null;
        }
        Direction direction = target.row().direction();
        Change change = direction.judge(readings.get().first(), readings.get().second());
        if (direction == Direction.NEUTRAL || change != Change.WORSE && change != Change.SAME) {
            return null;
        }
        return outcome(base, target)
                .with("table", base.row().tableLabel())
                // It follows from the difference of the tables, which is reported itself.
                .as(Severity.INFO)
                .variant("elsewhere")
                .violated(calculation(base, target, change, direction));
    }

    /**
     * Whether a value stands between a base and a target in time, so that the target starts from it
     * and not from the base.
     */
    public static boolean comesBetween(
            IndicatorValue value, IndicatorValue base, IndicatorValue target) {
        return value.role() != Role.TARGET
                && value.sense() == base.sense()
                && value.year() > base.year()
                && value.year() < target.year()
                && !(value.value() instanceof CellValue.Empty);
    }

    /** Whether two numbers can both be true; words agree with nothing. */
    public static boolean agree(IndicatorValue one, IndicatorValue other) {
        return Readings.pair(one, other)
                .map(pair -> pair.first().meets(pair.second()))
                .orElse(false);
    }

    /** Whether two numbers of one sense cannot both be true. */
    public static boolean disagree(IndicatorValue one, IndicatorValue other) {
        return one.sense() == other.sense()
                && Readings.pair(one, other)
                        .map(pair -> !pair.first().meets(pair.second()))
                        .orElse(false);
    }

    /** 12 → 12.5: some readings of 12 lie above, but the figures as printed rise. */
    private static Outcome overlap(
            Outcome.Builder outcome,
            IndicatorValue base,
            IndicatorValue target,
            Direction direction,
            String calculation) {
        Quantity from = Readings.single(base).orElseThrow();
        Quantity to = Readings.single(target).orElseThrow();
        int order = to.figure().compareTo(from.figure());
        boolean better =
                Objects.equals(from.unit(), to.unit())
                        && (direction == Direction.HIGHER_IS_BETTER ? order >= 0 : order <= 0);
        return better ? outcome.holds(calculation) : outcome.undecided("overlap");
    }

    private static Outcome worse(
            Outcome.Builder outcome,
            Change change,
            IndicatorValue target,
            Pair readings,
            String calculation) {
        if (target.measure().isGrowth()) {
            return outcome.undecided("growth");
        }
        if (target.periodStart() > 0) {
            return outcome.undecided("flow");
        }
        if (change == Change.PERMITS_WORSE) {
            outcome.variant("bound");
            if (!exceedsUsualSlack(readings)) {
                outcome.as(Severity.INFO);
            }
        }
        return outcome.violated(calculation);
    }

    static boolean exceedsUsualSlack(Pair readings) {
        Interval base = readings.first();
        Interval target = readings.second();
        BigDecimal bound = target.low() == null ? target.high() : target.low();
        if (bound == null || !base.isBounded()) {
            return false;
        }
        BigDecimal distance =
                target.low() == null ? bound.subtract(base.high()) : base.low().subtract(bound);
        return distance.compareTo(base.high().abs().multiply(USUAL_SLACK)) > 0;
    }

    private static Outcome.Builder outcome(IndicatorValue base, IndicatorValue target) {
        return Outcome.at("target", target.place())
                .and("baseline", base.place())
                .with("indicator", target.row().title())
                .with("target", target.printed())
                .with("baseline", base.printed())
                .with("year", target.year())
                .with("baseYear", base.year());
    }

    private static String calculation(
            IndicatorValue base, IndicatorValue target, Change change, Direction direction) {
        boolean higher = direction != Direction.LOWER_IS_BETTER;
        String sign =
                switch (change) {
                    case BETTER -> higher ? ">" : "<";
                    case SAME -> base.printed().equals(target.printed()) ? "=" : "≈";
                    case WORSE, PERMITS_WORSE -> higher ? "<" : ">";
                    case UNDECIDED -> higher ? "≥" : "≤";
                };
        return target.printed()
                + " "
                + sign
                + " "
                + base.printed()
                + " (${direction."
                + direction
                + "})";
    }
}
