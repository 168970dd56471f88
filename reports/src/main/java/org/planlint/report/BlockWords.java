package org.planlint.report;

import org.planlint.document.Designation;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** The words of a block as they are printed: with the label, the number or the mark before them. */
final class BlockWords {

    private final SourceText source;

    BlockWords(SourceText source) {
        this.source = source;
    }

    /** A caption with its number. */
    TracedText designated(Designation designation, TracedText caption) {
        return designation == null
                ? caption
                : joined(TracedText.of(source, designation.span()), caption);
    }

    /** The mark or number that stands in a block before its words; empty where none does. */
    TracedText mark(Span block, TracedText words) {
        int start = words.isEmpty() ? block.end() : words.span().start();
        return TracedText.of(source, new Span(block.start(), Math.max(block.start(), start)))
                .strip();
    }

    /** Two texts with a blank between them; either may be empty. */
    static TracedText joined(TracedText first, TracedText second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        int end = first.span().end();
        return new TracedText.Builder().append(first).append(' ', end, end).append(second).build();
    }
}
