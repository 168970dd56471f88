package org.planlint.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.planlint.read.ReadLimits.Measure;

/**
 * The unpacked content of a part of an archive, stopped when it grows too large, checked at its
 * end.
 */
final class GuardedStream extends FilterInputStream {

    /** Below this size no ratio is suspicious: a page of empty table cells packs very well. */
    private static final long RATIO_FREE = 8 << 20;

    private final long packed;
    private final long size;
    private final int crc;
    private final ReadLimits limits;
    private final CRC32 sum = new CRC32();
    private long count;

    /** A limit was exceeded; the cause says which. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(UnreadableException cause) {
            super(cause);
        }
    }

    GuardedStream(InputStream content, long packed, long size, int crc, ReadLimits limits) {
        super(content);
        this.packed = packed;
        this.size = size;
        this.crc = crc;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            checkWhole();
            return read;
        }
        count += read;
        sum.update(buffer, offset, read);
        if (count > limits.unpackedBytes()) {
            throw refused(Measure.UNPACKED_BYTES, limits.unpackedBytes());
        }
        if (count > RATIO_FREE && count / limits.ratio() > packed) {
            throw refused(Measure.RATIO, limits.ratio());
        }
        return read;
    }

    private void checkWhole() throws ZipException {
        if (count != size || (int) sum.getValue() != crc) {
            throw new ZipException("a part is not what the directory says");
        }
    }

    private static Refused refused(Measure measure, long limit) {
        return new Refused(ReadLimits.exceeded(measure, limit));
    }
}
