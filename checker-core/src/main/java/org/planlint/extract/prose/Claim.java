package org.planlint.extract.prose;

import org.planlint.quantity.Quantity;

/**
 * A number with what it is a number of.
 *
 * @param subject what it is of
 * @param link the words between the two
 * @param tail what follows the number
 * @param quantity the number
 * @param moment the last time that the sentence names before the number; {@code null} where it
 *     names none
 * @param start where the number with its hedge begins in the sentence
 * @param numberStart where its first digit stands
 * @param end behind its unit and hedge
 */
record Claim(
        Subject subject,
        Link link,
        Tail tail,
        Quantity quantity,
        Moment moment,
        int start,
        int numberStart,
        int end) {}
