package org.planlint.rules.judge;

import java.util.Comparator;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Passage;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Change;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.rules.judge.Readings.Pair;

/**
 * Whether what a sentence promises improves on what was reached, by a table or by another sentence.
 */
public final class PromiseAgainstResult {

    private PromiseAgainstResult() {}

    /**
     * A promise against the latest result that tables give; {@code null} where there is nothing to
     * compare.
     */
    public static Outcome judge(Statement promise, List<?> collected) {
        return collected.stream()
                .map(IndicatorValue.class::cast)
                .filter(value -> value.sense() == Sense.LEVEL && Readings.single(value).isPresent())
                .max(
                        Comparator.comparingInt(IndicatorValue::year)
                                .thenComparing(
                                        value -> value.place().span(), Comparator.reverseOrder()))
                .map(
                        value ->
                                judge(
                                        promise,
                                        Readings.single(value).orElseThrow(),
                                        value.place(),
                                        Said.withUnit(value),
                                        value.year()))
                .orElse(null);
    }

    /** A promise against a result that a sentence tells of. */
    public static Outcome judge(Statement promise, Statement result) {
        boolean doubtful = promise.scopeDoubtful() || result.scopeDoubtful();
        return doubtful || result.sense() != Sense.LEVEL
                ? null
                : judge(
                        promise,
                        result.quantity(),
                        result.place(),
                        Said.number(result),
                        result.year());
    }

    private static Outcome judge(
            Statement promise, Quantity reached, Passage place, String printed, int year) {
        Pair pair = pair(reached, promise.quantity());
        Direction direction = promise.measure().direction(promise.direction());
        boolean level = promise.measure() == Measure.LEVEL || promise.measure() == Measure.SHARE;
        if (pair == null || !level || promise.sense() != Sense.LEVEL || promise.scopeDoubtful()) {
            return null;
        }
        Change change = direction.judge(pair.first(), pair.second());
        boolean better = direction != Direction.LOWER_IS_BETTER;
        Outcome.Builder outcome =
                Outcome.at("target", promise.place())
                        .and("baseline", place)
                        .with("indicator", promise.printed())
                        .with("target", Said.number(promise))
                        .with("baseline", printed)
                        .with("year", promise.year())
                        .with("baseYear", year);
        String words = " (${direction." + direction + "})";
        return switch (change) {
            case BETTER ->
                    outcome.holds(
                            Said.number(promise) + (better ? " > " : " < ") + printed + words);
            case SAME -> outcome.holds(Said.number(promise) + " ≈ " + printed + words);
            case UNDECIDED -> null;
            case WORSE ->
                    outcome.violated(
                            Said.number(promise) + (better ? " < " : " > ") + printed + words);
            case PERMITS_WORSE -> {
                outcome.variant("bound");
                if (!TargetAgainstBaseline.exceedsUsualSlack(pair)) {
                    outcome.as(Severity.INFO);
                }
                yield outcome.violated(
                        Said.number(promise) + (better ? " < " : " > ") + printed + words);
            }
        };
    }

    /**
     * Both in the unit of the result; 左右 does not make a promise reach a figure that rounds to
     * another one.
     */
    private static Pair pair(Quantity reached, Quantity promised) {
        boolean about = promised.hedge() == Hedge.ABOUT && !promised.isRange();
        Quantity plain =
                about
                        ? Quantity.of(
                                promised.figure(), Hedge.PLAIN, promised.unit(), promised.text())
                        : promised;
        if (reached.unit() == null || plain.unit() == null) {
            return reached.unit() == plain.unit()
                    ? new Pair(reached.reading(), plain.reading())
                    : null;
        }
        Interval converted = plain.in(reached.unit()).orElse(null);
        return converted == null ? null : new Pair(reached.reading(), converted);
    }
}
