package org.planlint.config;

import java.util.Optional;
import org.planlint.check.Severity;

/**
 * What a project sets for a rule.
 *
 * @param severity the severity that its findings have here; {@code null} where the rule is off
 * @param line where it is written, 1-based
 * @param column where it is written, 1-based
 */
public record RuleSetting(Severity severity, int line, int column) {

    public boolean off() {
        return severity == null;
    }

    static Optional<RuleSetting> of(String written, int line, int column) {
        // YAML 1.1 read a bare off as false; people who know that write it in quotes, or false.
        if (written.equals("off") || written.equals("false")) {
            return Optional.of(new RuleSetting(null, line, column));
        }
        return Severity.of(written).map(severity -> new RuleSetting(severity, line, column));
    }
}
