package org.planlint.fact;

import java.util.Set;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Mark;

/**
 * A row of an indicator table.
 *
 * @param id unique in the document
 * @param table the running number of its table in the document
 * @param tableLabel what the table is called: 专栏2
 * @param number the printed row number; 0 where there is none
 * @param printed the name as printed, without blanks
 * @param indicator the canonical name; under it rows of different tables are one
 * @param known whether the lexicon knows the indicator
 * @param scope whose value it is, normalised; empty for the plan's own territory
 * @param measure level, growth, …
 * @param unit the unit printed at the name, in the unit column, at the row above that has none but
 *     its parts, or over the table; empty where none is
 * @param usualUnit the unit that the indicator usually has; empty where it has none or the lexicon
 *     does not say
 * @param direction the good direction
 * @param attribute 约束性 or 预期性; {@code null} where the table does not say
 * @param usualAttribute the attribute that the indicator usually has; {@code null} where the
 *     lexicon does not say
 * @param marks the marks at the name
 * @param name the place of the name
 * @param attributePlace the place of the attribute; {@code null} where there is none
 */
public record IndicatorRow(
        int id,
        int table,
        String tableLabel,
        int number,
        String printed,
        String indicator,
        boolean known,
        String scope,
        Measure measure,
        String unit,
        String usualUnit,
        Direction direction,
        Attribute attribute,
        Attribute usualAttribute,
        Set<Mark> marks,
        Passage name,
        Passage attributePlace)
        implements Fact {

    public IndicatorRow {
        marks = Set.copyOf(marks);
    }

    /**
     * What rows of different tables must share to speak of the same thing; 增速 and 年均增速 are the
     * same.
     */
    public String seriesKey() {
        return indicator + '|' + scope + '|' + Sense.timeless(measure);
    }

    /** The name as a message says it: without marks, and without the unit in brackets behind it. */
    public String title() {
        int start = 0;
        while (start < printed.length() && Mark.of(printed.charAt(start)).isPresent()) {
            start++;
        }
        int end = printed.length();
        while (end > start && isTrailingMark(printed.charAt(end - 1))) {
            end--;
        }
        int bracket =
                Math.max(printed.lastIndexOf('(', end - 1), printed.lastIndexOf('（', end - 1));
        boolean holdsUnit =
                bracket > start && !unit.isEmpty() && printed.startsWith(unit, bracket + 1);
        return printed.substring(start, holdsUnit ? bracket : end);
    }

    private static boolean isTrailingMark(char c) {
        return Mark.of(c).filter(mark -> !mark.isBracket()).isPresent();
    }
}
