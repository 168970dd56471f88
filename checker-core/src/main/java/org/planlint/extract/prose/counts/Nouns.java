package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists whose items say themselves which group of a count they belong to: 积分制、清单制、包干制和数字化 are three
 * of 制 and one of 化, whatever else divides them.
 */
final class Nouns {

    private Nouns() {}

    /**
     * The items of a list, if each of them ends or begins with the noun of a group and every group
     * has one; otherwise empty.
     *
     * @param list the whole list
     */
    static List<Part> divide(Splitter list, StatedCount count) {
        if (count.isSingle() || count.isOpen()) {
            return List.of();
        }
        List<List<Part>> ways = new ArrayList<>();
        ways.add(list.at("、,;", list.conjunctions()));
        ways.add(list.at(";"));
        for (List<Part> parts : ways) {
            if (parts.size() > 1 && isShared(list.text(), parts, count.groups())) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean isShared(String text, List<Part> parts, List<Group> groups) {
        boolean[] named = new boolean[groups.size()];
        for (Part part : parts) {
            int group = groupOf(text, part, groups);
            if (group < 0) {
                return false;
            }
            named[group] = true;
        }
        for (boolean has : named) {
            if (!has) {
                return false;
            }
        }
        return true;
    }

    private static int groupOf(String text, Part part, List<Group> groups) {
        int start = Predicates.nameStart(text, part.start(), part.end());
        for (boolean behind : new boolean[] {true, false}) {
            for (int i = 0; i < groups.size(); i++) {
                String noun = groups.get(i).noun();
                int at = behind ? part.end() - noun.length() : start;
                if (!noun.isEmpty() && at >= part.start() && text.startsWith(noun, at)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
