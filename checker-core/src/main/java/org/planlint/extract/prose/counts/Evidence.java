package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists that stand near a count without being opened by it: one noun at a time (规划、科技、资金进乡 for the
 * three of 进), or what the following sentences are about. Mostly they prove a count right, never
 * wrong.
 */
final class Evidence {

    private static final int REACH = 900;
    private static final int LONGEST_LIST = 300;
    private static final int LONGEST_ITEM = 8;

    private final String text;
    private final StatedCount count;
    private final int from;
    private final int to;

    private Evidence(String text, StatedCount count, int from, int to) {
        this.text = text;
        this.count = count;
        this.from = from;
        this.to = to;
    }

    /** Items of every group, searched in the paragraph of the count; empty where one has none. */
    static List<Part> around(String text, StatedCount count) {
        int from = Atoms.last(text, count.start(), Math.max(0, count.start() - REACH), "。");
        int to = Math.min(text.length(), count.end() + REACH);
        Evidence evidence = new Evidence(text, count, from, to);
        List<Part> parts = evidence.byNoun();
        return parts.isEmpty() ? evidence.followed() : parts;
    }

    /**
     * What stands near a count and contradicts it: of several groups all but one have their lists
     * and that one misses by one, or the things of a single group come one like the other.
     *
     * @param group the group that is counted wrong
     * @param parts what there is of it
     */
    record Contradiction(Group group, List<Part> parts) {}

    /** The contradiction in the paragraph of a count; {@code null} where there is none. */
    static Contradiction against(String text, StatedCount count) {
        int from = Atoms.last(text, count.start(), Math.max(0, count.start() - REACH), "。");
        int to = Math.min(text.length(), Atoms.next(text, count.end(), text.length(), "。"));
        Evidence evidence = new Evidence(text, count, from, to);
        return count.isSingle() ? evidence.againstOne() : evidence.againstSeveral();
    }

    private Contradiction againstOne() {
        Group group = count.groups().get(0);
        List<Part> things = Parade.behind(text, count);
        return Math.abs(things.size() - group.count()) == 1
                ? new Contradiction(group, things)
                : null;
    }

    private Contradiction againstSeveral() {
        Contradiction wrong = null;
        boolean right = false;
        for (Group group : count.groups()) {
            if (group.count() < 2) {
                continue;
            }
            if (!beforeNoun(group, group.count()).isEmpty()) {
                right = true;
                continue;
            }
            List<Part> fewer = beforeNoun(group, group.count() - 1);
            List<Part> parts = fewer.size() > 1 ? fewer : beforeNoun(group, group.count() + 1);
            if (wrong != null || parts.isEmpty()) {
                return null;
            }
            wrong = new Contradiction(group, parts);
        }
        return right ? wrong : null;
    }

    /** The same in the words of a definition. */
    static List<Part> inside(String text, StatedCount count) {
        return new Evidence(text, count, 0, text.length()).byNoun();
    }

    /** Every group with its list before its noun, or with its noun at the head of every item. */
    private List<Part> byNoun() {
        List<Part> all = new ArrayList<>();
        for (Group group : count.groups()) {
            if (group.count() < 2) {
                continue;
            }
            List<Part> parts = headed(group);
            if (parts.isEmpty() && !count.isSingle()) {
                parts = beforeNoun(group, group.count());
            }
            if (parts.isEmpty()) {
                return List.of();
            }
            all.addAll(parts);
        }
        return all;
    }

    /** 减少甲。减少乙。: neighbouring items that begin with the noun. */
    private List<Part> headed(Group group) {
        if (group.count() < 3) {
            return List.of();
        }
        int floor = Math.max(0, count.start() - REACH);
        List<Part> before =
                floor < count.start()
                        ? new Splitter(text, floor, count.start()).clauses("、,;。")
                        : List.of();
        List<Part> run = Occurrences.run(text, before, group.noun(), group.count());
        if (run.isEmpty() && count.end() < to) {
            run =
                    Occurrences.run(
                            text,
                            new Splitter(text, count.end(), to).clauses("、,;。"),
                            group.noun(),
                            group.count());
        }
        return run;
    }

    /** 规划、科技、资金进乡 for three of 进, 甲和乙为副中心 for two of 副. */
    private List<Part> beforeNoun(Group group, int size) {
        int at = group.noun().isEmpty() ? -1 : Atoms.find(text, group.noun(), from, to);
        while (at >= 0) {
            boolean own = at >= count.start() && at < count.end();
            boolean named = at > from && text.charAt(at - 1) == '为';
            int end = named ? at - 1 : at;
            if (!own && (named || size > 2)) {
                int start = Atoms.last(text, end, Math.max(from, end - LONGEST_LIST), ",。;:");
                List<Part> parts = end > start ? sized(start, end, size) : List.of();
                if (!parts.isEmpty()) {
                    return parts;
                }
            }
            at = Atoms.find(text, group.noun(), at + 1, to);
        }
        return List.of();
    }

    /** The list in a stretch, or behind its last conjunction, that has so many items. */
    private List<Part> sized(int start, int end, int size) {
        Splitter all = new Splitter(text, start, end);
        List<Part> conjunctions = all.conjunctions();
        List<List<Part>> readings = new ArrayList<>();
        readings.add(all.at("、", conjunctions));
        readings.add(all.at("、"));
        for (Part conjunction : conjunctions) {
            readings.add(new Splitter(text, conjunction.end(), end).at("、"));
        }
        return readings.stream()
                .filter(parts -> parts.size() == size)
                .filter(
                        parts ->
                                parts.stream()
                                        .skip(1)
                                        .allMatch(part -> part.length() <= LONGEST_ITEM))
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The items behind a count that are numbered in its words: (一横)…(二横)…, (一纵)…. They prove a
     * count wrong, too.
     *
     * @return empty where a group has no numbered items
     */
    static List<Part> numbered(String text, StatedCount count) {
        int to = Math.min(text.length(), count.end() + REACH);
        List<Part> all = new ArrayList<>();
        for (Group group : count.groups()) {
            List<Part> parts = Ordinals.of(text, count.end(), to, group.noun());
            if (parts.isEmpty()
                    || group.noun().isEmpty()
                    || group.count() > 1 && parts.size() < 2) {
                return List.of();
            }
            all.addAll(parts);
        }
        return all;
    }

    /** The sentences that follow name so many of every group. */
    private List<Part> followed() {
        if (count.isOpen()) {
            return List.of();
        }
        for (String stops : List.of("。;:", ",。;:")) {
            LeadClauses clauses = new LeadClauses(text, count.end(), stops);
            for (boolean leading : new boolean[] {true, false}) {
                List<Part> names = followed(clauses, leading);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private List<Part> followed(LeadClauses clauses, boolean leading) {
        List<Part> all = new ArrayList<>();
        for (Group group : count.groups()) {
            List<Part> names =
                    group.noun().isEmpty() ? List.of() : clauses.naming(group.noun(), all, leading);
            // What there is one of may go without saying.
            boolean one = group.count() == 1 && names.size() != 1;
            if (!one && names.size() != group.count()) {
                return List.of();
            }
            if (!one) {
                all.addAll(names);
            }
        }
        return all.size() > 1 ? all : List.of();
    }
}
