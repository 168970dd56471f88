package org.planlint.extract.wording;

import org.planlint.fact.Survey.Aspect;
import org.planlint.lexicon.SlipWords;
import org.planlint.lexicon.SlipWords.Slip;

/** Words and terms that are often written wrongly, found by the lexicon. */
final class Slips {

    private final SlipWords words = SlipWords.standard();
    private final Tally tally = new Tally(Aspect.SLIP);

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        tally.check(piece, 0, piece.length());
        words.forEach(
                piece.folded(),
                (slip, start, end) -> {
                    if (stands(piece, slip, start)) {
                        tally.add(piece, start, end, slip.instead(), "", slip.sure(), null);
                    }
                });
    }

    /** Not inside a longer word that is right. */
    private static boolean stands(Piece piece, Slip slip, int start) {
        for (String longer : slip.unless()) {
            int inside = longer.indexOf(slip.text());
            if (inside >= 0 && piece.folded().startsWith(longer, start - inside)) {
                return false;
            }
        }
        return true;
    }
}
