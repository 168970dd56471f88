package org.planlint.extract.wording;

import java.util.List;
import org.planlint.fact.Survey.Aspect;

/** Chinese and Arabic numerals for things counted in one list: 三个园区、5个社区. */
final class Numerals {

    private static final String NUMERALS = "两三四五六七八九十";
    private static final String COUNTERS = "个家处座所条项件种辆台套名";

    /** What is counted for effect is written in words. */
    private static final List<String> RHETORIC =
            List.of(
                    "方面", "层面", "维度", "转变", "确保", "坚持", "着力", "百年", "更加", "关键", "阶段", "月", "重点",
                    "全面", "层次", "环节", "文明", "自信");

    private final Tally tally = new Tally(Aspect.NUMERAL);

    Tally tally() {
        return tally;
    }

    void read(Piece piece, List<Digits> digits) {
        if (digits.isEmpty() || piece.kind() == Piece.Kind.CELL) {
            return;
        }
        int start = 0;
        boolean list = false;
        for (int i : piece.others()) {
            char c = piece.at(i);
            list |= c == '、';
            if (Chars.isClauseEnd(c)) {
                if (list) {
                    list(piece, start, i, digits);
                }
                start = i + 1;
                list = false;
            }
        }
        if (list) {
            list(piece, start, piece.length(), digits);
        }
    }

    private void list(Piece piece, int start, int end, List<Digits> digits) {
        for (Digits number : digits) {
            boolean counted =
                    number.start() >= start
                            && number.end() < end
                            && COUNTERS.indexOf(piece.at(number.end())) >= 0;
            if (!counted) {
                continue;
            }
            tally.check(piece, number.start(), number.end() + 1);
            for (int i = start; i + 1 < end; i++) {
                if (isNumeral(piece, i) && piece.at(i + 1) == piece.at(number.end())) {
                    tally.odd(
                            piece, i, i + 2, "", "", piece.place(number.start(), number.end() + 1));
                    return;
                }
            }
            return;
        }
    }

    /** A numeral by itself, and no part of a number, a rank or a slogan. */
    private static boolean isNumeral(Piece piece, int at) {
        char before = piece.near(at - 1);
        return NUMERALS.indexOf(piece.at(at)) >= 0
                && "第百千万十一二两三四五六七八九零几数前后首上下这那每各某另“".indexOf(before) < 0
                && RHETORIC.stream().noneMatch(word -> piece.words().startsWith(word, at + 2));
    }
}
