package org.planlint.read;

import java.util.Arrays;

/** The offsets of the source text at which pages begin, collected as it is written. */
public final class PageStarts {

    private int[] starts = new int[16];
    private int count;

    /** What follows an offset stands on a page, unless it is known to stand on a later one. */
    public void begin(int page, int offset) {
        while (count < page) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = offset;
        }
    }

    /** The offset at which each page begins, from the first. */
    public int[] toArray() {
        return Arrays.copyOf(starts, count);
    }
}
