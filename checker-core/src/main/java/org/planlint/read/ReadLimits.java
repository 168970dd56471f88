package org.planlint.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.planlint.read.UnreadableException.Reason;

/**
 * How much of a file is taken in before it is refused: documents come from outside, and a small one
 * can unfold into a very large one.
 *
 * @param bytes size of the file itself
 * @param unpackedBytes size of a part of an archive after unpacking
 * @param ratio how many times its packed size a part of an archive may have; not asked of small
 *     parts
 * @param depth how deep the elements of an XML part may nest
 * @param cells places in the grid of a table that are filled; a merged cell fills several
 * @param entries files in an archive
 * @param pages of a document that has pages
 * @param seconds that the reading of a file by a library may take
 */
public record ReadLimits(
        long bytes,
        long unpackedBytes,
        int ratio,
        int depth,
        int cells,
        int entries,
        int pages,
        int seconds) {

    private static final long MIB = 1 << 20;

    /** Far above any plan, and far below what a small machine can hold. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(64 * MIB, 256 * MIB, 200, 500, 500_000, 10_000, 3_000, 120);

    public ReadLimits {
        for (long limit :
                new long[] {bytes, unpackedBytes, ratio, depth, cells, entries, pages, seconds}) {
            if (limit < 1) {
                throw new IllegalArgumentException("a limit below 1 lets nothing in");
            }
        }
        if (bytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a file is held in one array: " + bytes);
        }
    }

    /**
     * The same limits with another value for one.
     *
     * @throws IllegalArgumentException for a value that lets nothing in
     */
    public ReadLimits with(Measure measure, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("a limit below 1 lets nothing in");
        }
        int small = (int) Math.min(Integer.MAX_VALUE, value);
        return new ReadLimits(
                measure == Measure.BYTES ? value : bytes,
                measure == Measure.UNPACKED_BYTES ? value : unpackedBytes,
                measure == Measure.RATIO ? small : ratio,
                measure == Measure.DEPTH ? small : depth,
                measure == Measure.CELLS ? small : cells,
                measure == Measure.ENTRIES ? small : entries,
                measure == Measure.PAGES ? small : pages,
                measure == Measure.SECONDS ? small : seconds);
    }

    /**
     * The same limits with another value for one, both as users write them.
     *
     * @throws IllegalArgumentException for a name that is none, or a value that is none
     */
    public ReadLimits with(String name, String value) {
        for (Measure measure : Measure.values()) {
            if (measure != Measure.MEMORY && measure.code().equals(name)) {
                return with(measure, Long.parseLong(value));
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The names of all limits that a user can set. */
    public static List<String> names() {
        // Memory is the machine's to limit.
        return Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.MEMORY)
                .map(Measure::code)
                .toList();
    }

    /** A limit by its name; what a message says was exceeded. */
    public enum Measure {
        BYTES,
        UNPACKED_BYTES,
        RATIO,
        DEPTH,
        CELLS,
        ENTRIES,
        PAGES,
        SECONDS,
        /** What the machine has; no limit of this list. */
        MEMORY;

        /** As users write it: unpacked-bytes. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Ends a reader that its caller waits for no longer, and has interrupted.
     *
     * @throws UnreadableException {@link Reason#TOO_LARGE} if the time is over
     */
    public void checkTime() throws UnreadableException {
        if (Thread.currentThread().isInterrupted()) {
            throw exceeded(Measure.SECONDS, seconds);
        }
    }

    /** The failure that says which limit was exceeded. */
    public static UnreadableException exceeded(Measure measure, long limit) {
        return new UnreadableException(Reason.TOO_LARGE, measure, limit);
    }
}
