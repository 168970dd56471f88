package org.planlint.extract.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.planlint.document.HeadingLevel;

/**
 * Gives every heading or contents entry a path of numbers, under which the one is found from the
 * other.
 *
 * <p>A level that is numbered through the whole plan (章 usually) needs no parent in its path, so
 * that one lost 篇 line does not unhinge everything below it.
 */
final class OutlinePaths {

    /** A numbered thing, seen without its title. */
    record Numbered(HeadingLevel level, int number) {}

    private record Open(HeadingLevel level, String path) {}

    private final Set<HeadingLevel> continuous;
    private final Deque<Open> open = new ArrayDeque<>();

    OutlinePaths(Set<HeadingLevel> continuous) {
        this.continuous = continuous;
    }

    /**
     * The levels whose numbers never start anew. A double or a gap does not make a level start
     * anew.
     */
    static Set<HeadingLevel> continuousIn(List<Numbered> outline) {
        Set<HeadingLevel> begun = EnumSet.noneOf(HeadingLevel.class);
        Set<HeadingLevel> continuous = EnumSet.allOf(HeadingLevel.class);
        for (Numbered entry : outline) {
            if (!begun.add(entry.level()) && entry.number() == 1) {
                continuous.remove(entry.level());
            }
        }
        return continuous;
    }

    /** The path of the next heading in reading order. */
    String next(HeadingLevel level, int number) {
        while (!open.isEmpty() && open.peekLast().level().compareTo(level) >= 0) {
            open.removeLast();
        }
        String own = level.name() + number;
        String path =
                continuous.contains(level) || open.isEmpty()
                        ? own
                        : open.peekLast().path() + '/' + own;
        open.addLast(new Open(level, path));
        return path;
    }
}
