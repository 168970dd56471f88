package org.planlint.report;

import java.util.Arrays;

/**
 * Which character of one text is which of another that is nearly the same: a reader leaves out
 * hidden words, and adds the numbers that Word prints. Both are walked together; where they part,
 * the nearest place is looked for where they meet again.
 */
final class Alignment {

    /** Characters that must agree for two places to be the same. */
    private static final int SURE = 10;

    /** Characters that only one of the texts has, at most. */
    private static final int FARTHEST = 6000;

    /** Characters that differ on both sides, at most. */
    private static final int BOTH = 48;

    /** Steps of searching altogether: texts that have nothing in common are given up. */
    private static final long PATIENCE = 40_000_000;

    private final char[] one;
    private final char[] other;
    private final int[] places;
    private long steps;

    private Alignment(char[] one, char[] other) {
        this.one = one;
        this.other = other;
        this.places = new int[one.length];
        Arrays.fill(places, -1);
    }

    /** For each character of one text the index of its like in the other, or −1. */
    static int[] of(char[] one, char[] other) {
        Alignment alignment = new Alignment(one, other);
        alignment.run();
        return alignment.places;
    }

    private void run() {
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                places[i++] = j++;
            } else {
                int[] meeting = meeting(i, j);
                if (meeting == null) {
                    return;
                }
                i += meeting[0];
                j += meeting[1];
            }
        }
    }

    /** How far both have to go until they agree again; {@code null} where they don't. */
    private int[] meeting(int i, int j) {
        for (int d = 1; d <= FARTHEST && steps < PATIENCE; d++) {
            if (d <= BOTH) {
                for (int a = 1; a < d; a++) {
                    if (agree(i + a, j + d - a)) {
                        return new int[] {a, d - a};
                    }
                }
            }
            if (agree(i + d, j)) {
                return new int[] {d, 0};
            }
            if (agree(i, j + d)) {
                return new int[] {0, d};
            }
        }
        return null;
    }

    private boolean agree(int i, int j) {
        steps++;
        int length = Math.min(SURE, Math.min(one.length - i, other.length - j));
        if (length <= 0) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (one[i + k] != other[j + k]) {
                return false;
            }
        }
        return true;
    }
}
