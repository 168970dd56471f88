package org.planlint.cli;

import org.planlint.check.Severity;

/** From which severity on findings make the command fail. */
enum FailLevel {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final Severity severity;

    FailLevel(Severity severity) {
        this.severity = severity;
    }

    /** The severity; {@code null} for never. */
    Severity severity() {
        return severity;
    }

    /** As users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
