package org.planlint.check;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files whole or not at all: readers see the old file or the new one. */
public final class WholeFile {

    private WholeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file over the one that may be there. Its folder must exist. */
    public static void write(Path target, Content content) throws IOException {
        String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
        // Beside the target first, so that the move stays within one file system.
        Path draft = target.toAbsolutePath().resolveSibling(".planlint-" + random + ".tmp");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(
                            Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
