package org.planlint.policy;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;

/**
 * Suppressions that stand in the document itself, as comments of Markdown and HTML: {@code <!--
 * planlint-ignore rule.id: reason -->} for the line it stands on or the next one with words, {@code
 * planlint-ignore-document} for the whole document. Other comments are nobody's business.
 */
final class CommentSuppressions {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String HERE = "planlint-ignore";
    private static final String EVERYWHERE = "planlint-ignore-document";

    private CommentSuppressions() {}

    /**
     * A suppression as it is written.
     *
     * @param rule a rule, a group of rules or a category
     * @param reason why; empty where it is missing, which makes the suppression void
     * @param line where it is written, 1-based
     * @param target the line whose findings are meant; 0 for all
     */
    record Written(String rule, String reason, int line, int target) {}

    static List<Written> in(Document document) {
        String format = document.info().format();
        return format.equals("markdown") || format.equals("html")
                ? in(document.source().text())
                : List.of();
    }

    static List<Written> in(String source) {
        List<Written> found = new ArrayList<>();
        int line = 1;
        int counted = 0;
        for (int open = source.indexOf(OPEN); open >= 0; ) {
            int close = source.indexOf(CLOSE, open);
            if (close < 0) {
                return found;
            }
            for (; counted < open; counted++) {
                line += source.charAt(counted) == '\n' ? 1 : 0;
            }
            String words = source.substring(open + OPEN.length(), close).strip();
            int end = close + CLOSE.length();
            if (begins(words, EVERYWHERE)) {
                found.add(written(words.substring(EVERYWHERE.length()), line, 0));
            } else if (begins(words, HERE)) {
                int target = line + linesTo(source, open, end);
                found.add(written(words.substring(HERE.length()), line, target));
            }
            open = source.indexOf(OPEN, end);
        }
        return found;
    }

    /**
     * Whether a comment begins with a word: blanks, a tab, a line break or nothing stand behind it.
     */
    private static boolean begins(String comment, String word) {
        return comment.startsWith(word)
                && (comment.length() == word.length()
                        || Character.isWhitespace(comment.charAt(word.length())));
    }

    private static Written written(String words, int line, int target) {
        int colon = words.indexOf(':');
        int wide = words.indexOf('：');
        int at = colon < 0 || wide >= 0 && wide < colon ? wide : colon;
        return at < 0
                ? new Written(words.strip(), "", line, target)
                : new Written(
                        words.substring(0, at).strip(),
                        words.substring(at + 1).strip(),
                        line,
                        target);
    }

    /**
     * How many lines below the comment's beginning the words stand that it is about: none where its
     * own line has others. Further comments are no words.
     */
    private static int linesTo(String source, int open, int end) {
        int begin = source.lastIndexOf('\n', open) + 1;
        if (!source.substring(begin, open).isBlank()) {
            return 0;
        }
        int lines = 0;
        for (int at = open; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\n') {
                lines++;
            } else if (at >= end && !Character.isWhitespace(c)) {
                int close = source.startsWith(OPEN, at) ? source.indexOf(CLOSE, at) : -1;
                if (close < 0) {
                    return lines;
                }
                end = close + CLOSE.length();
            }
        }
        return 0;
    }
}
