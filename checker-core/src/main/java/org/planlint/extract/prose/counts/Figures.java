package org.planlint.extract.prose.counts;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Counts that stand in an explanation: the 22 of “二十二廊”即…构成的22条生态廊道. */
final class Figures {

    private Figures() {}

    /** A reading of so many items, all at the place of a figure that counts the same noun. */
    static Optional<List<Part>> of(String text, int from, int to, StatedCount count) {
        if (!count.isSingle() || count.noun().isEmpty()) {
            return Optional.empty();
        }
        return StatedCounts.in(text.substring(from, to)).stream()
                .filter(stated -> stated.isSingle() && stated.total() == count.total())
                .filter(stated -> stated.noun().contains(count.noun()))
                .findFirst()
                .map(stated -> new Part(from + stated.start(), from + stated.end()))
                .map(place -> Collections.nCopies(count.total(), place));
    }
}
