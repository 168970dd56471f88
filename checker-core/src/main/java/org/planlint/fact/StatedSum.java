package org.planlint.fact;

/**
 * A whole and its parts as a sentence states them: 铁路里程285公里，其中高铁159公里、普铁126公里.
 *
 * @param sum the whole and the parts; of 其中 the parts are not all, unless their names say so (城镇,
 *     乡村)
 * @param certain whether the sentence leaves no doubt that these are the parts
 */
public record StatedSum(Composition sum, boolean certain) implements Fact {}
