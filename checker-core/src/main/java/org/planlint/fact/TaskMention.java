package org.planlint.fact;

import org.planlint.quantity.Quantity;

/**
 * A place that says how much of a task is to be done.
 *
 * @param words verb, object and number, as printed
 * @param quantity how much
 * @param box the running number of the box that it stands in, from 1; 0 in prose
 * @param chapter the running number of the chapter that it stands in
 * @param paragraph the running number of its paragraph
 * @param place the place of the number
 */
public record TaskMention(
        String words, Quantity quantity, int box, int chapter, int paragraph, Passage place) {

    /** Whether it stands in a box. */
    public boolean inBox() {
        return box > 0;
    }
}
