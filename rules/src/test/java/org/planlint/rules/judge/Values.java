package org.planlint.rules.judge;

import java.util.Set;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Passage;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.CellParser;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Units;
import org.planlint.text.Span;

/** Hand-made values of a row, for judges. */
final class Values {

    static final int BASE_YEAR = 2025;
    static final int TARGET_YEAR = 2030;

    private final Measure measure;
    private final String unit;
    private final Direction direction;
    private final Sense sense;
    private final int table;

    private Values(Measure measure, String unit, Direction direction, Sense sense, int table) {
        this.measure = measure;
        this.unit = unit;
        this.direction = direction;
        this.sense = sense;
        this.table = table;
    }

    /** A row of table 1 with values of single years. */
    static Values of(Measure measure, String unit, Direction direction) {
        return new Values(measure, unit, direction, Sense.LEVEL, 1);
    }

    /** The same row with averages or sums over the period. */
    Values as(Sense other) {
        return new Values(measure, unit, direction, other, table);
    }

    Values inTable(int other) {
        return new Values(measure, unit, direction, sense, other);
    }

    IndicatorValue base(String cell) {
        return value(Role.BASELINE, BASE_YEAR, cell);
    }

    IndicatorValue target(String cell) {
        return value(Role.TARGET, TARGET_YEAR, cell);
    }

    IndicatorValue actual(int year, String cell) {
        return value(Role.ACTUAL, year, cell);
    }

    private IndicatorValue value(Role role, int year, String cell) {
        int start = table * 1000 + (role == Role.TARGET ? 200 : 100);
        return new IndicatorValue(
                row(),
                role,
                year,
                sense == Sense.LEVEL ? 0 : year - 4,
                Sense.timeless(measure),
                sense,
                null,
                "",
                CellParser.parse(cell, Units.parse(unit).orElse(null)),
                cell,
                Set.of(),
                Passage.of(new Span(start, start + cell.length())));
    }

    private IndicatorRow row() {
        return new IndicatorRow(
                table,
                table,
                "专栏" + table,
                1,
                "指标",
                "指标",
                true,
                "",
                measure,
                unit,
                "",
                direction,
                null,
                null,
                Set.of(),
                Passage.of(new Span(table * 1000, table * 1000 + 2)),
                null);
    }
}
