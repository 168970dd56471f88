package org.planlint.quantity;

/**
 * A quantity at its place in a text; offsets count chars of that text.
 *
 * @param quantity the quantity
 * @param start where it begins, hedge included
 * @param end behind its unit and hedge
 * @param numberStart where its first digit (or sign) stands
 * @param numberEnd behind its last digit
 */
public record PlacedQuantity(
        Quantity quantity, int start, int end, int numberStart, int numberEnd) {}
