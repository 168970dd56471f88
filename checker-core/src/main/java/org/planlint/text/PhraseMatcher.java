package org.planlint.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds all occurrences of many phrases in one pass over a text (Aho and Corasick, CACM 18(6),
 * 1975): the cost grows with the text and the number of hits, not with the number of phrases.
 * Immutable.
 */
public final class PhraseMatcher {

    /**
     * An occurrence.
     *
     * @param phrase the phrase
     * @param start offset of its first character in the searched text
     * @param end offset behind its last
     */
    public record Match(String phrase, int start, int end) {}

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);

        /** The node of the longest proper suffix that is in the trie, too. */
        private Node suffix;

        /** The nearest node on the suffix chain that ends a phrase. */
        private Node shorter;

        private String phrase;
    }

    /**
     * So many pairs of characters are told apart; a pair that shares its place costs a look more.
     */
    private static final int PAIRS = 1 << 16;

    private final Node root = new Node();

    /** The pairs of characters that phrases begin with: most places of a text begin none. */
    private final BitSet beginnings = new BitSet(PAIRS);

    private boolean singles;

    public PhraseMatcher(Collection<String> phrases) {
        phrases.stream().filter(phrase -> !phrase.isEmpty()).forEach(this::insert);
        link();
    }

    private void insert(String phrase) {
        Node node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.next.computeIfAbsent(phrase.charAt(i), c -> new Node());
        }
        node.phrase = phrase;
        if (phrase.length() == 1) {
            singles = true;
        } else {
            beginnings.set(pair(phrase.charAt(0), phrase.charAt(1)));
        }
    }

    private static int pair(char one, char other) {
        return (one * 31 + other) & PAIRS - 1;
    }

    private void link() {
        Deque<Node> queue = new ArrayDeque<>();
        for (Node child : root.next.values()) {
            child.suffix = root;
            queue.add(child);
        }
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            node.shorter = node.suffix.phrase != null ? node.suffix : node.suffix.shorter;
            node.next.forEach(
                    (c, child) -> {
                        child.suffix = step(node.suffix, c);
                        queue.add(child);
                    });
        }
    }

    private Node step(Node from, char c) {
        Node node = from;
        while (node != root && !node.next.containsKey(c)) {
            node = node.suffix;
        }
        return node.next.getOrDefault(c, root);
    }

    /** Every occurrence, overlapping ones too, by rising end and, at one end, the longer first. */
    public void forEach(CharSequence text, Consumer<Match> action) {
        Node node = root;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean begins =
                    singles || i + 1 < text.length() && beginnings.get(pair(c, text.charAt(i + 1)));
            if (node == root && !begins) {
                continue;
            }
            node = step(node, c);
            for (Node hit = node.phrase != null ? node : node.shorter;
                    hit != null;
                    hit = hit.shorter) {
                action.accept(new Match(hit.phrase, i + 1 - hit.phrase.length(), i + 1));
            }
        }
    }

    /** The leftmost longest occurrences, none overlapping another. */
    public List<Match> longest(CharSequence text) {
        List<Match> found = new ArrayList<>();
        forEach(text, found::add);
        if (found.isEmpty()) {
            return found;
        }
        found.sort(
                (one, other) ->
                        one.start != other.start
                                ? Integer.compare(one.start, other.start)
                                : Integer.compare(other.end, one.end));
        List<Match> best = new ArrayList<>();
        int free = 0;
        for (Match match : found) {
            if (match.start >= free) {
                best.add(match);
                free = match.end;
            }
        }
        return best;
    }
}
