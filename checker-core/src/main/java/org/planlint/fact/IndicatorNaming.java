package org.planlint.fact;

import java.util.List;

/**
 * The names under which a document has one indicator that stands in two tables, or in a table and
 * in the text.
 *
 * @param indicator the canonical name
 * @param likeness how much the names differ
 * @param forms the different names, the one of the first table in front; one alone where all agree
 */
public record IndicatorNaming(String indicator, Likeness likeness, List<Form> forms)
        implements Fact {

    /** How much the names differ. */
    public enum Likeness {
        /** Not at all. */
        SAME,
        /** In the spelling of a word: GDP, 地区生产总值. */
        SPELLING,
        /** In their words: 人均预期寿命, 平均预期寿命. */
        WORDS
    }

    /**
     * A name with its places.
     *
     * @param printed the name as it was first printed
     * @param places all its places, in their order
     */
    public record Form(String printed, List<Passage> places) {

        public Form {
            places = List.copyOf(places);
        }
    }

    public IndicatorNaming {
        forms = List.copyOf(forms);
    }
}
