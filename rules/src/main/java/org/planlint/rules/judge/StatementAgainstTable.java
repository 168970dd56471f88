package org.planlint.rules.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement;
import org.planlint.fact.Statement.Timing;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;
import org.planlint.rules.judge.Figures.Match;

/**
 * Whether a number in a sentence is the one that the tables give for the same indicator and time.
 */
public final class StatementAgainstTable {

    private static final List<String> STOCKS = List.of("余额", "资产", "存款", "贷款", "规模", "总量");

    private StatementAgainstTable() {}

    /**
     * One outcome for each table value that is of the same thing; those that a sentence contradicts
     * in the same way are one finding.
     */
    public static List<Outcome> judge(Statement statement, List<?> collected) {
        List<Outcome> outcomes = new ArrayList<>();
        Conflict conflict = null;
        for (Object each :
                collected.stream()
                        .map(IndicatorValue.class::cast)
                        .sorted(Comparator.comparing(value -> value.place().span()))
                        .toList()) {
            IndicatorValue value = (IndicatorValue) each;
            if (!isOneRole(statement, value)) {
                continue;
            }
            Optional<Quantity> cell =
                    Readings.single(value).map(number -> counted(number, statement));
            Match match =
                    cell.map(number -> Figures.match(statement.quantity(), number))
                            .orElse(Match.UNCLEAR);
            if (!isOneTime(statement, value)) {
                outcomes.add(otherTime(statement, value, match));
            } else if (match == Match.MEET) {
                outcomes.add(meeting(statement, value, cell.orElseThrow()));
            } else if (match == Match.UNCLEAR) {
                outcomes.add(
                        outcome(statement, value).undecided(cell.isEmpty() ? "words" : "units"));
            } else if (statement.scopeDoubtful()) {
                outcomes.add(outcome(statement, value).undecided("scope"));
            } else if (conflict == null) {
                conflict = new Conflict(outcome(statement, value), value);
            } else {
                conflict.outcome.and("value", value.place());
            }
        }
        if (conflict != null) {
            outcomes.add(violated(statement, conflict));
        }
        return outcomes;
    }

    /** A cell without a unit counts what the sentence counts one by one. */
    private static Quantity counted(Quantity number, Statement statement) {
        Unit unit = statement.quantity().unit();
        boolean one =
                unit != null
                        && unit.dimension().equals(Dimension.COUNT)
                        && unit.scale().compareTo(BigDecimal.ONE) == 0;
        return number.unit() == null && one && !number.isRange()
                ? Quantity.of(number.figure(), number.hedge(), unit, number.text())
                : number;
    }

    /** Both can be true; of two bounds they must be the same one. */
    private static Outcome meeting(Statement statement, IndicatorValue value, Quantity cell) {
        Outcome.Builder outcome = outcome(statement, value);
        return Bounds.differ(statement.quantity(), cell)
                ? statement.scopeDoubtful()
                        ? outcome.undecided("scope")
                        : outcome.as(Severity.WARNING)
                                .variant("bound")
                                .violated(calculation(statement, value, "≠"))
                : outcome.holds(calculation(statement, value, "="));
    }

    /** What a sentence contradicts: the first value, and all others as further operands. */
    private record Conflict(Outcome.Builder outcome, IndicatorValue value) {}

    private static Outcome violated(Statement statement, Conflict conflict) {
        boolean sure =
                statement.time() == Timing.SENTENCE
                        && !statement.verb().isEmpty()
                        && !conflict.value.row().unit().isEmpty();
        if (!sure) {
            conflict.outcome.as(Severity.WARNING).variant("inherited");
        }
        return conflict.outcome.violated(calculation(statement, conflict.value, "≠"));
    }

    private static boolean isOneRole(Statement statement, IndicatorValue value) {
        boolean promise = statement.role() == Role.TARGET;
        return !(value.value() instanceof CellValue.Empty)
                && promise == (value.role() == Role.TARGET);
    }

    /** The same year or the same period, said by both. */
    private static boolean isOneTime(Statement statement, IndicatorValue value) {
        return statement.sense() == value.sense() && statement.periodStart() == value.periodStart();
    }

    /**
     * The same number where the table does not say what time it is over: growth and what is added
     * are as a rule given for the period. A sum of five years that equals the flow of one year is
     * worth a look. Another number proves nothing.
     */
    private static Outcome otherTime(Statement statement, IndicatorValue value, Match match) {
        boolean unsaid =
                value.marked() == null
                        && (value.sense() == Sense.LEVEL || value.periodStart() == 0);
        if (!unsaid || statement.sense() == Sense.LEVEL || match == Match.UNCLEAR) {
            return null;
        }
        boolean flow =
                statement.measure().isGrowth()
                        || statement.measure().isReduction()
                        || statement.measure() == Measure.INCREASE;
        if (flow) {
            return match == Match.MEET
                    ? outcome(statement, value).holds(calculation(statement, value, "="))
                    : outcome(statement, value).undecided("sense");
        }
        boolean sum =
                match == Match.MEET
                        && statement.sense() == Sense.CUMULATIVE
                        && value.sense() == Sense.LEVEL
                        && isYearlyFlow(statement);
        return sum
                ? outcome(statement, value)
                        // A mark may be missing in the table, or lost on the way.
                        .as(Severity.INFO)
                        .variant("sum")
                        .with("start", statement.periodStart())
                        .violated(calculation(statement, value, "="))
                : null;
    }

    /** An amount of money or of visits in a year, not what there is at its end. */
    private static boolean isYearlyFlow(Statement statement) {
        Unit unit = statement.quantity().unit();
        boolean flows =
                unit != null
                        && (unit.dimension().name().startsWith("currency:")
                                || unit.dimension().equals(Dimension.VISIT));
        return flows && STOCKS.stream().noneMatch(statement.indicator()::contains);
    }

    private static Outcome.Builder outcome(Statement statement, IndicatorValue value) {
        return Outcome.at("statement", statement.place())
                .and("value", value.place())
                .with("indicator", value.row().printed())
                .with("year", statement.year())
                .with("said", Said.number(statement))
                .with("value", Said.withUnit(value))
                .with("table", Tables.name(value.row()));
    }

    private static String calculation(Statement statement, IndicatorValue value, String sign) {
        return Said.number(statement) + " " + sign + " " + value.printed();
    }
}
