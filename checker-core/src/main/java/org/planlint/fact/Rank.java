package org.planlint.fact;

/**
 * A place among others that a sentence claims: 科技型企业总数稳居全省第一.
 *
 * @param key what ranks, among whom, in which year (0 where none is said), and whether it is a
 *     result
 * @param name what ranks
 * @param printed the words for the place: 第一, 前列
 * @param best the best place that the words allow, from 1
 * @param worst the worst; {@link Integer#MAX_VALUE} where the words don't say
 * @param paragraph the running number of its paragraph
 * @param place where it stands, from the name to the rank
 */
public record Rank(
        String key, String name, String printed, int best, int worst, int paragraph, Passage place)
        implements Fact {}
