package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.check.Report;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Cell;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A document of any format as a Word file, as it was read, with a comment at every operand of every
 * finding.
 */
final class WordRendering {

    /** The text width of a page in centimetres. */
    private static final double WIDTH = 15.9;

    private static final int LOWEST_LEVEL = 6;

    private final Report report;
    private final List<Entry> findings;
    private final BlockWords blocks;
    private final Marks marks;
    private final CommentWords words;
    private final Html xml = Html.xml();
    private final WordMarkup word = new WordMarkup(xml);
    private final WordComments comments = new WordComments("w:", 0);
    private final Set<Marks.Mark> open = new LinkedHashSet<>();
    private final Set<Marks.Mark> done = new HashSet<>();
    private final Map<Marks.Mark, Integer> numbers = new HashMap<>();

    WordRendering(Report report) {
        this.report = report;
        SourceText source = report.document().source();
        this.blocks = new BlockWords(source);
        this.findings =
                Entry.of(report, new Chapters(report.document())).stream()
                        .filter(entry -> entry.result().violated())
                        .toList();
        this.marks = new Marks(findings, source);
        this.words = new CommentWords(new ReportText(report));
    }

    void write(OutputStream out) throws IOException {
        Document document = report.document();
        xml.open("w:document", "xmlns:w", WordMarkup.NAMESPACE).open("w:body");
        word.paragraph("Title");
        word.run(document.title());
        word.end();
        document.parts().stream()
                .filter(part -> part.zone() != Part.Zone.FURNITURE)
                .flatMap(part -> part.blocks().stream())
                .forEach(this::block);
        rest();
        word.section(false);
        xml.close().close();
        OfficeFile file = new OfficeFile(out);
        WordFiles.write(file, xml, comments.isEmpty() ? null : comments.part(WordMarkup.NAMESPACE));
        file.finish();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            String style = "Heading" + level(heading.level());
            text(style, BlockWords.joined(heading.label(), heading.title()));
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.span(), paragraph.text());
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Box box) {
            text("Caption", blocks.designated(box.designation(), box.caption()));
            box.blocks().forEach(this::block);
        } else if (block instanceof Figure figure) {
            text("Caption", blocks.designated(figure.designation(), figure.caption()));
        } else if (block instanceof Contents contents) {
            contents.entries().forEach(this::entry);
        } else if (block instanceof Glossary glossary) {
            text("Heading1", glossary.title());
            for (Glossary.Entry entry : glossary.entries()) {
                paragraph(entry.span(), BlockWords.joined(entry.term(), entry.definition()));
            }
        }
    }

    private static int level(HeadingLevel level) {
        return switch (level) {
            case ANNEX, PART -> 1;
            case CHAPTER, UNNUMBERED -> 2;
            case SECTION -> 3;
            case ITEM -> 4;
            case SUBITEM -> 5;
            default -> LOWEST_LEVEL;
        };
    }

    private void entry(Contents.Entry entry) {
        word.paragraph("Contents");
        pieces(BlockWords.joined(entry.label(), entry.title()));
        if (entry.page() != null) {
            word.tab().run(String.valueOf(entry.page()));
        }
        word.end();
    }

    private void table(Table table) {
        text("Caption", blocks.designated(table.designation(), table.caption()));
        text("Small", table.unit());
        double[] widths = widths(table);
        word.table(widths);
        for (Row row : table.rows()) {
            row(row, widths);
        }
        word.end();
        table.notes().forEach(note -> text("Small", note));
    }

    /** Columns share the width of the page by their longest cell, within reason. */
    private static double[] widths(Table table) {
        double[] widths = new double[Math.max(1, table.columns())];
        Arrays.fill(widths, 4);
        for (Row row : table.rows(Row.Kind.DATA)) {
            for (Cell cell : row.cells()) {
                if (cell.columnSpan() == 1) {
                    double length = Math.min(18, cell.text().length() + 1);
                    widths[cell.column()] = Math.max(widths[cell.column()], length);
                }
            }
        }
        double sum = Arrays.stream(widths).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= WIDTH / sum;
        }
        return widths;
    }

    private void row(Row row, double[] widths) {
        word.row(row.kind() == Row.Kind.HEADER);
        boolean group = row.kind() == Row.Kind.GROUP && row.cells().size() == 1;
        String style = row.kind() == Row.Kind.DATA ? "Small" : "SmallBold";
        int column = 0;
        for (Cell cell : row.cells()) {
            for (; column < cell.column(); column++) {
                word.cell(widths[column], style, "");
            }
            int left = widths.length - column;
            int span = group ? left : Math.min(cell.columnSpan(), left);
            word.cell(Arrays.stream(widths, column, column + span).sum(), span);
            word.paragraph(style);
            pieces(cell.text());
            word.end().end();
            column += span;
        }
        for (; column < widths.length; column++) {
            word.cell(widths[column], style, "");
        }
        word.end();
    }

    private void text(String style, TracedText text) {
        if (!text.isEmpty()) {
            word.paragraph(style);
            pieces(text);
            word.end();
        }
    }

    /** Words with the mark or number that stands before them. */
    private void paragraph(Span whole, TracedText text) {
        text("Body", BlockWords.joined(blocks.mark(whole, text), text));
    }

    /** A comment stands at the first block that has characters of its operand. */
    private void pieces(TracedText text) {
        for (Marks.Piece piece : marks.of(text)) {
            close(piece.marks());
            for (Marks.Mark mark : piece.marks()) {
                if (!comments.isFull() && done.add(mark)) {
                    open.add(mark);
                    xml.element("w:commentRangeStart", "", "w:id", String.valueOf(number(mark)));
                }
            }
            word.run(piece.text());
        }
        close(List.of());
    }

    /** Ends the comments whose operands do not go on. */
    private void close(List<Marks.Mark> remaining) {
        for (Marks.Mark mark : List.copyOf(open)) {
            if (!remaining.contains(mark)) {
                open.remove(mark);
                end(numbers.get(mark));
            }
        }
    }

    private void end(int comment) {
        String id = String.valueOf(comment);
        xml.element("w:commentRangeEnd", "", "w:id", id);
        xml.open("w:r").element("w:commentReference", "", "w:id", id).close();
    }

    private int number(Marks.Mark mark) {
        Entry entry = findings.get(mark.entry());
        int comment = comments.add(words.of(entry.finding(), entry.number(), mark.operand()));
        numbers.put(mark, comment);
        return comment;
    }

    /** Operands in what is not written out: their comments stand at the end. */
    private void rest() {
        for (Entry entry : findings) {
            for (int i = 0; i < entry.places().size(); i++) {
                Marks.Mark mark = new Marks.Mark(entry.index(), i);
                if (!comments.isFull() && done.add(mark)) {
                    word.paragraph("Small");
                    String id = String.valueOf(number(mark));
                    xml.element("w:commentRangeStart", "", "w:id", id);
                    word.run(SafeText.oneLine(entry.places().get(i).words()));
                    end(numbers.get(mark));
                    word.end();
                }
            }
        }
    }
}
