package org.planlint.fact;

/**
 * How a year is written in running text.
 *
 * @param printed the words
 * @param year the year
 * @param chinese whether in Chinese digits (二〇三五年)
 * @param place its place
 */
public record YearWriting(String printed, int year, boolean chinese, Passage place)
        implements Fact {}
