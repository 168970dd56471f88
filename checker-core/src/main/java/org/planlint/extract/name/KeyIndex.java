package org.planlint.extract.name;

import java.util.Arrays;

/**
 * Brings things of one key together, in time near-linear in their number: keys and things are
 * sorted as plain numbers. Two keys may share a hash, so that whoever compares the things must look
 * whether their keys are the same.
 */
final class KeyIndex {

    /** What more things share is a pattern of the language and no name. */
    private static final int MOST = 24;

    private static final int PRIME = 0x9e3779b1;

    private long[] entries = new long[1 << 12];
    private int size;

    /** Takes two things of one key. */
    interface PairAction {
        void accept(int one, int other);
    }

    void add(int hash, int thing) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = (long) hash << 32 | thing;
    }

    /** Hands over every pair of things of one key, in an order that the keys alone decide. */
    void forEachPair(PairAction action) {
        Arrays.sort(entries, 0, size);
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && entries[to] >>> 32 == entries[from] >>> 32) {
                to++;
            }
            if (to - from <= MOST) {
                pairs(from, to, action);
            }
            from = to;
        }
    }

    private void pairs(int from, int to, PairAction action) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                action.accept((int) entries[i], (int) entries[j]);
            }
        }
    }

    /**
     * The hash of some characters of a text, taken from the last to the first, so that it can be
     * continued to the left.
     *
     * @param behind the hash of what stands behind them
     */
    static int hashBack(String text, int start, int end, int behind) {
        int hash = behind;
        for (int i = end - 1; i >= start; i--) {
            hash = (hash + text.charAt(i)) * PRIME;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
