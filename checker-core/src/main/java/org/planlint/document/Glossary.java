package org.planlint.document;

import java.util.List;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * The annex that explains terms (名词解释).
 *
 * @param title its title with what it says about its order
 * @param order the order that it announces
 * @param entries its entries as they stand
 * @param span from the title to the end
 */
public record Glossary(TracedText title, Order order, List<Entry> entries, Span span)
        implements Block {

    /** The order that a glossary announces for itself. */
    public enum Order {
        /** 按文本中出现先后顺序. */
        FIRST_USE,
        /** It announces none. */
        UNSTATED
    }

    public Glossary {
        entries = List.copyOf(entries);
    }

    /**
     * One explained term.
     *
     * @param number the printed number; 0 where there is none
     * @param term the term as printed, quotation marks included
     * @param definition what it is said to be; empty where the text breaks off
     * @param span the whole entry
     */
    public record Entry(int number, TracedText term, TracedText definition, Span span) {}
}
