package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Passage;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Quantity;

/**
 * One number of an indicator, from a table or from prose: what all arithmetic over several places
 * works on.
 *
 * @param indicator the canonical name
 * @param name the name as printed
 * @param scope whose value it is; empty for the plan's own territory
 * @param measure what it tells of the indicator
 * @param sense value of a year, average or sum over years
 * @param start the first year of the period; 0 for the value of one year
 * @param year the year, or the last of the period
 * @param role reached or promised
 * @param quantity the number
 * @param place its place
 * @param row the table row; −1 in prose
 * @param sure whether it is certain that the number is the whole territory's
 */
record Level(
        String indicator,
        String name,
        String scope,
        Measure measure,
        Sense sense,
        int start,
        int year,
        Role role,
        Quantity quantity,
        Passage place,
        int row,
        boolean sure) {

    /** Two numbers this many characters apart stand in one sentence or the next. */
    private static final int NEAR = 160;

    private static final Comparator<Level> IN_ORDER =
            Comparator.comparing(level -> level.place().span());

    /** All single numbers of tables and prose whose year is known, in the order of the text. */
    static List<Level> all(List<?> values, List<?> statements) {
        List<Level> levels = new ArrayList<>();
        for (Object one : values) {
            IndicatorValue value = (IndicatorValue) one;
            Readings.single(value).ifPresent(quantity -> levels.add(of(value, quantity)));
        }
        for (Object one : statements) {
            Statement statement = (Statement) one;
            if (statement.year() > 0 && statement.standing() != Statement.Standing.NAME) {
                levels.add(of(statement));
            }
        }
        levels.sort(IN_ORDER);
        return levels;
    }

    private static Level of(IndicatorValue value, Quantity quantity) {
        return new Level(
                value.row().indicator(),
                value.row().printed(),
                value.scope(),
                value.measure(),
                value.sense(),
                value.periodStart(),
                value.year(),
                value.role(),
                quantity,
                value.place(),
                value.rowId(),
                true);
    }

    private static Level of(Statement statement) {
        return new Level(
                statement.indicator(),
                statement.printed(),
                statement.scope(),
                statement.measure(),
                statement.sense(),
                statement.periodStart(),
                statement.year(),
                statement.role(),
                statement.quantity(),
                statement.place(),
                -1,
                !statement.scopeDoubtful());
    }

    /** A stock or a flow of one year. */
    boolean isState() {
        return measure == Measure.LEVEL && sense == Sense.LEVEL;
    }

    /** A percentage of a whole in one year. */
    boolean isShare() {
        return measure == Measure.SHARE && sense == Sense.LEVEL;
    }

    /** An average annual growth in per cent over a period. */
    boolean isRate() {
        return measure == Measure.GROWTH
                && sense == Sense.ANNUAL_AVERAGE
                && start > 0
                && year >= start;
    }

    boolean isPromise() {
        return role == Role.TARGET;
    }

    boolean isInTable() {
        return row >= 0;
    }

    /** Whether both stand in one row of a table, or in one sentence or nearly so. */
    boolean standsBy(Level other) {
        if (isInTable() || other.isInTable()) {
            return row == other.row;
        }
        return Math.abs(place.span().start() - other.place.span().start()) <= NEAR;
    }
}
