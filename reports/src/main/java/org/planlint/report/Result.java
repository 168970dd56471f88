package org.planlint.report;

import java.util.Locale;
import org.planlint.check.Severity;

/** What came of a check, as the review page tells it apart: violated, by severity, and the rest. */
enum Result {
    ERROR,
    WARNING,
    INFO,
    /** Violated, and the project has decided to live with it. */
    ACCEPTED,
    UNDECIDED,
    HOLDS;

    static Result of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** Whether it is a finding that somebody has yet to look at; it is shown unasked. */
    boolean violated() {
        return compareTo(INFO) <= 0;
    }

    /** The name in classes and filters of the page. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
