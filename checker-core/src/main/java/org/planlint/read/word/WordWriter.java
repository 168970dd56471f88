package org.planlint.read.word;

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

/**
 * Writes a Word file out as text, a line a paragraph or table row, and makes blocks whose places
 * lie in that text.
 */
public final class WordWriter {

    private final ReadLimits limits;
    private final StringBuilder source = new StringBuilder();
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<WordPlaces.Stretch> stretches = new ArrayList<>();
    private final PageStarts pages = new PageStarts();

    public WordWriter(ReadLimits limits) {
        this.limits = limits;
        pages.begin(1, 0);
    }

    /**
     * The text.
     *
     * @param paged whether the page breaks that were met are all there are
     */
    public SourceText source(boolean paged) {
        return paged
                ? new SourceText(source.toString(), pages.toArray())
                : new SourceText(source.toString());
    }

    public List<RawBlock> blocks() {
        return blocks;
    }

    WordPlaces places() {
        return new WordPlaces(stretches);
    }

    public void write(WordBlock block) throws UnreadableException {
        if (block instanceof WordParagraph.Line line) {
            writeLine(line);
        } else if (block instanceof WordTable table) {
            if (table.isFrame()) {
                writeFrame(table);
            } else {
                writeTable(table);
            }
        }
    }

    /**
     * A title broken for its looks is one title; any other break ends what reads as a paragraph.
     */
    private void writeLine(WordParagraph.Line line) {
        List<TracedText> parts = line.heading() > 0 ? List.of(append(line)) : appendParts(line);
        source.append('\n');
        for (int i = 0; i < parts.size(); i++) {
            blocks.add(new RawLine(parts.get(i), line.heading(), line.bullet() && i == 0));
        }
    }

    private void writeFrame(WordTable table) throws UnreadableException {
        for (WordTable.Row row : table.rows()) {
            for (WordTable.Cell cell : row.cells()) {
                for (WordBlock block : cell.blocks()) {
                    write(block);
                }
            }
        }
    }

    private void writeTable(WordTable table) throws UnreadableException {
        TableBuilder builder = new TableBuilder(limits);
        for (WordTable.Row row : table.rows()) {
            int start = source.length();
            builder.startRow(row.header());
            builder.skip(row.columnsBefore());
            boolean first = true;
            for (WordTable.Cell cell : row.cells()) {
                if (!first) {
                    source.append('\t');
                }
                first = false;
                List<TracedText> paragraphs = appendCell(cell);
                if (cell.ofAbove()) {
                    builder.cellOfAbove(paragraphs, cell.columnSpan());
                } else {
                    builder.cell(paragraphs, cell.columnSpan(), 1);
                }
            }
            // A row of one empty cell has no characters; the line end is its place.
            int end = source.length();
            source.append('\n');
            builder.endRow(new Span(start, Math.max(end, start + 1)));
        }
        blocks.add(builder.build());
        writeNested(table);
    }

    /** Tables in the cells of a table come behind it. */
    private void writeNested(WordTable table) throws UnreadableException {
        for (WordTable.Row row : table.rows()) {
            for (WordTable.Cell cell : row.cells()) {
                for (WordBlock block : cell.blocks()) {
                    if (block instanceof WordTable nested) {
                        write(nested);
                    }
                }
            }
        }
    }

    private List<TracedText> appendCell(WordTable.Cell cell) {
        List<TracedText> paragraphs = new ArrayList<>();
        for (WordParagraph.Line line : cell.lines()) {
            if (!line.text().isBlank()) {
                if (!paragraphs.isEmpty()) {
                    source.append(' ');
                }
                appendParts(line).forEach(part -> paragraphs.add(part.strip()));
            }
        }
        return paragraphs;
    }

    private List<TracedText> appendParts(WordParagraph.Line line) {
        TracedText whole = append(line);
        List<TracedText> parts = new ArrayList<>();
        int start = 0;
        for (int at : line.breaks()) {
            parts.add(whole.subSequence(start, at));
            start = at + 1;
        }
        parts.add(whole.substring(start));
        return parts;
    }

    private TracedText append(WordParagraph.Line line) {
        int start = source.length();
        place(line, start);
        for (WordParagraph.PageBreak page : line.pages()) {
            pages.begin(page.page(), start + (page.at() > 0 ? line.label() + page.at() : 0));
        }
        source.append(line.text());
        TracedText.Builder traced = new TracedText.Builder();
        for (int i = 0; i < line.text().length(); i++) {
            traced.append(line.text().charAt(i), start + i, start + i + 1);
        }
        return traced.build();
    }

    /** Notes what paragraph of the file the characters of a line come from. */
    private void place(WordParagraph.Line line, int start) {
        List<WordParagraph.Origin> origins = line.origins();
        for (int i = 0; i < origins.size(); i++) {
            WordParagraph.Origin origin = origins.get(i);
            int from = i == 0 ? 0 : line.label() + origin.at();
            int to =
                    i + 1 < origins.size()
                            ? line.label() + origins.get(i + 1).at()
                            : line.text().length();
            if (to > from) {
                stretches.add(
                        new WordPlaces.Stretch(
                                new Span(start + from, start + to),
                                origin.part(),
                                origin.number(),
                                origin.offset() - (i == 0 ? line.label() : 0)));
            }
        }
    }
}
