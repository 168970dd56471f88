package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a list apart. Quotations, brackets and book titles are atoms: what stands in them divides
 * nothing.
 */
final class Splitter {

    /** Words that hold the characters 和, 与 and 及 and join nothing. */
    private static final List<String> NO_CONJUNCTIONS =
            List.of(
                    "和谐", "和美", "和平", "和合", "和睦", "和田", "共和", "饱和", "祥和", "温和", "缓和", "总和", "中和",
                    "调和", "与会", "参与", "与时", "赋与", "给与", "及时", "普及", "涉及", "惠及", "触及", "波及", "危及",
                    "及以", "及其", "及早", "以及");

    private final String text;
    private final int from;
    private final int to;
    private final int[] depth;

    /**
     * A list from one offset to another.
     *
     * @param text the folded text
     */
    Splitter(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.depth = new int[to - from];
        int open = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            open -= Atoms.closes(c) && open > 0 ? 1 : 0;
            depth[i - from] = open;
            open += Atoms.opens(c) ? 1 : 0;
        }
    }

    /** The items between the given separators; empty where one of them has no words. */
    List<Part> at(String separators) {
        return at(separators, List.of());
    }

    /** The stretches between the given separators that have words: clauses, which make no list. */
    List<Part> clauses(String separators) {
        return split(separators, List.of()).stream().filter(part -> part.length() > 0).toList();
    }

    /** The same, divided at some conjunctions, too. */
    List<Part> at(String separators, List<Part> conjunctions) {
        List<Part> parts = split(separators, conjunctions);
        return parts.stream().anyMatch(part -> part.length() <= 0) ? List.of() : parts;
    }

    private List<Part> split(String separators, List<Part> conjunctions) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        int next = 0;
        for (int i = from; i < to; i++) {
            if (next < conjunctions.size() && conjunctions.get(next).start() == i) {
                parts.add(new Part(start, i));
                start = conjunctions.get(next++).end();
                i = start - 1;
            } else if (isTop(i) && separators.indexOf(text.charAt(i)) >= 0) {
                parts.add(new Part(start, i));
                start = i + 1;
            } else if (isBetweenQuotations(i)) {
                parts.add(new Part(start, i));
                start = i;
            }
        }
        parts.add(new Part(start, to));
        return parts;
    }

    /** The conjunctions at the top level, in order. */
    List<Part> conjunctions() {
        List<Part> found = new ArrayList<>();
        for (int i = from + 1; i < to - 1; i++) {
            if (!isTop(i)) {
                continue;
            }
            int length = text.startsWith("以及", i) ? 2 : 1;
            if (length == 2 || "和与及".indexOf(text.charAt(i)) >= 0 && joins(i)) {
                found.add(new Part(i, i + length));
                i += length;
            }
        }
        return found;
    }

    /** Whether a character stands at the top level. */
    boolean has(char separator) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == separator && isTop(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all items between separators begin alike: 以甲为主…；以乙为主…. */
    boolean isParallel(char separator) {
        List<Part> parts = at(String.valueOf(separator));
        return parts.size() > 1
                && parts.stream()
                        .allMatch(
                                part ->
                                        text.charAt(part.start())
                                                == text.charAt(parts.get(0).start()));
    }

    /** Whether anything stands in brackets, which may make one item several. */
    boolean hasBrackets() {
        return Atoms.find(text, "(", from, to) >= 0;
    }

    private boolean isTop(int at) {
        return depth[at - from] == 0;
    }

    /** “甲”“乙” are two items without a separator. */
    private boolean isBetweenQuotations(int at) {
        return at > from && text.charAt(at) == '“' && text.charAt(at - 1) == '”' && isTop(at);
    }

    private boolean joins(int at) {
        for (String word : NO_CONJUNCTIONS) {
            int inside = word.indexOf(text.charAt(at));
            if (inside >= 0 && text.startsWith(word, at - inside)) {
                return false;
            }
        }
        return true;
    }
}
