package org.planlint.layout.line;

import org.planlint.document.ItemMark;
import org.planlint.document.ItemMark.Style;

/**
 * Reads what stands before an item of a list.
 *
 * @param mark the mark
 * @param end index of the first word behind it
 */
public record ListMarks(ItemMark mark, int end) {

    private static final ListMarks NONE = new ListMarks(ItemMark.NONE, 0);
    private static final String DASHES = "—–―─－";
    private static final String BULLETS = "●■◆▪•◇□○★☆※➢✓";
    private static final String FIGURES = "0123456789０１２３４５６７８９";

    /**
     * The mark at the beginning of a text without layout blanks; {@link ItemMark#NONE} where there
     * is none.
     */
    public static ListMarks of(CharSequence text) {
        if (text.length() < 2) {
            return NONE;
        }
        ListMarks found = read(text);
        return found.end < text.length() ? found : NONE;
    }

    private static ListMarks read(CharSequence text) {
        char first = text.charAt(0);
        if (DASHES.indexOf(first) >= 0 || first == '-') {
            return dashes(text);
        }
        if (BULLETS.indexOf(first) >= 0) {
            return new ListMarks(new ItemMark(Style.BULLET, 0), 1);
        }
        if (first >= '①' && first <= '⑳') {
            return new ListMarks(new ItemMark(Style.CIRCLED, first - '①' + 1), 1);
        }
        if (first == '（' || first == '(') {
            return bracketed(text);
        }
        Ordinal ordinal = Ordinal.at(text, 0);
        return ordinal == null ? NONE : numbered(text, ordinal);
    }

    private static ListMarks dashes(CharSequence text) {
        int end = 0;
        while (end < text.length()
                && (DASHES.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '-')) {
            end++;
        }
        // a single dash may be the one inside a name that a page break has cut in front of it
        return end >= 2 ? new ListMarks(new ItemMark(Style.DASH, 0), end) : NONE;
    }

    private static ListMarks bracketed(CharSequence text) {
        Ordinal ordinal = Ordinal.at(text, 1);
        if (ordinal == null || !isOneOf(text, ordinal.end(), "）)")) {
            return NONE;
        }
        Style style = ordinal.chinese() ? Style.CHINESE_BRACKETS : Style.ARABIC_BRACKETS;
        return new ListMarks(new ItemMark(style, ordinal.value()), ordinal.end() + 1);
    }

    private static ListMarks numbered(CharSequence text, Ordinal ordinal) {
        int end = ordinal.end();
        if (ordinal.chinese()) {
            if (isOneOf(text, end, "、")) {
                return new ListMarks(new ItemMark(Style.CHINESE, ordinal.value()), end + 1);
            }
            return isOneOf(text, end, "是") && end == 1
                    ? new ListMarks(new ItemMark(Style.ORDINAL, ordinal.value()), end + 1)
                    : NONE;
        }
        if (isOneOf(text, end, "）)")) {
            return new ListMarks(new ItemMark(Style.ARABIC_BRACKETS, ordinal.value()), end + 1);
        }
        // 1.5万 is a number, 1.2025年… an item
        boolean item =
                isOneOf(text, end, ".．、")
                        && (!isOneOf(text, end + 1, FIGURES) || isYear(text, end + 1));
        return item ? new ListMarks(new ItemMark(Style.ARABIC, ordinal.value()), end + 1) : NONE;
    }

    private static boolean isYear(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && FIGURES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - start == 4 && isOneOf(text, end, "年");
    }

    private static boolean isOneOf(CharSequence text, int index, String characters) {
        return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }
}
