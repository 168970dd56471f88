package org.planlint.fact;

import org.planlint.quantity.Quantity;

/**
 * A number with a name: a part of a sum, or the sum.
 *
 * @param label what it counts, without blanks
 * @param quantity how much
 * @param place the place of the number
 */
public record Amount(String label, Quantity quantity, Passage place) implements Fact {}
