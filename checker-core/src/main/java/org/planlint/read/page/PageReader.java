package org.planlint.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planlint.document.DocumentInfo;
import org.planlint.read.RawDocument;
import org.planlint.read.RawDocument.Flow;
import org.planlint.read.ReadLimits;
import org.planlint.read.ReadLimits.Measure;
import org.planlint.read.UnreadableException;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.read.page.OpenTable.Printed;

/**
 * Makes one text of the pages of a document: takes page numbers and running titles away, joins
 * lines to paragraphs and the parts of tables, over page breaks, too. Takes the pages one by one;
 * not safe for use by several threads.
 */
public final class PageReader {

    /** A page with fewer lines does not show its margins. */
    private static final int TELLING_LINES = 8;

    /** The part of a page, from its left edge, that text lines fill at least. */
    private static final float BREADTH = 0.7f;

    private final ReadLimits limits;
    private final PageFurniture furniture = new PageFurniture();
    private final List<PageContent> pages = new ArrayList<>();
    private final PageWriter writer;

    /** The last thing written, as far as the next can belong to it. */
    private Last last = new Last(0, null, null, null);

    private PageTable pending;

    private record Last(int page, TextLine line, ParagraphLines places, PageTable frame) {}

    public PageReader(ReadLimits limits) {
        this.limits = limits;
        this.writer = new PageWriter(limits);
    }

    /** The next page; its characters are let go at once. */
    public void add(Page page) throws UnreadableException {
        limits.checkTime();
        if (page.number() > limits.pages()) {
            throw ReadLimits.exceeded(Measure.PAGES, limits.pages());
        }
        PageContent content = PageContent.of(page);
        furniture.look(page, content.lines());
        pages.add(content);
    }

    /**
     * The text of all pages.
     *
     * @throws UnreadableException {@link Reason#NO_TEXT} if there is none
     */
    public RawDocument read(DocumentInfo info) throws UnreadableException {
        if (pages.isEmpty()) {
            throw new UnreadableException(Reason.NO_TEXT);
        }
        for (int i = 0; i < pages.size(); i++) {
            PageContent content = pages.get(i);
            List<TextLine> text = furniture.text(content.page(), content.lines());
            pages.set(i, content.withLines(text).withOpenTables(limits));
        }
        boolean telling =
                pages.stream().anyMatch(content -> content.lines().size() >= TELLING_LINES);
        float left = median(true);
        float right = median(false);
        for (PageContent content : pages) {
            limits.checkTime();
            ParagraphLines places =
                    ParagraphLines.of(content.lines()).reaching(BREADTH * content.page().width());
            boolean few = telling && content.lines().size() < TELLING_LINES;
            write(
                    content.page().number(),
                    content.lines(),
                    content.tables(),
                    few ? places.within(left, right) : places,
                    null);
        }
        flush();
        RawDocument document =
                new RawDocument(info, writer.source(), Flow.PARAGRAPHS, writer.blocks());
        if (!document.hasText()) {
            throw new UnreadableException(Reason.NO_TEXT);
        }
        return document;
    }

    private float median(boolean left) {
        float[] edges = new float[pages.size()];
        int count = 0;
        for (PageContent content : pages) {
            if (content.lines().size() >= TELLING_LINES) {
                ParagraphLines places = ParagraphLines.of(content.lines());
                edges[count++] = left ? places.left() : places.right();
            }
        }
        Arrays.sort(edges, 0, count);
        return edges[count / 2];
    }

    /** Lines and tables in the order in which they stand below one another. */
    private void write(
            int page,
            List<TextLine> lines,
            List<PageTable> tables,
            ParagraphLines places,
            PageTable frame)
            throws UnreadableException {
        int next = 0;
        for (TextLine line : lines) {
            while (next < tables.size() && tables.get(next).top() < line.y()) {
                write(page, tables.get(next++));
            }
            if (pending instanceof OpenTable open && last.line == null && open.takes(page, line)) {
                continue;
            }
            flush();
            writeLine(page, line, places, frame);
        }
        for (; next < tables.size(); next++) {
            write(page, tables.get(next));
        }
    }

    private void write(int page, PageTable table) throws UnreadableException {
        if (table.isFrame()) {
            flush();
            for (PageTable.Row row : table.rows(limits)) {
                for (PageTable.Cell cell : row.cells()) {
                    OpenTableFinder parts = OpenTableFinder.of(page, cell.lines(), limits);
                    write(page, parts.lines(), parts.tables(), cell.places(), table);
                }
            }
        } else if (pending != null && table.continues(pending) && last.line == null) {
            pending.append(table);
        } else {
            flush();
            if (table instanceof OpenTable open) {
                writeLines(Printed.all(page, open.lead()));
            }
            pending = table;
            last = new Last(page, null, null, null);
        }
    }

    private void writeFrame(List<PageTable.Row> rows, PageTable frame) {
        for (PageTable.Row row : rows) {
            for (PageTable.Cell cell : row.cells()) {
                ParagraphLines places = cell.places();
                for (TextLine line : cell.lines()) {
                    writeLine(row.page(), line, places, frame);
                }
            }
        }
    }

    private void writeLines(List<Printed> lines) {
        ParagraphLines places = ParagraphLines.of(lines.stream().map(Printed::line).toList());
        lines.forEach(printed -> writeLine(printed.page(), printed.line(), places, null));
    }

    private void writeLine(int page, TextLine line, ParagraphLines places, PageTable frame) {
        writer.line(page, line, goesOn(page, line, places, frame));
        last = new Last(page, line, places, frame);
    }

    private boolean goesOn(int page, TextLine line, ParagraphLines places, PageTable frame) {
        if (last.line == null) {
            return false;
        }
        boolean nextColumn =
                frame instanceof TextColumns && frame == last.frame && places != last.places;
        if (page == last.page && !nextColumn) {
            return places == last.places && places.continues(last.line, line);
        }
        boolean sameKind =
                frame == null
                        ? last.frame == null
                        : last.frame != null && frame.framesLike(last.frame);
        return sameKind && last.places.goesOnOverPage(last.line, places, line);
    }

    private void flush() throws UnreadableException {
        if (pending == null) {
            return;
        }
        PageTable table = pending;
        pending = null;
        if (table instanceof OpenTable open && !open.isTable()) {
            writeLines(open.lines());
        } else {
            TableParts parts = TableParts.of(table, limits);
            writeFrame(parts.above(), table);
            writer.table(parts.table());
            last = new Last(table.page(), null, null, null);
            writeFrame(parts.below(), table);
        }
        if (table instanceof OpenTable open) {
            writeLines(Printed.all(open.page(), open.tail()));
        }
    }
}
