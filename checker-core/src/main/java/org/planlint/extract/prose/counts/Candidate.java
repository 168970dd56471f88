package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.planlint.fact.CountedList;
import org.planlint.fact.CountedList.Clarity;
import org.planlint.fact.CountedList.Item;
import org.planlint.fact.CountedList.Source;
import org.planlint.fact.Passage;

/**
 * A list that may be what a count counts, with its items at their places.
 *
 * @param readings the ways to take it apart; at least one
 * @param open whether it ends in 等
 * @param clarity how sure it is that this is the list; {@code null} where only a match means
 *     something
 * @param decides whether no list farther off can prove the count right against this one
 */
record Candidate(List<List<Item>> readings, boolean open, Clarity clarity, boolean decides) {

    static Candidate of(Stretch stretch, Listing listing) {
        return new Candidate(
                listing.readings().stream().map(parts -> items(stretch, parts)).toList(),
                listing.open(),
                listing.clarity(),
                listing.decides(stretch.words()));
    }

    /** A list that means something only because it has as many items as are stated. */
    static Candidate matching(List<Item> items) {
        return new Candidate(List.of(items), false, null, false);
    }

    /** Items at their places; what is done to the first of them is no part of its name. */
    static List<Item> items(Stretch stretch, List<Part> parts) {
        List<Item> items = new ArrayList<>();
        IntSummaryStatistics others =
                parts.stream().skip(1).mapToInt(Part::length).summaryStatistics();
        for (Part part : parts) {
            int start =
                    items.isEmpty()
                            ? Predicates.nameStart(
                                    stretch.words(),
                                    part.start(),
                                    part.end(),
                                    others.getMin(),
                                    others.getMax())
                            : part.start();
            items.add(
                    new Item(stretch.printed(start, part.end()), stretch.place(start, part.end())));
        }
        return items;
    }

    /**
     * Whether some reading gives the count; of an open list, whether it names several and no more.
     */
    boolean agrees(int count) {
        return readings.stream()
                .anyMatch(
                        reading ->
                                reading.size() == count
                                        || open && reading.size() > 1 && reading.size() < count);
    }

    /** The fact that the count is about this list. */
    CountedList fact(Stretch stretch, StatedCount count, int total, Source source) {
        Passage place = stretch.place(count.start(), count.end());
        return fact(Labels.of(stretch, count), total, place, source);
    }

    /** The fact that a count under some name is about this list. */
    CountedList fact(String label, int total, Passage place, Source source) {
        return new CountedList(
                label,
                total,
                place,
                source,
                readings,
                open,
                clarity == null ? Clarity.CLEAR : clarity);
    }
}
