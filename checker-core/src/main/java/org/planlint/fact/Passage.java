package org.planlint.fact;

import org.planlint.text.Span;

/**
 * The place of an operand in the source.
 *
 * @param span its characters
 * @param row the table row that it stands in; {@code null} outside tables
 */
public record Passage(Span span, Span row) {

    /** A place outside tables. */
    public static Passage of(Span span) {
        return new Passage(span, null);
    }
}
