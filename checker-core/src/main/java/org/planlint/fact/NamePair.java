package org.planlint.fact;

import java.util.List;

/**
 * Two names in the document that differ in little.
 *
 * @param usual the one that the project has given as right, otherwise the more frequent one; of two
 *     equally frequent ones the one that stands first
 * @param rare the other one
 * @param likeness how they differ
 * @param certain whether they differ in a way in which names of two things hardly do
 * @param apart whether one sentence names both, side by side, so that they are two things
 * @param usualPlaces all places of the usual name, in their order; empty where the project has
 *     given it and the text does not have it
 * @param rarePlaces all places of the rare name, in their order
 */
public record NamePair(
        String usual,
        String rare,
        Likeness likeness,
        boolean certain,
        boolean apart,
        List<Passage> usualPlaces,
        List<Passage> rarePlaces)
        implements Fact {

    /** How two names differ. */
    public enum Likeness {
        /** In a character that sounds the same: 石榜, 石塝. */
        SOUND,
        /** In a character that looks the same: 未, 末. */
        LOOK,
        /** In such a character from a name that the project has given as right. */
        GIVEN,
        /** In the order of their words. */
        ORDER,
        /** In a word that is taken for the other: 改线, 改建. */
        WORD,
        /** In a qualifier that one of them lacks. */
        QUALIFIER,
        /** In the words between the place and the kind of thing. */
        MIDDLE,
        /** In a character or two of a quoted phrase. */
        QUOTED,
        /** In the punctuation of a quoted phrase. */
        PUNCTUATION,
        /** In one of the groups of a slogan of numbers. */
        SLOGAN
    }

    public NamePair {
        usualPlaces = List.copyOf(usualPlaces);
        rarePlaces = List.copyOf(rarePlaces);
    }
}
