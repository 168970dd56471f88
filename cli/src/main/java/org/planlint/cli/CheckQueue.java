package org.planlint.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.planlint.check.Report;
import org.planlint.config.ConfigException;
import org.planlint.read.UnreadableException;

/**
 * Checks documents, several at a time, and hands their reports out in the documents' order. No more
 * reports are held than documents are checked at a time: a folder needs the memory of a few.
 */
final class CheckQueue implements AutoCloseable {

    /** How a document is checked. */
    interface Check {
        Report of(Path document) throws UnreadableException, ConfigException;
    }

    private final Iterator<Path> documents;
    private final int atATime;
    private final Check check;
    private final ExecutorService workers;
    private final Deque<Future<Report>> ahead = new ArrayDeque<>();

    /**
     * @param atATime how many documents; 1 for one after the other on the caller's own thread
     */
    CheckQueue(List<Path> documents, int atATime, Check check) {
        this.documents = documents.iterator();
        this.atATime = Math.min(atATime, documents.size());
        this.check = check;
        this.workers = this.atATime > 1 ? Executors.newFixedThreadPool(this.atATime) : null;
    }

    /**
     * The report of the next document.
     *
     * @throws UnreadableException or what else its check failed with
     */
    Report next() throws UnreadableException, ConfigException {
        if (workers == null) {
            return check.of(documents.next());
        }
        while (ahead.size() < atATime && documents.hasNext()) {
            Path document = documents.next();
            ahead.add(workers.submit(() -> check.of(document)));
        }
        try {
            return ahead.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static RuntimeException failure(Throwable cause)
            throws UnreadableException, ConfigException {
        if (cause instanceof UnreadableException unreadable) {
            throw unreadable;
        }
        if (cause instanceof ConfigException config) {
            throw config;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
