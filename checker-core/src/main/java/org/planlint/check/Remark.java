package org.planlint.check;

/**
 * Something that a reader of the report should know and that is no finding: a suppression that fits
 * nothing any more, a finding of the baseline that is mended.
 *
 * @param code what kind of remark, for programs
 * @param text one sentence in the report's language
 */
public record Remark(String code, String text) {}
