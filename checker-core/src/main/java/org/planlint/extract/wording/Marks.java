package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Survey.Aspect;

/** Marks that stand twice, and marks of Latin width in Chinese text. */
final class Marks {

    private static final String STOPS = "，。、；：";
    private static final String NARROW = ",;:?!()\".";
    private static final String WIDE = "，；：？！（）“。";

    /** So many times as often must the wide form stand for the narrow one to be the slip. */
    private static final int RULE = 10;

    /** A narrow mark and where it stands. */
    private record Narrow(Piece piece, int at) {}

    private final Tally doubled = new Tally(Aspect.DOUBLED_MARK);
    private final Tally width = new Tally(Aspect.MARK_WIDTH);
    private final int[] wide = new int[WIDE.length()];
    private final List<List<Narrow>> narrow = new ArrayList<>();

    Marks() {
        for (int i = 0; i < NARROW.length(); i++) {
            narrow.add(new ArrayList<>());
        }
    }

    Tally doubled() {
        return doubled;
    }

    Tally width() {
        return width;
    }

    void read(Piece piece) {
        if (piece.kind() == Piece.Kind.CELL) {
            return;
        }
        for (int i : piece.others()) {
            char c = piece.at(i);
            int kind = WIDE.indexOf(c);
            if (kind >= 0) {
                wide[kind]++;
                width.check(piece, i, i + 1);
            }
            kind = NARROW.indexOf(c);
            if (kind >= 0 && isBetweenChinese(piece, i)) {
                narrow.get(kind).add(new Narrow(piece, i));
            }
            mark(piece, i);
        }
    }

    private void mark(Piece piece, int i) {
        char c = wide(piece.at(i));
        if (STOPS.indexOf(c) < 0) {
            return;
        }
        doubled.check(piece, i, i + 1);
        char next = wide(piece.near(i + 1));
        // A gap between two marks is a word that the conversion has lost.
        if (STOPS.indexOf(next) < 0 || next == 0 || piece.isApart(i + 1)) {
            return;
        }
        char before = wide(piece.near(i - 1));
        boolean dots = c == '。' && next == '。' && (before == c || wide(piece.near(i + 2)) == c);
        if (!dots && STOPS.indexOf(before) < 0) {
            doubled.wrong(piece, i, i + 2, String.valueOf(stronger(c, next)), "", null);
        }
    }

    private static char wide(char c) {
        return switch (c) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            default -> c;
        };
    }

    private static char stronger(char one, char other) {
        String order = "、，；：。";
        return order.indexOf(one) > order.indexOf(other) ? one : other;
    }

    /** Digits and Latin words have marks of their own width; a quotation mark ends a paragraph. */
    private static boolean isBetweenChinese(Piece piece, int at) {
        boolean before = isChinese(piece.near(at - 1));
        boolean behind = isChinese(piece.near(at + 1));
        return piece.at(at) == '"' ? before || behind : before && behind;
    }

    private static boolean isChinese(char c) {
        return Chars.isHan(c) || c == '”' || c == '“' || c == '》' || c == '《';
    }

    /** Judges the narrow marks, when all pieces have been read. */
    void finish() {
        for (int kind = 0; kind < NARROW.length(); kind++) {
            List<Narrow> rare = narrow.get(kind);
            if (rare.size() * RULE > wide[kind]) {
                continue;
            }
            for (Narrow mark : rare) {
                width.odd(
                        mark.piece,
                        mark.at,
                        mark.at + 1,
                        String.valueOf(WIDE.charAt(kind)),
                        "",
                        null);
            }
        }
    }
}
