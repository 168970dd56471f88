package org.planlint.document;

import java.util.List;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * The table of contents.
 *
 * @param entries its entries in order, each whole where it was printed on two lines
 * @param span from the first entry (or the word 目录) to the last
 */
public record Contents(List<Entry> entries, Span span) implements Block {

    public Contents {
        entries = List.copyOf(entries);
    }

    /**
     * An entry of the table of contents.
     *
     * @param level the level, by its words
     * @param number the printed number; 0 where there is none
     * @param label the part that numbers; empty where there is none
     * @param title the words, without leaders and page number
     * @param page the page number; {@code null} where none is printed
     * @param span the whole entry
     */
    public record Entry(
            HeadingLevel level,
            int number,
            TracedText label,
            TracedText title,
            Integer page,
            Span span) {}
}
