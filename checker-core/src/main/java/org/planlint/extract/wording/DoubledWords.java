package org.planlint.extract.wording;

import org.planlint.fact.Survey.Aspect;
import org.planlint.lexicon.Doublings;

/**
 * Words and particles that stand twice with nothing between them.
 *
 * <p>Chinese doubles single characters for emphasis (高高兴兴, 人人, 多多) and lets words meet that end and
 * begin alike (发展展望), so a single character counts only if it is a particle or the end of a verb
 * with nothing behind it that it could begin. A word of two or more characters has no such excuse,
 * unless it is a noun that names end with and compounds begin with.
 */
final class DoubledWords {

    private static final int LONGEST = 5;

    private final Doublings doublings = Doublings.standard();
    private final Tally tally = new Tally(Aspect.DOUBLED_WORD);

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        if (piece.kind() == Piece.Kind.CELL) {
            return;
        }
        tally.check(piece, 0, piece.length());
        // An array, for every character is compared with the next few.
        char[] text = piece.words().toCharArray();
        int i = 0;
        while (i < text.length) {
            int length = doubledAt(text, i);
            if (length > 0) {
                word(piece, i, length);
                i += 2 * length;
            } else {
                if (i + 1 < text.length && text[i] == text[i + 1]) {
                    character(piece, i);
                }
                i++;
            }
        }
    }

    /** The length of the word that stands twice from a place on; 0 if none does. */
    private static int doubledAt(char[] text, int at) {
        int most = Math.min(LONGEST, (text.length - at) / 2);
        for (int n = 2; n <= most; n++) {
            if (text[at] == text[at + n] && isWordTwice(text, at, n)) {
                return n;
            }
        }
        return 0;
    }

    /** Chinese characters only, not all the same and none a numeral. */
    private static boolean isWordTwice(char[] text, int at, int n) {
        boolean mixed = false;
        for (int i = at; i < at + n; i++) {
            if (text[i] != text[i + n] || !Chars.isHan(text[i]) || isNumeral(text[i])) {
                return false;
            }
            mixed |= text[i] != text[at];
        }
        return mixed;
    }

    /** 共建共治, 就地就近: such words come in rows, and the word in front may end as they do. */
    private static boolean isParallel(Piece piece, int at, int n) {
        return n == 2 && "共就自互同各边不无再越".indexOf(piece.at(at + 1)) >= 0;
    }

    private static boolean isNumeral(char c) {
        return "〇一二三四五六七八九十百千".indexOf(c) >= 0;
    }

    private void word(Piece piece, int at, int n) {
        String word = piece.words().substring(at, at + n);
        if (doublings.isExpression(word + word)
                || isParallel(piece, at, n)
                || isQuoted(piece, at, at + 2 * n)) {
            return;
        }
        // A conversion that has lost what stood between leaves a gap, and at the border of two
        // words a noun may meet itself.
        boolean sure = !doublings.isNoun(word) && !piece.isApart(at + n);
        tally.add(piece, at, at + 2 * n, word, "", sure, null);
    }

    /** Slogans and names may double what they like. */
    private static boolean isQuoted(Piece piece, int start, int end) {
        return Chars.isQuote(piece.near(start - 1)) && Chars.isQuote(piece.near(end));
    }

    private void character(Piece piece, int i) {
        char c = piece.at(i);
        if (!Chars.isHan(c) || piece.near(i + 2) == c) {
            return;
        }
        char after = piece.near(i + 2);
        boolean slip =
                doublings.isSlip(c, piece.near(i - 1), after)
                        || i > 0 && doublings.isSlip(piece.words().substring(i - 1, i + 1), after);
        if (slip && !piece.isApart(i + 1)) {
            tally.wrong(piece, i, i + 2, String.valueOf(c), "", null);
        }
    }
}
