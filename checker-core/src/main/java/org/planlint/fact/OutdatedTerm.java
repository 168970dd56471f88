package org.planlint.fact;

/**
 * A word in a part that looks ahead for a policy or authority that was over before the plan began.
 *
 * @param term the word
 * @param instead what is said now
 * @param until the last year of the old word
 * @param place its place
 */
public record OutdatedTerm(String term, String instead, int until, Passage place) implements Fact {}
