package org.planlint.read.text;

import org.planlint.read.DocumentReader;
import org.planlint.read.Format;
import org.planlint.read.InputFile;
import org.planlint.read.RawDocument;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.text.Blank;
import org.planlint.text.SourceText;

/**
 * Reads plain text and Markdown. Both are read alike, because converted plans come as {@code .txt}
 * with the marks of Markdown in them; only what would be a mistake in plain text (front matter,
 * quotation marks {@code >}) is left to Markdown.
 */
public final class TextReader implements DocumentReader {

    private final Format format;
    private final ReadLimits limits;

    /**
     * @param format {@link Format#TEXT} or {@link Format#MARKDOWN}
     */
    public TextReader(Format format, ReadLimits limits) {
        this.format = format;
        this.limits = limits;
    }

    @Override
    public RawDocument read(InputFile file) throws UnreadableException {
        if (Blank.only(file.text())) {
            throw new UnreadableException(Reason.EMPTY);
        }
        SourceText source = new SourceText(file.text());
        TextBlocks blocks = new TextBlocks(source, format == Format.MARKDOWN, limits);
        return new RawDocument(file.info(format), source, Flow.LINES, blocks.read());
    }
}
