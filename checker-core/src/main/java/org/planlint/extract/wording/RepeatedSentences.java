package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.Survey.Aspect;

/**
 * Sentences, or the greater part of them, that a paragraph says twice.
 *
 * <p>Long names return in one paragraph, too; so what returns must run to the end of a clause both
 * times and be a whole clause, or longer than names are.
 */
final class RepeatedSentences {

    /** Shorter ones are not looked for. */
    private static final int SEED = 10;

    private static final int SHORTEST_CLAUSE = 14;
    private static final int LONGER_THAN_NAMES = 20;

    private final Tally tally = new Tally(Aspect.REPEATED_SENTENCE);

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        if (!piece.isProse() || piece.box() > 0 || piece.length() < 2 * SEED) {
            return;
        }
        tally.check(piece, 0, piece.length());
        String text = piece.folded();
        List<Integer> ends = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = SEED; i <= text.length(); i++) {
            if (i == text.length() || Chars.isClauseEnd(text.charAt(i))) {
                ends.add(i);
                first.putIfAbsent(text.substring(i - SEED, i), i);
            }
        }
        int free = text.length();
        for (int i = ends.size() - 1; i >= 0; i--) {
            int end = ends.get(i);
            int before = first.get(text.substring(end - SEED, end));
            if (end <= free && before <= end - SEED) {
                free = repeated(piece, before, end);
            }
        }
    }

    /** Reports what ends at two places, where it is a sentence; gives where the second begins. */
    private int repeated(Piece piece, int first, int second) {
        String text = piece.folded();
        int length = SEED;
        while (first > length
                && second - length > first
                && text.charAt(first - length - 1) == text.charAt(second - length - 1)) {
            length++;
        }
        while (length > 0 && !Chars.isWord(text.charAt(second - length))) {
            length--;
        }
        int han = 0;
        for (int i = second - length; i < second; i++) {
            han += Chars.isHan(text.charAt(i)) ? 1 : 0;
        }
        boolean whole = beginsClause(text, first - length) && beginsClause(text, second - length);
        if (han >= (whole ? SHORTEST_CLAUSE : LONGER_THAN_NAMES)
                && !insideTitle(text, second - length, second)) {
            tally.wrong(piece, second - length, second, "", "", piece.place(first - length, first));
        }
        return second - length;
    }

    private static boolean beginsClause(String text, int at) {
        return at == 0 || Chars.isClauseEnd(text.charAt(at - 1));
    }

    /** A title or quotation is repeated for good reasons. */
    private static boolean insideTitle(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '《' || c == '》') {
                return true;
            }
        }
        int open = text.lastIndexOf('《', start);
        return open >= 0 && text.indexOf('》', open) >= end;
    }
}
