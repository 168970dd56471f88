package org.planlint.extract.wording;

import java.util.Arrays;

/**
 * How a phrase stands in a text with a few characters lost, put in or replaced.
 *
 * @param start offset of its first character in the text
 * @param end offset behind its last one
 * @param count how many characters differ; 0 where it stands as it should
 * @param lost the characters of the phrase that are missing or replaced
 * @param put the characters that stand there instead or were put in
 * @param adjacent whether two characters side by side differ
 */
record Misprint(int start, int end, int count, String lost, String put, boolean adjacent) {

    /** Whether a word of two characters was left out or replaced, which is done on purpose. */
    boolean isWholeWord() {
        return adjacent && lost.length() > 1;
    }

    /** Whether the same characters stand in another order: 相互 for 互相. */
    boolean isExchange() {
        return lost.length() == put.length()
                && lost.length() > 1
                && new StringBuilder(put).reverse().toString().equals(lost);
    }

    /**
     * The best way in which a phrase stands in a text, its first and last character in their
     * places: a phrase that begins or ends otherwise may be another one.
     *
     * @param at where it begins, give or take {@code most}
     * @param most how many characters may differ
     * @return {@code null} if it does not stand there
     */
    static Misprint of(String phrase, CharSequence text, int at, int most) {
        if (standsAt(phrase, text, at)) {
            return new Misprint(at, at + phrase.length(), 0, "", "", false);
        }
        Misprint best = null;
        for (int shift = 0; shift <= 2 * most; shift++) {
            // Nearest first: 0, -1, 1, -2, 2.
            int start = at + (shift % 2 == 0 ? shift / 2 : -(shift + 1) / 2);
            if (start < 0 || start >= text.length() || text.charAt(start) != phrase.charAt(0)) {
                continue;
            }
            int bound = best == null ? most : best.count - 1;
            Misprint found = from(phrase, text, start, bound);
            best = found == null ? best : found;
        }
        return best;
    }

    private static boolean standsAt(String phrase, CharSequence text, int at) {
        if (at < 0 || at + phrase.length() > text.length()) {
            return false;
        }
        int i = 0;
        while (i < phrase.length() && phrase.charAt(i) == text.charAt(at + i)) {
            i++;
        }
        return i == phrase.length();
    }

    /** Levenshtein's distance of the phrase from what begins at a place, in a band. */
    private static Misprint from(String phrase, CharSequence text, int start, int most) {
        int rows = phrase.length();
        int columns = Math.min(rows + most, text.length() - start);
        if (most < 0 || columns < rows - most) {
            return null;
        }
        int[][] distance = new int[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            Arrays.fill(distance[i], most + 1);
            boolean alive = false;
            for (int j = Math.max(0, i - most); j <= Math.min(columns, i + most); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                } else {
                    boolean same = phrase.charAt(i - 1) == text.charAt(start + j - 1);
                    int other = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
                    distance[i][j] = Math.min(distance[i - 1][j - 1] + (same ? 0 : 1), other);
                }
                alive |= distance[i][j] <= most;
            }
            if (!alive) {
                return null;
            }
        }
        int end = -1;
        for (int j = Math.max(1, rows - most); j <= columns; j++) {
            boolean last = phrase.charAt(rows - 1) == text.charAt(start + j - 1);
            if (last && (end < 0 || distance[rows][j] < distance[rows][end])) {
                end = j;
            }
        }
        return end < 0 || distance[rows][end] > most
                ? null
                : trace(phrase, text, start, end, distance);
    }

    private static Misprint trace(
            String phrase, CharSequence text, int start, int end, int[][] distance) {
        StringBuilder lost = new StringBuilder();
        StringBuilder put = new StringBuilder();
        boolean adjacent = false;
        int before = -2;
        int i = phrase.length();
        int j = end;
        while (i > 0 || j > 0) {
            boolean diagonal = i > 0 && j > 0;
            boolean same = diagonal && phrase.charAt(i - 1) == text.charAt(start + j - 1);
            if (same && distance[i][j] == distance[i - 1][j - 1]) {
                i--;
                j--;
                continue;
            }
            adjacent |= before == i + 1 || before == i;
            before = i;
            if (diagonal && distance[i][j] == distance[i - 1][j - 1] + 1) {
                lost.append(phrase.charAt(--i));
                put.append(text.charAt(start + --j));
            } else if (i > 0 && distance[i][j] == distance[i - 1][j] + 1) {
                lost.append(phrase.charAt(--i));
            } else {
                put.append(text.charAt(start + --j));
            }
        }
        return new Misprint(
                start,
                start + end,
                distance[phrase.length()][end],
                lost.reverse().toString(),
                put.reverse().toString(),
                adjacent);
    }
}
