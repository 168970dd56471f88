package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a slogan that its explanation quotes one by one: “一轴”指…，“六支”指….
 *
 * @param group what a part counts
 * @param place the part with its quotation marks
 */
record Heads(Group group, Part place) {

    private static final int LONGEST = 8;

    /** One head for every group, in order; empty where a group has none. */
    static List<Heads> of(String text, List<Group> groups) {
        List<Heads> heads = new ArrayList<>();
        int at = 0;
        while (heads.size() < groups.size()) {
            Heads head = next(text, at);
            if (head == null) {
                return List.of();
            }
            if (head.group.noun().equals(groups.get(heads.size()).noun())) {
                heads.add(head);
            }
            at = head.place.end();
        }
        return heads;
    }

    /** Whether the part has another number than the slogan. */
    boolean differs(Group other) {
        return !group.isOpen() && !other.isOpen() && group.count() != other.count();
    }

    /** The next quoted part from an offset; {@code null} where there is none. */
    private static Heads next(String text, int from) {
        for (int open = text.indexOf('“', from); open >= 0; open = text.indexOf('“', open + 1)) {
            int close = Atoms.find(text, "”", open, open + LONGEST);
            List<Group> groups =
                    close > open + 1 ? Group.all(text.substring(open + 1, close)) : List.of();
            if (groups.size() == 1) {
                return new Heads(groups.get(0), new Part(open, close + 1));
            }
        }
        return null;
    }
}
