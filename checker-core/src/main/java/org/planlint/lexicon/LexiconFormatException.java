package org.planlint.lexicon;

import java.util.List;

/** A file of plain YAML that cannot be understood, and where. */
public final class LexiconFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String problem;
    private final transient List<Object> details;

    /**
     * @param file what to call the file
     * @param line 1-based
     * @param column 1-based
     * @param problem what is wrong, a key of the messages about settings
     * @param details what the message names
     */
    public LexiconFormatException(
            String file, int line, int column, String problem, Object... details) {
        super(file + ":" + line + ":" + column + ": " + problem + " " + List.of(details));
        this.line = line;
        this.column = column;
        this.problem = problem;
        this.details = List.of(details);
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String problem() {
        return problem;
    }

    public List<Object> details() {
        return details;
    }
}
