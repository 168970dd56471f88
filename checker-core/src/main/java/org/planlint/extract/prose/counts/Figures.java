package org.planlint.extract.prose.counts;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Counts that stand in an explanation: the 22 of “二十二廊”即…构成的22条生态廊道. */
final class Figures {

    private Figures() {}

    /**
     * A reading with as many items as a figure says that counts the same noun, all at its place.
     */
    static Optional<List<Part>> of(String text, int from, int to, StatedCount count) {
        if (!count.isSingle() || count.noun().isEmpty()) {
            return Optional.empty();
        }
        return StatedCounts.in(text.substring(from, to)).stream()
                .filter(StatedCount::isSingle)
                .filter(stated -> stated.noun().contains(count.noun()))
                .filter(stated -> isSum(text, from + stated.start()))
                .findFirst()
                .map(
                        stated ->
                                Collections.nCopies(
                                        stated.total(),
                                        new Part(from + stated.start(), from + stated.end())));
    }

    /** 构成的22条, 等22条 and 共22条 are all of them; 一个主园和3个分园 are not three. */
    private static boolean isSum(String text, int at) {
        return at > 0 && "的等共计".indexOf(text.charAt(at - 1)) >= 0;
    }
}
