package org.planlint.fact;

import java.util.List;

/**
 * A passage that stands twice.
 *
 * @param kind how much alike the two are
 * @param alike how many letters are the same
 * @param words its beginning, for messages
 * @param differing what only the first has, change by change; empty texts for what it leaves out
 * @param differingSecond what the second has in its place
 * @param first the earlier place
 * @param second the later place
 */
public record RepeatedPassage(
        Kind kind,
        int alike,
        String words,
        List<String> differing,
        List<String> differingSecond,
        Passage first,
        Passage second)
        implements Fact {

    /** How much alike two passages are. */
    public enum Kind {
        /** Word for word. */
        SAME,
        /** But for a few words. */
        REWORDED,
        /** But for numbers. */
        NUMBERS
    }

    public RepeatedPassage {
        differing = List.copyOf(differing);
        differingSecond = List.copyOf(differingSecond);
    }

    public boolean differsInNumbers() {
        return kind == Kind.NUMBERS;
    }
}
