package org.planlint.extract.prose.counts;

/** Searches that heed the marks which come in pairs and hold their words together. */
final class Atoms {

    private static final String OPENING = "“(《[【";
    private static final String CLOSING = "”)》]】";

    private Atoms() {}

    /**
     * The first place of some words between two offsets; -1 if there is none. Never looks further.
     */
    static int find(String text, String words, int from, int to) {
        int last = Math.min(to, text.length()) - words.length();
        for (int i = Math.max(from, 0); i <= last; i++) {
            if (text.startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /**
     * The first of some characters outside all pairs.
     *
     * @return {@code to} if there is none; an unmatched closing mark ends the search, too
     */
    static int next(String text, int from, int to, String wanted) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (depth == 0 && (wanted.indexOf(c) >= 0 || closes(c))) {
                return i;
            }
            depth += opens(c) ? 1 : closes(c) ? -1 : 0;
        }
        return to;
    }

    /**
     * The offset behind the last of some characters before {@code end}, outside all pairs.
     *
     * @return {@code floor} if there is none; an unmatched opening mark ends the search, too
     */
    static int last(String text, int end, int floor, String wanted) {
        int depth = 0;
        for (int i = end - 1; i >= floor; i--) {
            char c = text.charAt(i);
            if (depth == 0 && (wanted.indexOf(c) >= 0 || opens(c))) {
                return i + 1;
            }
            depth += closes(c) ? 1 : opens(c) ? -1 : 0;
        }
        return floor;
    }
}
