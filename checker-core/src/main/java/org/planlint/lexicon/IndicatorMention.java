package org.planlint.lexicon;

/**
 * The name of an indicator in running text.
 *
 * @param indicator the indicator
 * @param start offset of the name's first character in the searched text
 * @param end offset behind its last one
 */
public record IndicatorMention(Indicator indicator, int start, int end) {}
