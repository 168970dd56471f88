package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.PageStarts;
import org.planlint.read.RawBlock;
import org.planlint.read.RawLine;
import org.planlint.read.ReadLimits;
import org.planlint.read.TableBuilder;
import org.planlint.read.UnreadableException;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** Writes paragraphs and tables out as text, a line a paragraph or table row. */
final class PageWriter {

    private final ReadLimits limits;
    private final StringBuilder source = new StringBuilder();
    private final PageStarts pages = new PageStarts();
    private final List<RawBlock> blocks = new ArrayList<>();
    private PagedText paragraph;

    PageWriter(ReadLimits limits) {
        this.limits = limits;
    }

    SourceText source() {
        endParagraph();
        return new SourceText(source.toString(), pages.toArray());
    }

    List<RawBlock> blocks() {
        endParagraph();
        return blocks;
    }

    /**
     * A printed line.
     *
     * @param goesOn whether it belongs to the paragraph before it
     */
    void line(int page, TextLine line, boolean goesOn) {
        if (!goesOn || paragraph == null) {
            endParagraph();
            paragraph = new PagedText(pages, source.length());
        }
        paragraph.append(page, line.text());
    }

    void table(List<PageTable.Row> rows) throws UnreadableException {
        endParagraph();
        TableBuilder builder = new TableBuilder(limits);
        for (PageTable.Row row : rows) {
            int start = source.length();
            pages.begin(row.page(), start);
            builder.startRow(false);
            boolean first = true;
            for (PageTable.Cell cell : row.cells()) {
                if (!first) {
                    source.append('\t');
                }
                first = false;
                builder.cell(cell(row.page(), cell), cell.columnSpan(), cell.rowSpan());
            }
            int end = source.length();
            source.append('\n');
            builder.endRow(new Span(start, Math.max(end, start + 1)));
        }
        blocks.add(builder.build());
    }

    private List<TracedText> cell(int page, PageTable.Cell cell) {
        List<TracedText> paragraphs = new ArrayList<>();
        ParagraphLines places = cell.places();
        PagedText text = null;
        TextLine above = null;
        for (TextLine line : cell.lines()) {
            if (text == null || !places.continues(above, line)) {
                write(text, paragraphs);
                text = new PagedText(pages, source.length());
            }
            text.append(page, line.text());
            above = line;
        }
        write(text, paragraphs);
        return paragraphs;
    }

    private void write(PagedText text, List<TracedText> paragraphs) {
        if (text != null) {
            if (!paragraphs.isEmpty()) {
                source.append(' ');
            }
            paragraphs.add(append(text.toString()));
        }
    }

    private void endParagraph() {
        if (paragraph != null) {
            blocks.add(new RawLine(append(paragraph.toString()), 0, false));
            source.append('\n');
            paragraph = null;
        }
    }

    private TracedText append(String text) {
        Span span = new Span(source.length(), source.length() + text.length());
        source.append(text);
        TracedText.Builder traced = new TracedText.Builder();
        for (int i = 0; i < text.length(); i++) {
            traced.append(text.charAt(i), span.start() + i, span.start() + i + 1);
        }
        return traced.build();
    }
}
