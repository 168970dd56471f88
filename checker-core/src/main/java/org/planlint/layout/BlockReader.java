package org.planlint.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.planlint.document.Block;
import org.planlint.document.Designation.Kind;
import org.planlint.document.Figure;
import org.planlint.document.ItemMark;
import org.planlint.document.Paragraph;
import org.planlint.document.Table;
import org.planlint.layout.line.Caption;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.ListMarks;
import org.planlint.layout.line.Prose;
import org.planlint.layout.table.RecognizedTable;
import org.planlint.layout.table.TableRecognizer;
import org.planlint.read.RawDocument;
import org.planlint.text.TracedText;

/** Reads the single blocks of the text: paragraphs, tables, figures. */
final class BlockReader {

    private final List<Line> lines;
    private final BitSet skipped;
    private final HeadingFinder headings;
    private final ParagraphJoiner joiner;
    private final TableRecognizer tables;
    private final int[] firstLine;

    BlockReader(RawDocument raw, List<Line> lines, BitSet skipped, HeadingFinder headings) {
        this.lines = lines;
        this.skipped = skipped;
        this.headings = headings;
        this.joiner = new ParagraphJoiner(lines, skipped, raw.flow());
        this.tables = new TableRecognizer(raw);
        this.firstLine = firstLines(raw.blocks().size());
    }

    /**
     * A block and the lines that it takes.
     *
     * @param end index behind its last line
     */
    record Found<B extends Block>(B block, int end) {}

    private int[] firstLines(int blocks) {
        int[] first = new int[blocks + 1];
        first[blocks] = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            first[lines.get(i).block()] = i;
        }
        return first;
    }

    Line line(int index) {
        return lines.get(index);
    }

    HeadingFinder headings() {
        return headings;
    }

    /**
     * Index of the next line with words or a table, from an index on; the limit where there is
     * none.
     */
    int next(int from, int limit) {
        int i = from;
        while (i < limit && (lines.get(i).isBlank() || skipped.get(i))) {
            i++;
        }
        return i;
    }

    /** The table that begins at a line, with its head and notes; {@code null} where none does. */
    Found<Table> table(int index) {
        int block = lines.get(index).block();
        if (firstLine[block] != index || headings.isStrong(index)) {
            return null;
        }
        Optional<RecognizedTable> found = tables.at(block);
        return found.map(table -> new Found<>(table.table(), firstLine[table.next()])).orElse(null);
    }

    Found<Figure> figure(int index) {
        TracedText words = lines.get(index).text();
        Caption caption = Caption.of(words);
        return caption != null && caption.designation().kind() == Kind.FIGURE
                ? new Found<>(
                        new Figure(caption.designation(), caption.title(), words.span()), index + 1)
                : null;
    }

    /** The paragraph that begins at a line with words, with all lines that go on with it. */
    Found<Paragraph> paragraph(int index, int limit) {
        List<TracedText> pieces = new ArrayList<>();
        pieces.add(lines.get(index).text());
        int last = index;
        int next = next(index + 1, limit);
        while (next < limit
                && !lines.get(next).isTable()
                && joiner.continues(index, last, next)
                && !isOther(next)) {
            pieces.add(lines.get(next).text());
            last = next;
            next = next(next + 1, limit);
        }
        return new Found<>(paragraph(Prose.join(pieces), lines.get(index).bullet()), last + 1);
    }

    private boolean isOther(int index) {
        return headings.at(index) != null
                || Caption.of(lines.get(index).text()) != null
                || table(index) != null;
    }

    /** A paragraph of given words, parted from its mark. */
    static Paragraph paragraph(TracedText words, boolean bullet) {
        ListMarks mark = ListMarks.of(words);
        if (mark.end() == 0 && words.length() > 1 && words.charAt(0) == '—') {
            mark = new ListMarks(new ItemMark(ItemMark.Style.DASH, 0), 1);
        }
        ItemMark style =
                mark.end() == 0 && bullet ? new ItemMark(ItemMark.Style.BULLET, 0) : mark.mark();
        return new Paragraph(style, words.substring(mark.end()).strip(), words.span());
    }
}
