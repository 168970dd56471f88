package org.planlint.read;

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
 */
public record ReadLimits(long bytes, long unpackedBytes, int ratio, int depth, int cells) {

    private static final long MIB = 1 << 20;

    /** Far above any plan, and far below what a small machine can hold. */
    public static final ReadLimits DEFAULT = new ReadLimits(64 * MIB, 256 * MIB, 200, 500, 500_000);

    public ReadLimits {
        if (bytes < 1 || unpackedBytes < 1 || ratio < 1 || depth < 1 || cells < 1) {
            throw new IllegalArgumentException("a limit below 1 lets nothing in");
        }
        if (bytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a file is held in one array: " + bytes);
        }
    }

    /** A limit by its name; what a message says was exceeded. */
    public enum Measure {
        BYTES,
        UNPACKED_BYTES,
        RATIO,
        DEPTH,
        CELLS
    }

    static UnreadableException exceeded(Measure measure, long limit) {
        return new UnreadableException(UnreadableException.Reason.TOO_LARGE, measure, limit);
    }
}
