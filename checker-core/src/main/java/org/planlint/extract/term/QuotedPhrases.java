package org.planlint.extract.term;

import java.util.ArrayList;
import java.util.List;
import org.planlint.text.TracedText;

/** The phrases in double quotation marks of the body. */
final class QuotedPhrases {

    /** A longer quotation is a sentence, not a term. */
    private static final int LONGEST_TERM = 30;

    /**
     * A phrase in quotation marks.
     *
     * @param words the words between the marks, folded
     * @param start offset of the opening mark in the body text
     * @param end offset behind the closing mark
     */
    record Quoted(String words, int start, int end) {}

    private QuotedPhrases() {}

    /** All phrases in reading order; of nested marks the inner ones. */
    static List<Quoted> in(TracedText body) {
        List<Quoted> phrases = new ArrayList<>();
        int opened = -1;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '“') {
                opened = i;
            } else if (c == '\n') {
                opened = -1;
            } else if (c == '”' && opened >= 0) {
                if (i - opened > 1 && i - opened - 1 <= LONGEST_TERM) {
                    phrases.add(
                            new Quoted(body.subSequence(opened + 1, i).toString(), opened, i + 1));
                }
                opened = -1;
            }
        }
        return phrases;
    }
}
