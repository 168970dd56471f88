package org.planlint.layout;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Designation.Kind;
import org.planlint.document.Paragraph;
import org.planlint.document.Table;
import org.planlint.layout.BlockReader.Found;
import org.planlint.layout.line.Caption;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.ListMarks;
import org.planlint.layout.line.Prose;
import org.planlint.read.RawTable;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Reads a 专栏: its caption and what belongs to it. Where the format draws a frame round it, a table
 * of one column, the box ends with the frame. Text has none, so that the end is found by evidence:
 * the next heading or box always; the end of the table that it holds; two blank lines where the
 * layout sets boxes off with a tab; the form of its paragraphs. A box that was a picture has
 * nothing but its caption.
 */
final class BoxReader {

    private static final int BLANK_LINES_BEHIND_BOX = 2;
    private static final int CAPTION_LINE = 40;
    private static final int SHORTEST_CAPTION = 6;
    private static final int LONGEST_CAPTION = 80;

    private final BlockReader reader;

    BoxReader(BlockReader reader) {
        this.reader = reader;
    }

    /** The box whose caption stands at a line; {@code null} where none does. */
    Found<Box> at(int index, int limit) {
        Line line = reader.line(index);
        if (line.isTable()) {
            return frame(line.table(), index);
        }
        Caption caption = Caption.box(line.text());
        if (caption == null) {
            return null;
        }
        TracedText title = caption.title();
        Span span = line.text().span();
        int start = index + 1;
        int below = reader.next(start, limit);
        if (title.isEmpty() && below < limit && isCaptionLine(below)) {
            title = reader.line(below).text();
            span = span.hull(title.span());
            start = below + 1;
        }
        return new Content(line, start, limit)
                .read(new Box(caption.designation(), title, List.of(), span));
    }

    private boolean isCaptionLine(int index) {
        return isTitle(reader.line(index).text())
                && reader.headings().at(index) == null
                && reader.table(index) == null;
    }

    /** Whether words can be the title of a box whose number stands above them. */
    private static boolean isTitle(TracedText words) {
        return !words.isEmpty()
                && words.length() <= CAPTION_LINE
                && !Prose.isSentence(words)
                && Prose.lead(words) == 0
                && ListMarks.of(words).end() == 0
                && Caption.of(words) == null;
    }

    /** A table of one column whose first cell is the caption: the frame that Word draws. */
    private static Found<Box> frame(RawTable table, int index) {
        List<TracedText> cells = cells(table);
        if (cells.isEmpty() || !cells.get(0).toString().startsWith("专栏")) {
            return null;
        }
        TracedText head = cells.get(0);
        int end = captionEnd(head);
        Caption caption = Caption.box(head.subSequence(0, end));
        if (caption == null) {
            return null;
        }
        TracedText title = caption.title();
        List<Block> blocks = new ArrayList<>();
        int below = 1;
        if (end < head.length()) {
            blocks.add(BlockReader.paragraph(head.substring(end), false));
        } else if (title.isEmpty() && cells.size() > 1 && isTitle(cells.get(1))) {
            title = cells.get(1);
            below = 2;
        }
        cells.subList(below, cells.size())
                .forEach(cell -> blocks.add(BlockReader.paragraph(cell, false)));
        Span span = head.span().hull(cells.get(cells.size() - 1).span());
        return new Found<>(new Box(caption.designation(), title, blocks, span), index + 1);
    }

    /**
     * Where the caption ends in the first cell of a frame, which a conversion may have filled with
     * the first paragraph, too: at a blank of the page.
     */
    private static int captionEnd(TracedText head) {
        int limit = Math.min(head.length(), LONGEST_CAPTION);
        for (int end = SHORTEST_CAPTION; end < limit; end++) {
            if (Line.gap(head, end) && Caption.box(head.subSequence(0, end)) != null) {
                return end;
            }
        }
        return head.length();
    }

    /** The paragraphs in a table of one column; empty for any other. */
    private static List<TracedText> cells(RawTable table) {
        List<TracedText> cells = new ArrayList<>();
        for (RawTable.RawRow row : table.rows()) {
            if (row.cells().size() > 1) {
                return List.of();
            }
            for (RawTable.RawCell cell : row.cells()) {
                for (TracedText paragraph : cell.paragraphs()) {
                    TracedText words = Prose.words(paragraph);
                    if (!words.isEmpty()) {
                        cells.add(words);
                    }
                }
            }
        }
        return cells;
    }

    /** What stands below one caption. */
    private final class Content {

        private final Line caption;
        private final int limit;
        private final List<Block> blocks = new ArrayList<>();
        private final BoxShape shape = new BoxShape();
        private boolean tabbed;
        private boolean closed;
        private boolean framed;
        private int end;

        Content(Line caption, int start, int limit) {
            this.caption = caption;
            this.limit = limit;
            this.end = start;
            this.tabbed = caption.hasTab();
        }

        Found<Box> read(Box box) {
            int next = reader.next(end, limit);
            while (!framed && next < limit && !isEnd(next) && take(next)) {
                next = reader.next(end, limit);
            }
            Span span = box.span();
            for (Block block : blocks) {
                span = span.hull(block.span());
            }
            return new Found<>(new Box(box.designation(), box.caption(), blocks, span), end);
        }

        private boolean isEnd(int next) {
            boolean setOff = tabbed && !blocks.isEmpty() && next - end >= BLANK_LINES_BEHIND_BOX;
            return setOff
                    || reader.headings().isStrong(next)
                    || reader.headings().continuesNumbering(next)
                    || isOtherBox(reader.line(next))
                    || isHeadingOfText(reader.line(next));
        }

        private static boolean isOtherBox(Line line) {
            return line.isTable()
                    ? frame(line.table(), 0) != null
                    : Caption.box(line.text()) != null;
        }

        /** A heading that the format marks as one, unless it is finer than the caption. */
        private boolean isHeadingOfText(Line line) {
            return line.hint() > 0 && (caption.hint() == 0 || line.hint() <= caption.hint());
        }

        private boolean take(int index) {
            Line line = reader.line(index);
            List<TracedText> frame = line.isTable() ? cells(line.table()) : List.of();
            if (!frame.isEmpty()) {
                frame.forEach(cell -> blocks.add(BlockReader.paragraph(cell, false)));
                framed = true;
                end = index + 1;
                return true;
            }
            Found<Table> table = reader.table(index);
            if (table != null) {
                closed |= blocks.isEmpty();
                return !isBox(table.block()) && add(table);
            }
            if (line.isTable()) {
                return false;
            }
            Found<? extends Block> figure = reader.figure(index);
            if (figure != null) {
                return !closed && (tabbed || !blocks.isEmpty()) && add(figure);
            }
            Found<Paragraph> paragraph =
                    reader.paragraph(index, shape.isScraps() ? index + 1 : limit);
            if (closed && !BoxShape.isLabel(paragraph.block())) {
                return false;
            }
            tabbed |= blocks.isEmpty() && line.hasTab();
            if (!tabbed && !shape.takes(paragraph.block())) {
                return false;
            }
            shape.add(paragraph.block());
            return add(paragraph);
        }

        /** A table with the caption of a box in its first row is the next box. */
        private static boolean isBox(Table table) {
            return table.designation() != null && table.designation().kind() == Kind.BOX;
        }

        private boolean add(Found<? extends Block> found) {
            blocks.add(found.block());
            end = found.end();
            return true;
        }
    }
}
