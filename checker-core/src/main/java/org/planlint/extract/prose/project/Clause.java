package org.planlint.extract.prose.project;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause of a sentence.
 *
 * @param start offset of its first character
 * @param end offset of the mark that ends it
 * @param stop that mark; 0 at the end of a text without one
 */
record Clause(int start, int end, char stop) {

    private static final String STOPS = ",;:。!?";

    /** The clauses of a sentence; stops inside brackets and numbers end none. */
    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += ListItems.isOpening(c) ? 1 : ListItems.isClosing(c) && depth > 0 ? -1 : 0;
            if (depth == 0 && STOPS.indexOf(c) >= 0 && !isInNumber(text, i)) {
                if (i > start) {
                    clauses.add(new Clause(start, i, c));
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            clauses.add(new Clause(start, text.length(), (char) 0));
        }
        return clauses;
    }

    private static boolean isInNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
