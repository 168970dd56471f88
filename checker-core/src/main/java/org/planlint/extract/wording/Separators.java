package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Survey.Aspect;

/**
 * Marks between the items of lists: 、 and ， in one list of short words, and 、 between quotations
 * here but not there (GB/T 15834—2011, 4.5.3.5: usually none).
 */
final class Separators {

    private static final int LONGEST_WORD = 4;
    private static final int SHORT = 2;
    private static final int ITEMS = 4;

    /** Two quotations side by side. */
    private record Border(Piece piece, int at, boolean divided) {}

    private final Tally lists = new Tally(Aspect.LIST_MARK);
    private final Tally quotations = new Tally(Aspect.QUOTE_SEPARATOR);
    private final List<Border> borders = new ArrayList<>();

    Tally lists() {
        return lists;
    }

    Tally quotations() {
        return quotations;
    }

    void read(Piece piece) {
        if (piece.kind() == Piece.Kind.CELL) {
            return;
        }
        for (int i : piece.others()) {
            char c = piece.at(i);
            if (c == '”' || c == '》') {
                border(piece, i, c == '”' ? '“' : '《');
            }
        }
        list(piece);
    }

    private void border(Piece piece, int at, char opening) {
        boolean divided = piece.near(at + 1) == '、' && piece.near(at + 2) == opening;
        if (divided || piece.near(at + 1) == opening) {
            quotations.check(piece, at, at + 2);
            borders.add(new Border(piece, at, divided));
        }
    }

    /** A list of short words that ends in 等 and is divided by 、, but once by a comma. */
    private void list(Piece piece) {
        String text = piece.words();
        for (int end = text.indexOf('等'); end > 0; end = text.indexOf('等', end + 1)) {
            int items = 1;
            int commas = 0;
            int comma = -1;
            int at = end - 1;
            int word = 0;
            while (at >= 0) {
                char c = text.charAt(at);
                boolean divider = c == '、' || c == '，';
                if (divider && word >= 2) {
                    items++;
                    comma = c == '，' ? at : comma;
                    commas += c == '，' ? 1 : 0;
                    word = 0;
                } else if (Chars.isHan(c) && word < LONGEST_WORD) {
                    word++;
                } else {
                    break;
                }
                at--;
            }
            // The comma must stand inside, with 、 before and behind it, and the item behind it be
            // too short for a verb and its object: else the comma may as well end a clause.
            int next = comma > 0 ? text.indexOf('、', comma) : -1;
            boolean inside =
                    next > 0
                            && next < end
                            && next - comma <= SHORT + 1
                            && text.lastIndexOf('、', comma) > at;
            if (items >= ITEMS) {
                lists.check(piece, at + 1, end);
                if (commas == 1 && inside) {
                    lists.odd(piece, at + 1, end, "、", "", null);
                }
            }
        }
    }

    /** Judges the borders of quotations, when all pieces have been read. */
    void finish() {
        long divided = borders.stream().filter(Border::divided).count();
        boolean fewer = divided * 2 <= borders.size();
        for (Border border : borders) {
            if (divided > 0 && divided < borders.size() && border.divided == fewer) {
                quotations.odd(
                        border.piece,
                        border.at,
                        border.at + (border.divided ? 3 : 2),
                        fewer ? "”“" : "”、“",
                        fewer ? "" : "bare",
                        null);
            }
        }
    }
}
