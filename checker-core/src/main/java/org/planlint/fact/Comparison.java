package org.planlint.fact;

/**
 * That a review compares a result with an earlier value.
 *
 * @param printed the words of the comparison: 由…调整为, 同比
 * @param dated whether its base year is said, or plain from the words
 * @param place its place
 */
public record Comparison(String printed, boolean dated, Passage place) implements Fact {}
