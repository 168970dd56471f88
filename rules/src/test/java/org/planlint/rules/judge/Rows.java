package org.planlint.rules.judge;

import java.util.Set;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Passage;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.CellParser;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Mark;
import org.planlint.quantity.Units;
import org.planlint.text.Span;

/**
 * A hand-made row of an indicator table, for judges that compare tables. Everything that differs
 * from an ordinary known level in 亿元 is said by a wither.
 */
record Rows(
        int table,
        int line,
        String name,
        String indicator,
        boolean known,
        Measure measure,
        String unit,
        Attribute attribute,
        Attribute usual,
        Set<Mark> marks) {

    private static final int WIDTH = 100;

    static Rows of(int table, String indicator) {
        return new Rows(
                table,
                1,
                indicator,
                indicator,
                true,
                Measure.LEVEL,
                "亿元",
                Attribute.EXPECTED,
                null,
                Set.of());
    }

    Rows line(int other) {
        return new Rows(
                table, other, name, indicator, known, measure, unit, attribute, usual, marks);
    }

    Rows printed(String other) {
        return new Rows(
                table, line, other, indicator, known, measure, unit, attribute, usual, marks);
    }

    Rows unknown() {
        return new Rows(
                table, line, name, indicator, false, measure, unit, attribute, usual, marks);
    }

    Rows measure(Measure other) {
        return new Rows(table, line, name, indicator, known, other, unit, attribute, usual, marks);
    }

    Rows unit(String other) {
        return new Rows(
                table, line, name, indicator, known, measure, other, attribute, usual, marks);
    }

    Rows attribute(Attribute own, Attribute usually) {
        return new Rows(table, line, name, indicator, known, measure, unit, own, usually, marks);
    }

    Rows marked(Mark mark) {
        return new Rows(
                table, line, name, indicator, known, measure, unit, attribute, usual, Set.of(mark));
    }

    IndicatorRow row() {
        return new IndicatorRow(
                table * WIDTH + line,
                table,
                "专栏" + table,
                line,
                name,
                indicator,
                known,
                "",
                measure,
                unit,
                "",
                Direction.HIGHER_IS_BETTER,
                attribute,
                usual,
                marks,
                passage(0, name),
                attribute == null ? null : passage(WIDTH / 2, attribute.word()));
    }

    IndicatorValue value(Role role, int year, String cell) {
        return value(role, year, Sense.LEVEL, null, cell);
    }

    /** A value that a mark, or with {@code marked} null the column, makes an average or a sum. */
    IndicatorValue value(Role role, int year, Sense sense, Sense marked, String cell) {
        return new IndicatorValue(
                row(),
                role,
                year,
                sense == Sense.LEVEL ? 0 : year - 4,
                Sense.timeless(measure),
                sense,
                marked,
                "",
                CellParser.parse(cell, Units.parse(unit).orElse(null)),
                cell,
                Set.of(),
                passage(WIDTH / 4 + role.ordinal(), cell));
    }

    private Passage passage(int column, String words) {
        int start = (table * WIDTH + line) * WIDTH + column;
        return Passage.of(new Span(start, start + words.length()));
    }

    /**
     * holds, undecided with its reason, or violated with variant and severity where they are not
     * the plain ones.
     */
    static String brief(Outcome outcome) {
        if (outcome instanceof Outcome.Violated violated) {
            String variant = violated.variant().isEmpty() ? "" : " " + violated.variant();
            return "violated"
                    + variant
                    + (violated.severity() == null ? "" : " " + violated.severity().code());
        }
        if (outcome instanceof Outcome.Undecided doubt) {
            return "undecided " + doubt.reason();
        }
        return outcome == null ? "nothing" : "holds";
    }
}
