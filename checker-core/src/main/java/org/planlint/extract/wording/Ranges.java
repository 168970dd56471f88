package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.Survey.Aspect;

/**
 * Ranges of numbers: whether both ends carry their scale (GB/T 15835—2011, 5.1.4: 13万～17万元,
 * 15%～30%), and whether one sign divides them throughout.
 */
final class Ranges {

    private static final String SIGNS = "-–—―－～~〜至";
    private static final String SCALES = "万亿%‰";

    /** A range and the sign between its ends. */
    private record Range(Piece piece, int start, int end, char sign, boolean years) {}

    private final Tally scales = new Tally(Aspect.RANGE_SCALE);
    private final Tally signs = new Tally(Aspect.RANGE_SIGN);
    private final List<Range> ranges = new ArrayList<>();

    Tally scales() {
        return scales;
    }

    Tally signs() {
        return signs;
    }

    void read(Piece piece, List<Digits> digits) {
        for (int i = 0; i + 1 < digits.size(); i++) {
            Digits from = digits.get(i);
            Digits to = digits.get(i + 1);
            int sign = from.end();
            boolean scaled = SCALES.indexOf(piece.near(sign)) >= 0 && piece.near(sign) != 0;
            sign += scaled ? 1 : 0;
            // A chain (2025-01-02, 023-5822) is no range, nor is a sign before the first number.
            boolean chain =
                    isSign(piece.near(from.start() - 1)) && piece.near(from.start() - 1) != '至'
                            || isSign(piece.near(to.end()))
                                    && Chars.isDigit(piece.near(to.end() + 1));
            if (to.start() == sign + 1 && isSign(piece.near(sign)) && !chain) {
                range(piece, from, to, sign, scaled);
            }
        }
    }

    private static boolean isSign(char c) {
        return c != 0 && SIGNS.indexOf(c) >= 0;
    }

    private void range(Piece piece, Digits from, Digits to, int sign, boolean scaled) {
        boolean years = from.isYear(piece) && (to.isYear(piece) || to.length() == 2);
        char behind = piece.near(to.end());
        char mark = piece.at(sign);
        boolean code =
                from.length() > 1
                        && from.in(piece).startsWith("0")
                        && piece.near(from.start() + 1) != '.';
        boolean rising = !code && (years || from.value(piece) < to.value(piece));
        boolean measured = Chars.isHan(behind) || behind == '%' || behind == '％' || behind == '‰';
        if (!rising || !measured) {
            return;
        }
        if (mark != '至') {
            ranges.add(new Range(piece, from.start(), to.end(), mark, years));
            signs.check(piece, from.start(), to.end());
        }
        char scale = piece.folded().charAt(to.end());
        if (!years && SCALES.indexOf(scale) >= 0) {
            scales.check(piece, from.start(), to.end() + 1);
            if (!scaled) {
                scales.odd(
                        piece,
                        from.start(),
                        to.end() + 1,
                        from.in(piece) + scale + mark + to.in(piece) + scale,
                        "",
                        null);
            }
        }
    }

    /** Finds the signs that are used less than others, when all pieces have been read. */
    void finish() {
        rarer(true);
        rarer(false);
    }

    private void rarer(boolean years) {
        Map<Character, Integer> counts = new HashMap<>();
        for (Range range : ranges) {
            if (range.years == years) {
                counts.merge(range.sign, 1, Integer::sum);
            }
        }
        char usual = 0;
        for (Map.Entry<Character, Integer> entry : counts.entrySet()) {
            int best = counts.getOrDefault(usual, 0);
            int count = entry.getValue();
            usual =
                    count > best || count == best && entry.getKey() < usual
                            ? entry.getKey()
                            : usual;
        }
        for (Range range : ranges) {
            if (range.years == years && range.sign != usual) {
                signs.odd(range.piece, range.start, range.end, String.valueOf(usual), "", null);
            }
        }
    }
}
