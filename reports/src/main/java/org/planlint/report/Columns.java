package org.planlint.report;

import java.util.List;

/**
 * Aligns columns of text in a fixed-width font, where Chinese characters take two places (Unicode
 * Standard Annex 11, wide and full-width; ambiguous ones count one).
 */
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /**
     * The rows as lines; every column but the last is as wide as its widest cell, and empty columns
     * are left out.
     */
    static List<String> align(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            if (widths[i] > 0) {
                String cell = row.get(i);
                line.append(cell).append(" ".repeat(widths[i] - width(cell))).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    static int width(int c) {
        boolean wide =
                c >= 0x1100
                        && (c <= 0x115f
                                || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
                                || c >= 0xac00 && c <= 0xd7a3
                                || c >= 0xf900 && c <= 0xfaff
                                || c >= 0xfe30 && c <= 0xfe6f
                                || c >= 0xff00 && c <= 0xff60
                                || c >= 0xffe0 && c <= 0xffe6
                                || c >= 0x1f300 && c <= 0x1faff
                                || c >= 0x20000 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
