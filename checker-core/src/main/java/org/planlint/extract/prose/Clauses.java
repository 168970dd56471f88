package org.planlint.extract.prose;

import java.util.List;

/** Where clauses of a folded sentence begin and end. */
final class Clauses {

    private static final String BORDERS = ",;:。;!?、";
    private static final String COMMAS = ",;:。;!?";

    private Clauses() {}

    /** Behind the last comma before a place; the 顿号 divides nothing. */
    static int start(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (COMMAS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The next comma or stop from a place on; the sentence's end where there is none. */
    static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (COMMAS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Behind the last mark of any kind before a place, 顿号 included. */
    static int itemStart(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (BORDERS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    static boolean containsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWithAny(String text, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The longest of the words that the text has at a place; empty if it has none. */
    static String wordAt(String text, int at, List<String> words) {
        String longest = "";
        for (String word : words) {
            if (word.length() > longest.length() && text.startsWith(word, at)) {
                longest = word;
            }
        }
        return longest;
    }

    /** Whether a place stands inside 《》. */
    static boolean insideTitle(String text, int at) {
        int open = text.lastIndexOf('《', at);
        return open >= 0 && text.lastIndexOf('》', at) < open;
    }
}
