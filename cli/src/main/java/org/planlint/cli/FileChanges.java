package org.planlint.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Waits for a file to be saved. */
interface FileChanges extends AutoCloseable {

    /**
     * Waits for the next change.
     *
     * @return whether there was one; there will be none any more where not
     */
    boolean await() throws IOException;

    @Override
    void close() throws IOException;

    /**
     * The changes of a file, also where a program saves by writing another file and renaming it: it
     * is the folder that is watched.
     */
    static FileChanges of(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        WatchService service = FileSystems.getDefault().newWatchService();
        whole.getParent()
                .register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY);
        return new Watched(service, whole.getFileName());
    }

    /** Told by the file system. */
    record Watched(WatchService service, Path name) implements FileChanges {

        /** Programs save in several steps; what follows so soon belongs to the same change. */
        private static final int SETTLE_MILLIS = 20;

        @Override
        public boolean await() {
            try {
                boolean changed = false;
                WatchKey key = service.take();
                while (key != null || !changed) {
                    if (key == null) {
                        key = service.take();
                    }
                    for (WatchEvent<?> event : key.pollEvents()) {
                        changed |=
                                name.equals(event.context())
                                        || event.kind() == StandardWatchEventKinds.OVERFLOW;
                    }
                    if (!key.reset()) {
                        return false;
                    }
                    key = service.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
                }
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            service.close();
        }
    }
}
