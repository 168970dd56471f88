package org.planlint.fact;

/**
 * A reference in the text to something numbered (见专栏4).
 *
 * @param key kind and number, as {@link Anchor#key()}
 * @param kindPresent whether the document has anything numbered of this kind at all
 * @param place where the reference stands
 */
public record Reference(String key, boolean kindPresent, Passage place) implements Fact {}
