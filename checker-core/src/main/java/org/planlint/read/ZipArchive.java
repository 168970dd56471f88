package org.planlint.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.planlint.read.UnreadableException.Reason;

/**
 * The parts of a ZIP archive that lies in memory, by its directory at the end (PKWARE APPNOTE 4.3).
 *
 * <p>The classes of java.util.zip take a file, or read from the front and unpack every picture on
 * the way to the styles, and don't notice that an archive has lost its end. Nothing is ever written
 * to disk, so names that point outside the archive do no harm.
 */
public final class ZipArchive {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int COMMENT_MAX = 0xffff;
    private static final int ENCRYPTED_FLAG = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final ReadLimits limits;
    private final Map<String, Entry> entries;

    private record Entry(int flags, int method, int crc, long packed, long size, long offset) {}

    private ZipArchive(byte[] bytes, ReadLimits limits, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.limits = limits;
        this.entries = entries;
    }

    /**
     * @throws UnreadableException {@link Reason#BROKEN_ARCHIVE} if the directory is missing or
     *     damaged, {@link Reason#TOO_LARGE} if it names too many files
     */
    public static ZipArchive open(byte[] bytes, ReadLimits limits) throws UnreadableException {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(data);
            int count = Short.toUnsignedInt(data.getShort(end + 10));
            int at = offset(Integer.toUnsignedLong(data.getInt(end + 16)));
            if (count > limits.entries()) {
                throw ReadLimits.exceeded(ReadLimits.Measure.ENTRIES, limits.entries());
            }
            Map<String, Entry> entries = new HashMap<>();
            for (int i = 0; i < count; i++) {
                at = readEntry(data, at, entries);
            }
            return new ZipArchive(bytes, limits, entries);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableException(Reason.BROKEN_ARCHIVE, e);
        }
    }

    /** Whether there is a part of that very name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The first part, by name, whose name fits; SharePoint numbers parts: word/document2.xml. */
    public Optional<String> part(Pattern name) {
        return entries.keySet().stream()
                .filter(n -> name.matcher(n).matches())
                .sorted()
                .findFirst();
    }

    /**
     * The unpacked content of a part. Reading throws a {@link GuardedStream.Refused} where a limit
     * is exceeded, and a {@link java.util.zip.ZipException} or {@link java.io.EOFException} where
     * the part is damaged.
     */
    InputStream open(String name) throws UnreadableException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new UnreadableException(Reason.BROKEN_ARCHIVE);
        }
        if ((entry.flags & ENCRYPTED_FLAG) != 0) {
            throw new UnreadableException(Reason.ENCRYPTED);
        }
        try {
            ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int local = offset(entry.offset);
            check(data.getInt(local) == LOCAL_SIGNATURE);
            int start =
                    local
                            + LOCAL_SIZE
                            + Short.toUnsignedInt(data.getShort(local + 26))
                            + Short.toUnsignedInt(data.getShort(local + 28));
            check(entry.packed <= bytes.length - start);
            InputStream packed = new ByteArrayInputStream(bytes, start, (int) entry.packed);
            return new GuardedStream(
                    unpacked(packed, entry.method), entry.packed, entry.size, entry.crc, limits);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableException(Reason.BROKEN_ARCHIVE, e);
        }
    }

    private static InputStream unpacked(InputStream packed, int method) {
        check(method == STORED || method == DEFLATED);
        return method == STORED ? packed : new Unpacked(packed, new Inflater(true));
    }

    /** Gives the memory of the unpacker back with the stream. */
    private static final class Unpacked extends InflaterInputStream {

        Unpacked(InputStream packed, Inflater inflater) {
            super(packed, inflater);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    private static int end(ByteBuffer data) {
        int last = data.capacity() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - COMMENT_MAX); at--) {
            if (data.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new IndexOutOfBoundsException("no end record");
    }

    private static int readEntry(ByteBuffer data, int at, Map<String, Entry> entries) {
        check(data.getInt(at) == ENTRY_SIGNATURE);
        int nameLength = Short.toUnsignedInt(data.getShort(at + 28));
        byte[] name = new byte[nameLength];
        data.get(at + ENTRY_SIZE, name);
        entries.putIfAbsent(
                // Some producers write the separator of their system.
                new String(name, StandardCharsets.UTF_8).replace('\\', '/'),
                new Entry(
                        data.getShort(at + 8),
                        data.getShort(at + 10),
                        data.getInt(at + 16),
                        Integer.toUnsignedLong(data.getInt(at + 20)),
                        Integer.toUnsignedLong(data.getInt(at + 24)),
                        Integer.toUnsignedLong(data.getInt(at + 42))));
        return at
                + ENTRY_SIZE
                + nameLength
                + Short.toUnsignedInt(data.getShort(at + 30))
                + Short.toUnsignedInt(data.getShort(at + 32));
    }

    private static int offset(long value) {
        check(value <= Integer.MAX_VALUE);
        return (int) value;
    }

    private static void check(boolean sound) {
        if (!sound) {
            throw new IndexOutOfBoundsException("a record is not where the directory says");
        }
    }
}
