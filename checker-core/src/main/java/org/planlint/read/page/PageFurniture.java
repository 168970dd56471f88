package org.planlint.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells running titles and page numbers from text: they stand at the edge of the page, and the same
 * words, numbers aside, stand there again and again.
 */
final class PageFurniture {

    /** The part of the page above and below which they stand. */
    private static final float EDGE = 0.12f;

    private static final int REPEATS = 3;

    /** Signs that stand round a page number. */
    private static final String AROUND_NUMBERS = "-—–－·•~～/第页共 \t";

    private final Map<String, Set<Integer>> pages = new HashMap<>();
    private int count;

    /** Takes note of the lines at the edges of a page. */
    void look(Page page, List<TextLine> lines) {
        count++;
        for (TextLine line : edges(page, lines)) {
            pages.computeIfAbsent(key(page, line), key -> new HashSet<>()).add(page.number());
        }
    }

    /** The lines of a page that are text. */
    List<TextLine> text(Page page, List<TextLine> lines) {
        List<TextLine> result = new ArrayList<>(lines);
        for (TextLine line : edges(page, lines)) {
            boolean repeated = pages.getOrDefault(key(page, line), Set.of()).size() >= REPEATS;
            if (repeated || isLonePageNumber(line.text()) && isOutermost(line, lines)) {
                result.remove(line);
            }
        }
        return result;
    }

    /**
     * A page number that is none of a row of such. A bare figure may be the last cell of a table;
     * in a document of many pages it must count with the pages.
     */
    private boolean isLonePageNumber(String text) {
        return isPageNumber(text) && (count < REPEATS || digits(text).length() < text.length());
    }

    private static boolean isOutermost(TextLine line, List<TextLine> lines) {
        return line == lines.get(0) || line == lines.get(lines.size() - 1);
    }

    private static List<TextLine> edges(Page page, List<TextLine> lines) {
        return lines.stream()
                .filter(
                        line ->
                                line.y() < page.height() * EDGE
                                        || line.y() > page.height() * (1 - EDGE))
                .toList();
    }

    /**
     * The words without numbers, at the upper or lower edge at about the same height; for a page
     * number how far it is from the number of the page.
     */
    private static String key(Page page, TextLine line) {
        StringBuilder key = new StringBuilder();
        String digits = digits(line.text());
        if (isPageNumber(line.text()) && !digits.isEmpty() && digits.length() < 5) {
            key.append(Integer.parseInt(digits) - page.number());
        }
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (!Character.isDigit(c) && !Character.isWhitespace(c)) {
                key.append(c);
            }
        }
        return key.append(' ').append(Math.round(line.y() / page.height() * 200)).toString();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static boolean isPageNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean number = c >= '0' && c <= '9' || "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩivxIVX".indexOf(c) >= 0;
            if (!number && AROUND_NUMBERS.indexOf(c) < 0) {
                return false;
            }
            digits += number ? 1 : 0;
        }
        return digits > 0 && digits <= 8;
    }
}
