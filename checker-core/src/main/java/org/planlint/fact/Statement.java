package org.planlint.fact;

import org.planlint.lexicon.Measure;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Quantity;

/**
 * A number of an indicator that a sentence states: 到2030年，常住人口城镇化率达到63%.
 *
 * @param sentence the running number of the sentence in the document
 * @param indicator the canonical name, in the same words as {@link IndicatorRow#indicator()}
 * @param printed the name as the sentence has it
 * @param standing how well the indicator is known
 * @param scope whose value it is, normalised; empty for the plan's own territory
 * @param measure level, growth, … without what it says of time (see {@link Sense#timeless})
 * @param direction the good direction of the indicator's level
 * @param sense value of a year, average or sum over the period
 * @param year the year that it holds for, or the last year of its period; 0 where the sentence
 *     leaves it open
 * @param periodStart the first year of the period; 0 for the value of one year
 * @param time how the year is known
 * @param role {@link Role#ACTUAL} for what was reached, {@link Role#TARGET} for what is promised
 * @param scopeDoubtful whether the sentence or its section speaks of a part of the territory, so
 *     that the number may be that part's alone
 * @param quantity the number
 * @param steady whether the value is to stay: 稳定在, 保持
 * @param verb the words between name and number, without blanks; may be empty
 * @param place the place of the number with its hedge and unit
 * @param clause from the name to the number
 */
public record Statement(
        int sentence,
        String indicator,
        String printed,
        Standing standing,
        String scope,
        Measure measure,
        Direction direction,
        Sense sense,
        int year,
        int periodStart,
        Timing time,
        Role role,
        boolean scopeDoubtful,
        Quantity quantity,
        boolean steady,
        String verb,
        Passage place,
        Passage clause)
        implements Fact {

    /** How well an indicator is known. */
    public enum Standing {
        /** By the lexicon. */
        LEXICON,
        /** As the name of a row of one of the document's tables. */
        ROW,
        /** By its name alone. */
        NAME
    }

    /** How the year of a statement is known. */
    public enum Timing {
        /** The sentence itself names it. */
        SENTENCE,
        /** The sentences before it in the paragraph name it. */
        PARAGRAPH,
        /** It follows from what the section is about. */
        SECTION
    }

    /**
     * What statements and table values must share to speak of the same thing, as {@link
     * IndicatorValue#seriesKey()}.
     */
    public String seriesKey() {
        return indicator + '|' + scope + '|' + measure;
    }

    /** What two statements must share to be of the same thing and time. */
    public String pointKey() {
        return seriesKey() + '|' + sense + '|' + periodStart + '|' + year + '|' + role;
    }
}
