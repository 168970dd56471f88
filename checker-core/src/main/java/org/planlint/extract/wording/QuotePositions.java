package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.Survey.Aspect;

/**
 * Quotations that begin a word too early: “按照时速…” beside two or more of 按照“时速…”.
 *
 * <p>The words in front of the parallel quotations and the first of the quoted words must be the
 * same; that a phrase is quoted with its verb here and without it there is nobody's mistake, so the
 * parallels must stand in the same paragraph.
 */
final class QuotePositions {

    private static final int SHORTEST_LEAD = 2;
    private static final int LONGEST_LEAD = 4;

    /** How many of the quoted words must be the same. */
    private static final int HEAD = 2;

    private static final int PARALLELS = 2;

    private final Tally tally = new Tally(Aspect.QUOTE_POSITION);

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        List<Integer> marks = new ArrayList<>();
        for (int i = piece.words().indexOf('“'); i >= 0; i = piece.words().indexOf('“', i + 1)) {
            marks.add(i);
        }
        if (marks.size() <= PARALLELS) {
            return;
        }
        Map<String, List<Integer>> parallels = new HashMap<>();
        for (int mark : marks) {
            tally.check(piece, mark, mark + 1);
            for (int lead = SHORTEST_LEAD; lead <= LONGEST_LEAD; lead++) {
                if (isWords(piece, mark - lead, mark)
                        && isWords(piece, mark + 1, mark + 1 + HEAD)) {
                    String key =
                            piece.words().substring(mark - lead, mark)
                                    + piece.words().substring(mark + 1, mark + 1 + HEAD);
                    parallels.computeIfAbsent(key, k -> new ArrayList<>()).add(mark);
                }
            }
        }
        for (int mark : marks) {
            compare(piece, mark, parallels);
        }
    }

    private void compare(Piece piece, int mark, Map<String, List<Integer>> parallels) {
        for (int lead = SHORTEST_LEAD; lead <= LONGEST_LEAD; lead++) {
            int end = mark + 1 + lead + HEAD;
            if (!isWords(piece, mark + 1, end)) {
                return;
            }
            List<Integer> others =
                    parallels.getOrDefault(piece.words().substring(mark + 1, end), List.of());
            if (others.size() >= PARALLELS) {
                int other = others.get(0);
                String words = piece.words().substring(mark + 1, mark + 1 + lead);
                tally.wrong(
                        piece,
                        mark,
                        end,
                        words + '“' + piece.words().substring(mark + 1 + lead, end),
                        "",
                        piece.place(other - lead, other + 1 + HEAD));
                return;
            }
        }
    }

    private static boolean isWords(Piece piece, int start, int end) {
        if (start < 0 || end > piece.length()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Chars.isWord(piece.at(i))) {
                return false;
            }
        }
        return true;
    }
}
