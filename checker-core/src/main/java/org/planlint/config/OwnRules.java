package org.planlint.config;

import java.nio.file.Path;

/**
 * A folder of rules of a project's own. Rules are code: where they run is for the user to say.
 *
 * @param folder where the rules lie
 * @param source the settings that name it; {@code null} for the command line
 * @param line 1-based; 0 for the command line
 * @param column 1-based; 0 for the command line
 */
public record OwnRules(Path folder, Path source, int line, int column) {

    /** A folder from the command line. */
    public static OwnRules asked(Path folder) {
        return new OwnRules(folder, null, 0, 0);
    }

    /** What to throw where they cannot be used. */
    public ConfigException problem(String problem, Object... details) {
        return source == null
                ? new ConfigException(folder, 0, 0, problem, details)
                : new ConfigException(source, line, column, problem, details);
    }
}
