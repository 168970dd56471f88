package org.planlint.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Table;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * The document as it was read, on the left of the review page: what the reader took for headings,
 * paragraphs and tables stands as such, with every operand marked.
 *
 * <p>It is written in sheets of a few blocks, which the browser lays out only when they come into
 * view.
 */
final class HtmlDocument {

    /** Blocks of a sheet: few enough to be laid out at once, many enough to be few. */
    private static final int BLOCKS_PER_SHEET = 24;

    /** Headings of the document stand below the heading of the pane. */
    private static final int TOP_LEVEL = 3;

    private static final int LOWEST_LEVEL = 6;

    private final Html html;
    private final ReportText words;
    private final BlockWords blocks;
    private final HtmlWords text;
    private final HtmlTable tables;
    private final Anchors anchors;
    private final Deque<HeadingLevel> open = new ArrayDeque<>();

    /**
     * @param anchors learns where every block stands on the page
     */
    HtmlDocument(Html html, ReportText words, Document document, Marks marks, Anchors anchors) {
        this.html = html;
        this.words = words;
        this.blocks = new BlockWords(document.source());
        this.text = new HtmlWords(html, marks);
        this.tables = new HtmlTable(html, words, text, anchors);
        this.anchors = anchors;
    }

    void write(Document document) {
        html.open("div", "class", "paper", "lang", "zh").line();
        for (Part part : document.parts()) {
            if (part.zone() != Part.Zone.FURNITURE) {
                part(part);
            }
        }
        html.close().line();
    }

    private void part(Part part) {
        List<Block> blocks = part.blocks();
        for (int from = 0; from < blocks.size(); from += BLOCKS_PER_SHEET) {
            html.open("div", "class", "sheet " + part.zone().name().toLowerCase(Locale.ROOT))
                    .line();
            blocks.subList(from, Math.min(blocks.size(), from + BLOCKS_PER_SHEET))
                    .forEach(this::block);
            html.close().line();
        }
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            html.open("p", "id", anchors.next(paragraph.span()));
            words(paragraph.span(), paragraph.text());
            html.close().line();
        } else if (block instanceof Table table) {
            tables.write(table, blocks.designated(table.designation(), table.caption()));
        } else if (block instanceof Box box) {
            box(box);
        } else if (block instanceof Figure figure) {
            html.open("p", "id", anchors.next(figure.span()), "class", "figure");
            text.write(blocks.designated(figure.designation(), figure.caption()));
            html.close().line();
        } else if (block instanceof Contents contents) {
            contents(contents);
        } else if (block instanceof Glossary glossary) {
            glossary(glossary);
        }
    }

    private void heading(Heading heading) {
        while (!open.isEmpty() && open.peek().compareTo(heading.level()) >= 0) {
            open.pop();
        }
        int level = Math.min(LOWEST_LEVEL, TOP_LEVEL + open.size());
        open.push(heading.level());
        html.open(
                "h" + level,
                "id",
                anchors.next(heading.span()),
                "class",
                "level-" + heading.level().name().toLowerCase(Locale.ROOT));
        text.write(BlockWords.joined(heading.label(), heading.title()));
        html.close().line();
    }

    private void box(Box box) {
        html.open("section", "class", "box").line();
        html.open("p", "id", anchors.next(box.designation().span()), "class", "caption");
        text.write(blocks.designated(box.designation(), box.caption()));
        html.close().line();
        box.blocks().forEach(this::block);
        html.close().line();
    }

    private void contents(Contents contents) {
        html.open("ul", "class", "toc").line();
        for (Contents.Entry entry : contents.entries()) {
            html.open(
                    "li",
                    "id",
                    anchors.next(entry.span()),
                    "class",
                    "level-" + entry.level().name().toLowerCase(Locale.ROOT));
            html.open("span");
            text.write(BlockWords.joined(entry.label(), entry.title()));
            html.close();
            if (entry.page() != null) {
                html.element("span", String.valueOf(entry.page()), "class", "page");
            }
            html.close().line();
        }
        html.close().line();
    }

    private void glossary(Glossary glossary) {
        html.open("p", "id", anchors.next(glossary.span()), "class", "caption");
        text.write(glossary.title());
        html.close().line();
        for (Glossary.Entry entry : glossary.entries()) {
            html.open("p", "id", anchors.next(entry.span()), "class", "entry-of-glossary");
            TracedText term = entry.term();
            mark(entry.span(), term);
            html.open("strong");
            text.write(term);
            html.close().text(words.get("colon"));
            text.write(entry.definition());
            html.close().line();
        }
    }

    /** Words with the mark or number that stands before them. */
    private void words(Span whole, TracedText content) {
        mark(whole, content);
        text.write(content);
    }

    private void mark(Span whole, TracedText content) {
        TracedText mark = blocks.mark(whole, content);
        if (!mark.isEmpty()) {
            text.write(mark);
            html.text(" ");
        }
    }
}
