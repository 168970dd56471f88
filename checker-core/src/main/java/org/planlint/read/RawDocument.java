package org.planlint.read;

import java.util.List;
import org.planlint.document.DocumentInfo;
import org.planlint.text.SourceText;

/**
 * What a reader makes of a file: its text in pieces, nothing yet understood.
 *
 * @param info the file
 * @param source the text that every place refers to
 * @param flow what a line means in this format
 * @param blocks all lines and tables in reading order, blank lines included
 */
public record RawDocument(DocumentInfo info, SourceText source, Flow flow, List<RawBlock> blocks) {

    /** What a line means. */
    public enum Flow {
        /**
         * A line of a text file: a paragraph may run over several, and a table may be flattened
         * into lines.
         */
        LINES,
        /** Every line is a whole paragraph, tables are tables (Word, HTML). */
        PARAGRAPHS
    }

    public RawDocument {
        blocks = List.copyOf(blocks);
    }

    /** Whether any line or cell has characters. */
    public boolean hasText() {
        return blocks.stream().anyMatch(RawBlock::hasText);
    }
}
