package org.planlint.extract;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something read beside the rest: a short run over one document spends most of its time on code
 * that is not compiled yet, on one processor of several. Where many documents are checked at a time
 * it brings nothing and costs little. The result is the same, and fails in the same way, as
 * without.
 *
 * <p>It runs in the common pool, which is no larger than the machine has processors, waits for
 * nothing, and needs no closing: readers hold no locks, and none begins another one aside.
 */
final class Aside<T> {

    private final CompletableFuture<T> reading;

    /** Begins at once. */
    Aside(Supplier<T> reader) {
        reading = CompletableFuture.supplyAsync(reader);
    }

    /** What was read; waits for it. */
    T get() {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e;
        }
    }
}
