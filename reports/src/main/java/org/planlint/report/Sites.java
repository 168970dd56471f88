package org.planlint.report;

import java.util.Map;
import java.util.TreeMap;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** The rows and the running words of a document, to be found by what stands in them. */
final class Sites {

    /**
     * Either a row with its table, or running words.
     *
     * @param words {@code null} for a row
     * @param row {@code null} for words, and so is the table
     */
    record Site(Span span, TracedText words, Row row, Table table) {}

    private final BlockWords blocks;
    private final TreeMap<Integer, Site> sites = new TreeMap<>();

    Sites(Document document) {
        blocks = new BlockWords(document.source());
        document.blocksDeep(Part.Zone.values()).forEach(this::index);
    }

    private void index(Block block) {
        if (block instanceof Paragraph paragraph) {
            put(paragraph.span(), paragraph.text());
        } else if (block instanceof Heading heading) {
            put(BlockWords.joined(heading.label(), heading.title()));
        } else if (block instanceof Contents contents) {
            contents.entries()
                    .forEach(entry -> put(BlockWords.joined(entry.label(), entry.title())));
        } else if (block instanceof Glossary glossary) {
            put(glossary.title());
            glossary.entries()
                    .forEach(
                            entry ->
                                    put(
                                            entry.span(),
                                            BlockWords.joined(entry.term(), entry.definition())));
        } else if (block instanceof Box box) {
            put(blocks.designated(box.designation(), box.caption()));
        } else if (block instanceof Figure figure) {
            put(blocks.designated(figure.designation(), figure.caption()));
        } else if (block instanceof Table table) {
            put(blocks.designated(table.designation(), table.caption()));
            put(table.unit());
            table.notes().forEach(this::put);
            table.rows()
                    .forEach(
                            row ->
                                    sites.put(
                                            row.span().start(),
                                            new Site(row.span(), null, row, table)));
        }
    }

    /** Words with the mark or number that stands before them. */
    private void put(Span whole, TracedText words) {
        put(BlockWords.joined(blocks.mark(whole, words), words));
    }

    private void put(TracedText words) {
        if (!words.isEmpty()) {
            sites.put(words.span().start(), new Site(words.span(), words, null, null));
        }
    }

    /**
     * Where an operand stands; {@code null} where the model does not know, or it runs over several
     * sites.
     */
    Site of(Span operand) {
        Map.Entry<Integer, Site> last =
                sites.floorEntry(Math.max(operand.start(), operand.end() - 1));
        if (last == null || !last.getValue().span().overlaps(operand)) {
            return null;
        }
        Map.Entry<Integer, Site> before = sites.lowerEntry(last.getKey());
        boolean several = before != null && before.getValue().span().overlaps(operand);
        return several ? null : last.getValue();
    }
}
