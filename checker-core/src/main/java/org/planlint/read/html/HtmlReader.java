package org.planlint.read.html;

import java.util.List;
import org.planlint.read.DocumentReader;
import org.planlint.read.Format;
import org.planlint.read.InputFile;
import org.planlint.read.RawBlock;
import org.planlint.read.RawDocument;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.text.SourceText;
import org.planlint.text.Span;

/**
 * Reads web pages. What a page hides or puts round its article by the element's very name (scripts,
 * navigation, footers, search forms) is left out; the rest is for the layout to tell apart, which
 * knows plans.
 */
public final class HtmlReader implements DocumentReader {

    private final ReadLimits limits;

    public HtmlReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(InputFile file) throws UnreadableException {
        SourceText source = new SourceText(file.text());
        List<RawBlock> blocks = HtmlBlocks.of(source, new Span(0, source.length()), limits);
        RawDocument page = new RawDocument(file.info(Format.HTML), source, Flow.PARAGRAPHS, blocks);
        if (!page.hasText()) {
            throw new UnreadableException(Reason.NO_TEXT);
        }
        return page;
    }
}
