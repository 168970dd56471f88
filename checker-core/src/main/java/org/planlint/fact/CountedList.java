package org.planlint.fact;

import java.util.List;

/**
 * A stated count in prose and the list that it counts. A list can often be read in several ways (和
 * joins two items or stands inside a name); the count is right if any of them gives it.
 *
 * @param label what is counted, as printed: 六大工程, 一主两特
 * @param count the stated count
 * @param place the place of the count
 * @param source where the list stands
 * @param readings the ways to take the list apart, the most natural first; at least one, each with
 *     at least one item
 * @param open whether the list says that it is not all of it (等)
 * @param clarity how sure it is that this is the list and that it is whole
 */
public record CountedList(
        String label,
        int count,
        Passage place,
        Source source,
        List<List<Item>> readings,
        boolean open,
        Clarity clarity)
        implements Fact {

    /** Where the counted things stand. */
    public enum Source {
        /** In the sentence, or in the sentences and items directly behind it. */
        TEXT,
        /** In the definition that a glossary gives. */
        DEFINITION,
        /** In the titles of the sections under a heading. */
        SECTIONS
    }

    /** How sure it is that a list is what the count counts. */
    public enum Clarity {
        /** The text says so (“三区”即甲、乙、丙) and the list has one reading only. */
        CERTAIN,
        /** List and count stand side by side. */
        CLEAR,
        /** The list begins clearly, but its items can't be told apart for sure. */
        BLURRED
    }

    /** One counted thing. */
    public record Item(String text, Passage place) {}

    public CountedList {
        readings = readings.stream().map(List::copyOf).toList();
        if (readings.isEmpty() || readings.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a list without items: " + label);
        }
    }

    /** Whether the list says of itself that it is all of it, or names as many as are counted. */
    public boolean isWhole() {
        return !open || readings.stream().anyMatch(items -> items.size() >= count);
    }
}
