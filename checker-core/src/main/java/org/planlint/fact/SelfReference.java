package org.planlint.fact;

import java.util.List;

/**
 * A word by which a plan speaks of the territory that it is made for, or of its authorities.
 *
 * @param word the word: 我县, 全区, 县政府
 * @param expected what a plan of this level says instead; the word itself where it is right
 * @param level the level of the plan, as its title or its usual self-reference has it: 县, 区, 市
 * @param places all places of the word, in their order
 */
public record SelfReference(String word, String expected, String level, List<Passage> places)
        implements Fact {

    public SelfReference {
        places = List.copyOf(places);
    }

    /** Whether the word is that of the plan's own level. */
    public boolean isOwn() {
        return word.equals(expected);
    }
}
