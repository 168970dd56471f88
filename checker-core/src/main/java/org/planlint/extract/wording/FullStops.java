package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Survey.Aspect;

/**
 * Paragraphs that end without a stop although those beside them have one.
 *
 * <p>Conversions lose the last character of a paragraph that ends in a number, and break paragraphs
 * at the end of a page; so only words at the end count, and only where the next paragraph is one of
 * the same section.
 */
final class FullStops {

    private static final int SHORTEST = 30;
    private static final int SIBLINGS = 4;

    private final Tally tally = new Tally(Aspect.FULL_STOP);
    private final List<Piece> siblings = new ArrayList<>();

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        boolean sibling =
                !siblings.isEmpty()
                        && siblings.get(0).section() == piece.section()
                        && siblings.get(0).box() == piece.box()
                        && siblings.get(0).isProse();
        if (!sibling) {
            finish();
        }
        if (piece.isProse()) {
            siblings.add(piece);
        }
    }

    /** Judges the last paragraphs. */
    void finish() {
        List<Piece> open = new ArrayList<>();
        int sentences = 0;
        for (Piece piece : siblings) {
            if (isSentence(piece)) {
                sentences++;
                tally.check(piece, piece.length() - 1, piece.length());
                if (Chars.isHan(piece.at(piece.length() - 1))) {
                    open.add(piece);
                }
            }
        }
        // One in four may be a slip; where more lack it, the paragraphs are made so.
        if (open.size() * SIBLINGS <= sentences) {
            for (Piece piece : open) {
                tally.odd(piece, piece.length() - 4, piece.length(), "。", "", null);
            }
        }
        siblings.clear();
    }

    private static boolean isSentence(Piece piece) {
        String text = piece.words();
        return text.length() >= SHORTEST
                && (text.indexOf('，') >= 0 || text.indexOf(',') >= 0 || text.indexOf('。') >= 0);
    }
}
