package org.planlint.read;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.planlint.read.ReadLimits.Measure;
import org.planlint.read.UnreadableException.Reason;

/**
 * Runs a reader that rests on a library with a limit on its time, and makes what a library may die
 * of on a forged file a failure of that file alone.
 *
 * <p>A reader that is late is interrupted, which {@link ReadLimits#checkTime} makes its end. As
 * long as a library does not come back to it, it is left to itself on a thread that does not keep
 * the program alive; there is no other way to stop it.
 */
final class GuardedReader implements DocumentReader {

    /** Deep structures need room; a library that recurses without end is stopped by it. */
    private static final long STACK = 4L << 20;

    private final DocumentReader reader;
    private final ReadLimits limits;

    GuardedReader(DocumentReader reader, ReadLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    @Override
    public RawDocument read(InputFile file) throws UnreadableException {
        FutureTask<RawDocument> task = new FutureTask<>(() -> reader.read(file));
        Thread thread = new Thread(null, task, "planlint reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.seconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw ReadLimits.exceeded(Measure.SECONDS, limits.seconds());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableException(Reason.NOT_READABLE, e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static UnreadableException failure(Throwable cause) {
        if (cause instanceof UnreadableException known) {
            return known;
        }
        if (cause instanceof OutOfMemoryError) {
            return ReadLimits.exceeded(Measure.MEMORY, Runtime.getRuntime().maxMemory());
        }
        return new UnreadableException(Reason.BROKEN_ARCHIVE, cause);
    }
}
