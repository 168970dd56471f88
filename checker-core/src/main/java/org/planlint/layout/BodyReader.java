package org.planlint.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Designation.Kind;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Table;
import org.planlint.layout.BlockReader.Found;
import org.planlint.layout.line.Caption;
import org.planlint.layout.line.HeadingGrammar;
import org.planlint.layout.line.Prose;
import org.planlint.read.RawTable;
import org.planlint.text.TracedText;

/** Reads a stretch of the document into blocks. */
final class BodyReader {

    private final BlockReader reader;
    private final BoxReader boxes;
    private final BitSet titles;

    BodyReader(BlockReader reader, BitSet titles) {
        this.reader = reader;
        this.boxes = new BoxReader(reader);
        this.titles = titles;
    }

    List<Block> read(int from, int to) {
        List<Block> blocks = new ArrayList<>();
        int i = reader.next(from, to);
        while (i < to) {
            i = reader.next(block(i, to, blocks), to);
        }
        return blocks;
    }

    /** Reads the block at a line with words or a table, and says where it ends. */
    private int block(int index, int limit, List<Block> blocks) {
        if (titles.get(index)) {
            return add(title(index), blocks);
        }
        HeadingFinder.Found heading = reader.headings().at(index);
        if (heading != null) {
            return heading(heading, limit, blocks);
        }
        Found<Box> box = boxes.at(index, limit);
        if (box != null) {
            return add(box, blocks);
        }
        Found<Table> table = reader.table(index);
        if (table != null) {
            return add(framed(table), blocks);
        }
        if (reader.line(index).isTable()) {
            return cells(reader.line(index).table(), index, blocks);
        }
        Found<? extends Block> figure = reader.figure(index);
        return add(figure != null ? figure : reader.paragraph(index, limit), blocks);
    }

    private static int add(Found<? extends Block> found, List<Block> blocks) {
        blocks.add(found.block());
        return found.end();
    }

    /** The plan's own title, on the cover or above the text. */
    private Found<Heading> title(int index) {
        TracedText words = reader.line(index).text();
        Heading heading =
                new Heading(HeadingLevel.UNNUMBERED, 0, TracedText.empty(), words, words.span());
        return new Found<>(heading, index + 1);
    }

    private int heading(HeadingFinder.Found found, int limit, List<Block> blocks) {
        Heading heading = found.heading();
        reader.headings().take(heading);
        blocks.add(heading);
        if (!HeadingGrammar.isGlossary(heading.title())) {
            return found.end();
        }
        Found<Glossary> glossary =
                GlossaryReader.under(
                        heading.title(), found.end(), glossaryEnd(found.end(), limit), reader);
        return glossary == null ? found.end() : add(glossary, blocks);
    }

    /**
     * A glossary goes on to the next heading or box; its title may come a second time directly
     * below.
     */
    private int glossaryEnd(int start, int limit) {
        int first = reader.next(start, limit);
        for (int i = first; i < limit; i = reader.next(i + 1, limit)) {
            boolean title = i == first && HeadingGrammar.isGlossary(reader.line(i).text());
            if (!title && reader.headings().isStrong(i)
                    || Caption.box(reader.line(i).text()) != null) {
                return i;
            }
        }
        return limit;
    }

    /** A table whose head is the caption of a box stands in that box. */
    private static Found<? extends Block> framed(Found<Table> found) {
        Table table = found.block();
        if (table.designation() == null || table.designation().kind() != Kind.BOX) {
            return found;
        }
        Table inner =
                new Table(
                        null,
                        TracedText.empty(),
                        table.unit(),
                        table.rows(),
                        table.notes(),
                        table.span());
        return new Found<>(
                new Box(table.designation(), table.caption(), List.of(inner), table.span()),
                found.end());
    }

    /** A table that is none, since it only places text on the page. */
    private static int cells(RawTable table, int index, List<Block> blocks) {
        for (RawTable.RawRow row : table.rows()) {
            for (RawTable.RawCell cell : row.cells()) {
                TracedText words = Prose.words(cell.text());
                if (!words.isEmpty()) {
                    blocks.add(BlockReader.paragraph(words, false));
                }
            }
        }
        return index + 1;
    }
}
