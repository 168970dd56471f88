package org.planlint.config;

import java.util.Optional;
import org.planlint.check.Severity;

/**
 * From which severity on findings make a check fail.
 *
 * @param severity {@code null} for never
 */
public record FailOn(Severity severity) {

    private static final String NEVER = "never";

    /** What users write: a severity, or {@code never}; empty if it is neither. */
    public static Optional<FailOn> of(String written) {
        return written.equals(NEVER)
                ? Optional.of(new FailOn(null))
                : Severity.of(written).map(FailOn::new);
    }
}
