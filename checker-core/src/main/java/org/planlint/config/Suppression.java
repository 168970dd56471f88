package org.planlint.config;

import java.time.LocalDate;

/**
 * A project's decision to live with certain findings. What is {@code null} is not asked for; all
 * that is given must fit.
 *
 * @param rule the rule's id, a group of rules such as {@code glossary.*}, or a category such as GLO
 * @param document how the path of the document ends
 * @param section how the path of the section begins: 第三章
 * @param text words that an operand of the finding quotes
 * @param fingerprint the finding's fingerprint, as the JSON report has it
 * @param reason why; never blank
 * @param by who decided
 * @param until the last day on which the decision stands
 * @param line where it is written, 1-based
 * @param column where it is written, 1-based
 */
public record Suppression(
        String rule,
        String document,
        String section,
        String text,
        String fingerprint,
        String reason,
        String by,
        LocalDate until,
        int line,
        int column) {}
