package org.planlint.extract.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.planlint.fact.Survey.Aspect;

/**
 * Quotation marks and brackets that lack their other half, and quotation marks that look the wrong
 * way.
 *
 * <p>A pair may stand in two paragraphs where a page break was not recognised; and a document that
 * has lost many halves has lost them in its conversion, about which its editor can do nothing.
 */
final class MarkPairs {

    private static final String OPENING = "“‘《〈（【〔［";
    private static final String CLOSING = "”’》〉）】〕］";

    private static final int BRACKETS = CLOSING.indexOf('）');

    /** How many paragraphs on the other half may stand. */
    private static final int NEAR = 2;

    /** So many lost halves of one kind are the conversion's work. */
    private static final int MANY = 6;

    /** What is quoted of the text behind a lonely mark. */
    private static final int SHOWN = 12;

    /** A mark without its other half. */
    private record Lonely(Piece piece, int number, int at, int kind, boolean opening) {}

    private final Tally pairs = new Tally(Aspect.MARK_PAIR);
    private final Tally directions = new Tally(Aspect.QUOTE_DIRECTION);
    private final List<Lonely> lonely = new ArrayList<>();
    private int number;

    Tally pairs() {
        return pairs;
    }

    Tally directions() {
        return directions;
    }

    void read(Piece piece) {
        number++;
        if (piece.kind() == Piece.Kind.CELL) {
            return;
        }
        Deque<Lonely> open = new ArrayDeque<>();
        List<Lonely> found = new ArrayList<>();
        int doubtful = 0;
        for (int i : piece.others()) {
            char c = bracket(piece.at(i));
            int kind = OPENING.indexOf(c);
            if (kind >= 0) {
                open.push(new Lonely(piece, number, i, kind, true));
                continue;
            }
            kind = CLOSING.indexOf(c);
            if (kind >= 0 && !isApostrophe(piece, i)) {
                boolean item = isItemMark(piece, i);
                boolean pair = close(piece, i, kind, open);
                doubtful += item && pair ? 1 : 0;
                if (!pair && !item) {
                    found.add(new Lonely(piece, number, i, kind, false));
                }
            }
        }
        // （含1）甲、2）乙）: item marks have closed a bracket that was still open.
        for (int i = found.size() - 1; i >= 0 && doubtful > 0; i--) {
            if (found.get(i).kind == BRACKETS) {
                found.remove(i);
                doubtful--;
            }
        }
        found.addAll(open);
        found.sort((one, other) -> Integer.compare(one.at, other.at));
        if (!turned(piece, found)) {
            lonely.addAll(found);
        }
    }

    /** Half-width brackets pair with full-width ones. */
    private static char bracket(char c) {
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            case '[' -> '［';
            case ']' -> '］';
            default -> c;
        };
    }

    /** Closes what is open of the kind; what was opened inside and never closed is lonely. */
    private boolean close(Piece piece, int at, int kind, Deque<Lonely> open) {
        boolean known = false;
        for (Lonely mark : open) {
            known |= mark.kind == kind;
        }
        if (!known) {
            return false;
        }
        while (open.peek().kind != kind) {
            lonely.add(open.pop());
        }
        Lonely opening = open.pop();
        pairs.check(piece, opening.at, at + 1);
        if (kind == 0) {
            directions.check(piece, opening.at, at + 1);
        }
        return true;
    }

    /** 1）, a）, 一）: the second half alone marks an item. */
    private static boolean isItemMark(Piece piece, int at) {
        if (bracket(piece.at(at)) != '）') {
            return false;
        }
        int start = at;
        while (start > 0 && isOfNumber(piece.at(start - 1))) {
            start--;
        }
        return start < at
                && at - start <= 2
                && (start == 0 || !Chars.isWord(piece.at(start - 1)) && piece.at(start - 1) != '.');
    }

    private static boolean isOfNumber(char c) {
        return Chars.isDigit(c) || Chars.isLatin(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static boolean isApostrophe(Piece piece, int at) {
        return piece.at(at) == '’' && Chars.isLatin(piece.near(at - 1));
    }

    /** Two lonely quotation marks that enclose words look the wrong way: ”…“, “…“, ”…”. */
    private boolean turned(Piece piece, List<Lonely> found) {
        if (found.size() != 2) {
            return false;
        }
        Lonely one = found.get(0);
        Lonely other = found.get(1);
        boolean closed = !one.opening && other.opening || one.opening == other.opening;
        if (one.kind > 1 || one.kind != other.kind || !closed || other.at - one.at > 4 * SHOWN) {
            return false;
        }
        String words = piece.words().substring(one.at + 1, other.at);
        for (int i = 0; i < words.length(); i++) {
            if (Chars.isStop(words.charAt(i))) {
                return false;
            }
        }
        directions.wrong(
                piece,
                one.at,
                other.at + 1,
                OPENING.charAt(one.kind) + words + CLOSING.charAt(one.kind),
                "",
                null);
        return true;
    }

    /** Judges what has remained alone, when all pieces have been read. */
    void finish() {
        pairAcross();
        int[] lost = new int[OPENING.length()];
        for (Lonely mark : lonely) {
            lost[mark.kind]++;
        }
        boolean many = false;
        for (int count : lost) {
            many |= count >= MANY;
        }
        for (Lonely mark : lonely) {
            if (!many || lost[mark.kind] >= MANY) {
                int end = mark.opening ? shownBehind(mark) : mark.at + 1;
                int start = mark.opening ? mark.at : shownBefore(mark);
                pairs.wrong(mark.piece, start, end, other(mark), other(mark), null);
            }
        }
        if (many) {
            pairs.doubt("lost");
        }
    }

    /** Takes out pairs whose halves stand in neighbouring paragraphs. */
    private void pairAcross() {
        for (int i = 0; i < lonely.size(); i++) {
            Lonely mark = lonely.get(i);
            if (!mark.opening) {
                continue;
            }
            Iterator<Lonely> rest = lonely.listIterator(i + 1);
            while (rest.hasNext()) {
                Lonely next = rest.next();
                if (next.number > mark.number + NEAR) {
                    break;
                }
                if (!next.opening && next.kind == mark.kind && next.number > mark.number) {
                    rest.remove();
                    lonely.remove(i--);
                    break;
                }
            }
        }
    }

    private static String other(Lonely mark) {
        return String.valueOf((mark.opening ? CLOSING : OPENING).charAt(mark.kind));
    }

    private static int shownBehind(Lonely mark) {
        int end = mark.at + 1;
        while (end < mark.piece.length()
                && end - mark.at <= SHOWN
                && Chars.isWord(mark.piece.at(end))) {
            end++;
        }
        return end;
    }

    private static int shownBefore(Lonely mark) {
        int start = mark.at;
        while (start > 0 && mark.at - start <= SHOWN && Chars.isWord(mark.piece.at(start - 1))) {
            start--;
        }
        return start;
    }
}
