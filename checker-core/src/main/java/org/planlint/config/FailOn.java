package org.planlint.config;

import org.planlint.check.Severity;

/**
 * From which severity on findings make a check fail.
 *
 * @param severity {@code null} for never
 */
public record FailOn(Severity severity) {}
