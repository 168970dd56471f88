package org.planlint.fact;

/**
 * A place where the text names the plan itself, or the proposal that it was made from.
 *
 * @param own the plan's title
 * @param printed the title as the text has it
 * @param difference what is different
 * @param place where it stands
 */
public record PlanTitle(String own, String printed, Difference difference, Passage place)
        implements Fact {

    /** How a title in the text differs from the plan's own. */
    public enum Difference {
        NONE,
        /** It names another territory. */
        TERRITORY,
        /** It has other words behind the territory. */
        WORDS
    }
}
