package org.planlint.check;

import java.time.LocalDate;

/**
 * A finding that the project has decided to live with. It stays visible in every report, and makes
 * nothing fail.
 *
 * @param ground where the decision is written
 * @param reason why, in the words of whoever decided; empty for a baseline, which gives none
 * @param by who decided; {@code null} if not said
 * @param until the last day on which the decision stands; {@code null} if it has no end
 */
public record Accepted(Finding finding, Ground ground, String reason, String by, LocalDate until) {

    /** Where a decision is written. */
    public enum Ground {
        /** A suppression of the configuration. */
        CONFIGURATION,
        /** A comment in the document itself. */
        COMMENT,
        /** A baseline: found before, and not mended since. */
        BASELINE;

        /** The name in reports. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
