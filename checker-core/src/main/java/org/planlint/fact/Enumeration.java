package org.planlint.fact;

import java.util.List;

/**
 * A stated count and what it counts.
 *
 * @param label what is counted: 六大工程
 * @param count the stated count
 * @param place the place of the count
 * @param items the counted things, with their places
 * @param form where the items were found
 */
public record Enumeration(String label, int count, Passage place, List<Item> items, Form form)
        implements Fact {

    /** Where the counted things stand. */
    public enum Form {
        /** Rows of a table (27项指标). */
        ROWS,
        /** Items of a list or a sentence. */
        LIST,
        /** Titles of the following sections. */
        SECTIONS
    }

    /** One counted thing. */
    public record Item(String text, Passage place) {}

    public Enumeration {
        items = List.copyOf(items);
    }
}
