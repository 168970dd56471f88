package org.planlint.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Words, each with what it says; finds the longest that begins or ends at a place. */
final class WordList<T> {

    private final Map<String, T> meanings = new HashMap<>();

    /** The length of the longest word by its first character, which most places fail at. */
    private final Map<Character, Integer> longestFrom = new HashMap<>();

    private int longest;

    void add(String word, T meaning) {
        meanings.put(word, meaning);
        longest = Math.max(longest, word.length());
        longestFrom.merge(word.charAt(0), word.length(), Math::max);
    }

    T meaning(String word) {
        return meanings.get(word);
    }

    boolean contains(String word) {
        return meanings.containsKey(word);
    }

    /** The longest word that begins at a place; empty if none does. */
    String at(String text, int start) {
        return within(text, start, text.length());
    }

    /**
     * The longest word that the text begins with, something standing behind it; empty if there is
     * none.
     */
    String prefix(String text) {
        return text.length() < 2 ? "" : within(text, 0, text.length() - 1);
    }

    private String within(String text, int start, int limit) {
        Integer most = longestFrom.get(text.charAt(start));
        for (int end = most == null ? start : Math.min(start + most, limit); end > start; end--) {
            String word = text.substring(start, end);
            if (meanings.containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    /** The longest word that ends at a place; empty if none does. */
    String before(String text, int end) {
        return ending(text, Math.max(0, end - longest), end);
    }

    /**
     * The longest word that the text ends with, something standing before it; empty if there is
     * none.
     */
    String suffix(String text) {
        return ending(text, Math.max(1, text.length() - longest), text.length());
    }

    private String ending(String text, int first, int end) {
        for (int start = first; start < end; start++) {
            String word = text.substring(start, end);
            if (meanings.containsKey(word)) {
                return word;
            }
        }
        return "";
    }
}
