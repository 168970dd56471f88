package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Survey.Aspect;

/**
 * Characters that look like the right sign and are another one. They are found by no search and
 * look different in another typeface.
 */
final class Symbols {

    /** The right signs, of which a document has one kind or the other. */
    private static final String RIGHT = "≥≤〇—·…";

    /** A sign that is right if the document has none of the better kind. */
    private record Doubtful(Piece piece, int start, int end, String better) {}

    private final Tally tally = new Tally(Aspect.SYMBOL);
    private final List<Doubtful> hyphens = new ArrayList<>();
    private final List<Doubtful> romans = new ArrayList<>();
    private boolean dashes;
    private boolean romanSigns;

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        for (int i : piece.others()) {
            char c = piece.at(i);
            if (RIGHT.indexOf(c) >= 0) {
                tally.check(piece, i, i + 1);
                dashes |= c == '—' && isBetweenWords(piece, i, 1);
            }
            sign(piece, i, c);
        }
    }

    private void sign(Piece piece, int i, char c) {
        switch (c) {
            case '≧' -> tally.odd(piece, i, i + 1, "≥", "", null);
            case '≦' -> tally.odd(piece, i, i + 1, "≤", "", null);
            case '○', '◯', 'Ｏ', 'O', '0', '０', 'o' -> zero(piece, i);
            case '―', '─', '－', '–' -> {
                if (isBetweenWords(piece, i, 1)) {
                    tally.odd(piece, i, i + 1, "—", "", null);
                }
            }
            case '-' -> {
                if (isBetweenHan(piece, i)) {
                    hyphens.add(new Doubtful(piece, i, i + 1, "—"));
                }
            }
            case '•', '‧', '・' -> {
                if (isBetweenHan(piece, i)) {
                    tally.odd(piece, i, i + 1, "·", "", null);
                }
            }
            case 'I' -> roman(piece, i);
            case 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ' -> romanSigns = true;
            default -> {
                // No sign that is mistaken for another.
            }
        }
    }

    /** A circle, letter or digit for 〇 inside a year in Chinese numerals: 二○三○. */
    private void zero(Piece piece, int i) {
        if (isNumeral(piece.near(i - 1)) && isNumeral(piece.near(i + 1))
                || piece.near(i - 2) == '二'
                        && isZero(piece.near(i - 1))
                        && isNumeral(piece.near(i + 1))
                || isNumeral(piece.near(i - 1))
                        && isNumeral(piece.near(i - 2))
                        && piece.near(i + 1) == '年') {
            tally.odd(piece, i, i + 1, "〇", "", null);
        }
    }

    private static boolean isNumeral(char c) {
        return "〇○一二三四五六七八九".indexOf(c) >= 0 && c != 0;
    }

    private static boolean isZero(char c) {
        return "○◯ＯO0０o".indexOf(c) >= 0 && c != 0;
    }

    /** Classes of water by letters (III类) beside those by the sign (Ⅲ类). */
    private void roman(Piece piece, int i) {
        if (Chars.isLatin(piece.near(i - 1)) || Chars.isDigit(piece.near(i - 1))) {
            return;
        }
        int end = i;
        while (piece.near(end) == 'I') {
            end++;
        }
        end += piece.near(end) == 'V' ? 1 : 0;
        if (piece.near(end) == '类' || piece.near(end) == '级') {
            String better = end - i == 2 && piece.at(end - 1) == 'V' ? "Ⅳ" : sign(end - i);
            romans.add(new Doubtful(piece, i, end, better));
        }
    }

    private static String sign(int strokes) {
        return strokes == 1 ? "Ⅰ" : strokes == 2 ? "Ⅱ" : "Ⅲ";
    }

    private static boolean isBetweenHan(Piece piece, int i) {
        return Chars.isHan(piece.near(i - 1)) && Chars.isHan(piece.near(i + 1));
    }

    private static boolean isBetweenWords(Piece piece, int i, int length) {
        return isWordOrQuote(piece.near(i - 1)) && isWordOrQuote(piece.near(i + length));
    }

    private static boolean isWordOrQuote(char c) {
        return Chars.isHan(c) || c == '“' || c == '”' || c == '）' || c == '》' || c == '《';
    }

    /** Judges the signs that are odd only beside others, when all pieces have been read. */
    void finish() {
        if (dashes) {
            hyphens.forEach(this::odd);
        }
        if (romanSigns) {
            romans.forEach(this::odd);
        }
    }

    private void odd(Doubtful sign) {
        tally.odd(sign.piece, sign.start, sign.end, sign.better, "", null);
    }
}
