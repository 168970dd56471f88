package org.planlint.check;

/**
 * What is known of a rule without running it.
 *
 * @param id its id, never reused: {@code target.below-baseline}
 * @param category what it is about
 * @param severity the gravest severity of its findings
 * @param since the version that brought it
 */
public record RuleInfo(String id, Category category, Severity severity, String since) {}
