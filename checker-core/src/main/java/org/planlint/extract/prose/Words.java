package org.planlint.extract.prose;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Words with what each says; finds the longest that begins or ends at a place of a text. */
final class Words<T> {

    private final Map<String, T> meanings = new HashMap<>();

    /** What words begin and end with, which most places of a text fail at. */
    private final BitSet firsts = new BitSet();

    private final BitSet lasts = new BitSet();
    private int longest;

    Words<T> add(T meaning, String... words) {
        for (String word : words) {
            meanings.put(word, meaning);
            firsts.set(word.charAt(0));
            lasts.set(word.charAt(word.length() - 1));
            longest = Math.max(longest, word.length());
        }
        return this;
    }

    T meaning(String word) {
        return meanings.get(word);
    }

    /**
     * The longest word that ends at a place and begins no earlier than a floor; empty if none does.
     */
    String before(String text, int end, int floor) {
        if (end <= floor || !lasts.get(text.charAt(end - 1))) {
            return "";
        }
        for (int start = Math.max(floor, end - longest); start < end; start++) {
            String word = text.substring(start, end);
            if (meanings.containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    /** The longest word that begins at a place; empty if none does. */
    String at(String text, int start) {
        if (start >= text.length() || !firsts.get(text.charAt(start))) {
            return "";
        }
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            String word = text.substring(start, end);
            if (meanings.containsKey(word)) {
                return word;
            }
        }
        return "";
    }
}
