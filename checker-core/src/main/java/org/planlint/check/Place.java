package org.planlint.check;

/**
 * Where an operand stands, as reports print it.
 *
 * @param role what it is in the proof
 * @param line 1-based line; column, endLine and endColumn likewise, the last one exclusive
 * @param text the characters at the place, exactly as in the source
 * @param words the same as people read it: without the markup of a web page
 * @param rowLine first line of the table row; {@code null} outside tables
 * @param rowEndLine last line of the table row; {@code null} outside tables
 * @param section 第三章/第三节; empty before the first heading
 * @param page the page; {@code null} where the format does not know it
 */
public record Place(
        String role,
        int line,
        int column,
        int endLine,
        int endColumn,
        String text,
        String words,
        Integer rowLine,
        Integer rowEndLine,
        String section,
        Integer page) {

    /** A place in a source without markup. */
    public Place(
            String role,
            int line,
            int column,
            int endLine,
            int endColumn,
            String text,
            Integer rowLine,
            Integer rowEndLine,
            String section,
            Integer page) {
        this(
                role,
                line,
                column,
                endLine,
                endColumn,
                text,
                text,
                rowLine,
                rowEndLine,
                section,
                page);
    }
}
