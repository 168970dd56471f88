package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.List;
import org.planlint.quantity.ChineseNumeral;

/** Items that count themselves: 一是…；二是…, (一)…(二)…, (一横)…(二横)…. */
final class Ordinals {

    private static final int MOST = 30;

    private Ordinals() {}

    /**
     * The numbered items of a text, from the first to the last that follows without a gap.
     *
     * @return empty where fewer than two are numbered
     */
    static List<Part> in(String text, int from, int to) {
        for (String[] frame : new String[][] {{"", "是"}, {"(", ")"}}) {
            List<Part> parts = framed(text, from, to, frame[0], frame[1]);
            if (parts.size() > 1) {
                return parts;
            }
        }
        return List.of();
    }

    /**
     * Items numbered (一横), (二横), also one alone; what follows the noun in the brackets does not
     * matter.
     */
    static List<Part> of(String text, int from, int to, String noun) {
        return framed(text, from, to, "(", noun);
    }

    private static List<Part> framed(String text, int from, int to, String before, String behind) {
        List<Part> parts = new ArrayList<>();
        int at = from;
        for (int number = 1; number <= MOST; number++) {
            String mark = before + ChineseNumeral.format(number) + behind;
            int found = find(text, mark, at, to);
            if (found < 0) {
                break;
            }
            parts.add(new Part(found, found + mark.length()));
            at = found + mark.length();
        }
        return parts;
    }

    /** 一是 begins a clause; 唯一是 does not. */
    private static int find(String text, String mark, int from, int to) {
        int found = Atoms.find(text, mark, from, to);
        while (found >= 0) {
            if (mark.charAt(0) == '(' || found == from && from == 0 || isBorder(text, found)) {
                return found;
            }
            found = Atoms.find(text, mark, found + 1, to);
        }
        return -1;
    }

    private static boolean isBorder(String text, int at) {
        return at == 0 || ",。;:、".indexOf(text.charAt(at - 1)) >= 0 || text.startsWith("即", at - 1);
    }
}
