package org.planlint.config;

import java.nio.file.Path;
import java.util.List;

/** A file of the project's that cannot be used as it is. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final int column;
    private final String problem;
    private final transient List<Object> details;

    /**
     * @param line 1-based; 0 where the whole file is meant
     * @param column 1-based; 0 where the whole file is meant
     * @param problem the key of the message
     * @param details what the message names
     */
    public ConfigException(Path file, int line, int column, String problem, Object... details) {
        super(file + ":" + line + ":" + column + " " + problem + " " + List.of(details));
        this.file = file;
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.details = List.of(details);
    }

    /** The same place with another problem. */
    public ConfigException as(String other) {
        return new ConfigException(file, line, column, other);
    }

    public Path file() {
        return file;
    }

    /** Where in the file, as compilers write it: {@code planlint.yaml:3:5}. */
    public String place() {
        return line == 0 ? file.toString() : file + ":" + line + ":" + column;
    }

    public String problem() {
        return problem;
    }

    public List<Object> details() {
        return details;
    }
}
