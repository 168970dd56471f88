package org.planlint.extract.prose.counts;

import java.util.List;

/**
 * A count at its place in a text.
 *
 * @param form how it is written
 * @param groups what it counts; at least one, and at least one with a count above 1
 * @param start where it begins, quotation mark included
 * @param end behind its last word, quotation mark included
 */
record StatedCount(Form form, List<Group> groups, int start, int end) {

    /** How a count is written. */
    enum Form {
        /** In quotation marks: “四网”, “一主两特”. */
        SLOGAN,
        /** As a Chinese numeral: 六大工程. */
        NUMERAL,
        /** In digits: 7座小型水库. */
        FIGURE
    }

    StatedCount {
        groups = List.copyOf(groups);
    }

    boolean isSingle() {
        return groups.size() == 1;
    }

    /** Whether a group leaves its number open, so that the total is only a lower bound. */
    boolean isOpen() {
        return groups.stream().anyMatch(Group::isOpen);
    }

    /** What all groups come to. */
    int total() {
        return groups.stream().mapToInt(Group::count).sum();
    }

    /** The noun of the last group. */
    String noun() {
        return groups.get(groups.size() - 1).noun();
    }
}
