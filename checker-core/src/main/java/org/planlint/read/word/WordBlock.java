package org.planlint.read.word;

import org.planlint.read.UnreadableException;

/** A finished piece of a Word file that has not yet its place in the source text. */
public sealed interface WordBlock permits WordParagraph.Line, WordTable {

    /** Where finished blocks go. */
    interface Sink {
        void accept(WordBlock block) throws UnreadableException;
    }
}
