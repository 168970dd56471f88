package org.planlint.fact;

/**
 * Something that can be referred to by its number.
 *
 * @param key kind and number: 专栏4, 第三章
 * @param place where it stands
 */
public record Anchor(String key, Passage place) implements Fact {}
