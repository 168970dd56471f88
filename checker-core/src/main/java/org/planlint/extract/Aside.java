package org.planlint.extract;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something read beside the rest, on a processor that would have nothing to do: a short run spends
 * most of its time on code that is not compiled yet, and what doesn't need each other need not
 * wait. The result is the same, and fails in the same way, as without.
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
