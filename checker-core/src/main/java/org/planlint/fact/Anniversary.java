package org.planlint.fact;

import java.util.List;

/**
 * An anniversary that a text speaks of: 西部大开发战略实施30周年.
 *
 * @param event what is remembered
 * @param number how many years
 * @param years the years that the event may be counted from, at least one: by general knowledge or
 *     by the text's own words
 * @param basePlace where the text gives that year; {@code null} where it is general knowledge
 * @param stated the year that the sentence gives for the anniversary; 0 where it gives none
 * @param earliest the first year that the sentence can be about where it gives none
 * @param latest the last year that it can be about
 * @param place the place of event and number
 */
public record Anniversary(
        String event,
        int number,
        List<Integer> years,
        Passage basePlace,
        int stated,
        int earliest,
        int latest,
        Passage place)
        implements Fact {

    public Anniversary {
        years = List.copyOf(years);
    }
}
