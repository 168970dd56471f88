package org.planlint.config;

import java.nio.file.Path;

/**
 * The compliance pack that a project or a user asks for.
 *
 * @param written a pack's name, or the path of a file, as it is written
 * @param file the file, if it is one
 * @param source where it is written; {@code null} for the command line
 * @param line 1-based; 0 for the command line
 * @param column 1-based; 0 for the command line
 */
public record Profile(String written, Path file, Path source, int line, int column) {

    /** One from the command line. */
    public static Profile asked(String written) {
        return new Profile(written, Path.of(written), null, 0, 0);
    }

    /** What to throw where it is none. */
    public ConfigException problem(String problem, Object... details) {
        return source == null
                ? new ConfigException(Path.of(written), 0, 0, problem, details)
                : new ConfigException(source, line, column, problem, details);
    }
}
