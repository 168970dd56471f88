package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.CountedList.Clarity;

/**
 * A list beside a count.
 *
 * @param readings the ways to take it apart, the most natural first
 * @param open whether it ends in 等
 * @param clarity how sure it is that this is the list; {@code null} where only a match means
 *     something
 */
record Listing(List<List<Part>> readings, boolean open, Clarity clarity) {

    Listing {
        readings = List.copyOf(readings);
    }

    /** The reading of so many items; empty where none has them. */
    List<Part> of(int count) {
        return readings.stream()
                .filter(reading -> reading.size() == count)
                .findFirst()
                .orElse(List.of());
    }

    /** Whether some reading gives the count, or, for a list that is open, no more than it. */
    boolean agrees(int count) {
        return readings.stream()
                .anyMatch(reading -> reading.size() == count || open && reading.size() < count);
    }

    /**
     * Whether it is surely the counted list: it can be read in one way, one item like the other.
     */
    boolean decides(String text) {
        return clarity == Clarity.CERTAIN
                || clarity == Clarity.CLEAR
                        && readings.size() == 1
                        && Kinship.isUniform(text, readings.get(0));
    }

    /** How far the nearest reading is from a count. */
    int distance(int count) {
        return readings.stream()
                .mapToInt(reading -> Math.abs(reading.size() - count))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Collects readings; those without items are dropped, and of equal size the first is kept. */
    static final class Readings {

        private final List<List<Part>> found = new ArrayList<>();

        Readings add(List<Part> reading) {
            if (!reading.isEmpty()
                    && found.stream().noneMatch(one -> one.size() == reading.size())) {
                found.add(List.copyOf(reading));
            }
            return this;
        }

        List<List<Part>> all() {
            return List.copyOf(found);
        }
    }
}
