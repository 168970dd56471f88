package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;
import org.planlint.lexicon.ListWords;

/**
 * Takes a list apart. Quotations, brackets and book titles are atoms: what stands in them divides
 * nothing.
 */
final class Splitter {

    private static final String SEVERAL = "、,;/和与及东西南北上下左右0123456789一二三四五六七八九十";

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

    String text() {
        return text;
    }

    int end() {
        return to;
    }

    /** The items between the given separators; empty where one of them has no words. */
    List<Part> at(String separators) {
        return at(separators, List.of());
    }

    /** The stretches between the given separators that have words: clauses, which make no list. */
    List<Part> clauses(String separators) {
        return split(separators, List.of()).stream().filter(part -> part.length() > 0).toList();
    }

    /** The same, divided at some conjunctions, too; 以及 divides wherever 、 does. */
    List<Part> at(String separators, List<Part> conjunctions) {
        List<Part> dividing =
                separators.indexOf('、') < 0
                        ? conjunctions
                        : conjunctions().stream()
                                .filter(one -> one.length() > 1 || conjunctions.contains(one))
                                .toList();
        List<Part> parts = split(separators, dividing);
        return parts.stream().anyMatch(part -> part.length() <= 0) ? List.of() : parts;
    }

    private List<Part> split(String separators, List<Part> conjunctions) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        int next = 0;
        for (int i = from; i < to; i++) {
            if (next < conjunctions.size() && conjunctions.get(next).start() == i) {
                // 、以及 is one mark.
                if (i > start || start == from) {
                    parts.add(new Part(start, i));
                }
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

    /** The conjunctions that stand in no name: 以及. */
    List<Part> dividers() {
        return conjunctions().stream().filter(one -> one.length() > 1).toList();
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

    /** Whether brackets hold what may make one item several: (南北), (一期、二期), (3个); (未建) does not. */
    boolean hasSeveralInBrackets() {
        int open = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
            if (open > 0 && SEVERAL.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isTop(int at) {
        return depth[at - from] == 0;
    }

    /** “甲”“乙” are two items without a separator. */
    private boolean isBetweenQuotations(int at) {
        return at > from && text.charAt(at) == '“' && text.charAt(at - 1) == '”' && isTop(at);
    }

    private boolean joins(int at) {
        if (text.startsWith("以及", at - 1)) {
            return false;
        }
        for (String word : ListWords.oneWords()) {
            int inside = word.indexOf(text.charAt(at));
            if (inside >= 0 && text.startsWith(word, at - inside)) {
                return false;
            }
        }
        return true;
    }
}
