package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Cell;
import org.planlint.document.Designation;
import org.planlint.document.Document;
import org.planlint.document.DocumentInfo;
import org.planlint.document.ItemMark;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** Builds a document by hand, with true places in a source text that grows along. */
final class PlanBuilder {

    private final String title;
    private final StringBuilder text = new StringBuilder();
    private final List<Pending> pending = new ArrayList<>();

    private interface Pending {
        Block build(SourceText source);
    }

    PlanBuilder(String title) {
        this.title = title;
    }

    PlanBuilder paragraph(String words) {
        Span span = line(words);
        pending.add(source -> new Paragraph(ItemMark.NONE, TracedText.of(source, span), span));
        return this;
    }

    /**
     * A box with a table. A row is a line with | between its cells; header rows begin with "H|",
     * group rows with "G|", notes with "N|", the table's unit with "U|". A cell that begins with
     * ">n " covers n columns.
     */
    PlanBuilder box(int number, String caption, String table) {
        Span head = line("专栏" + number + " " + caption);
        Span words = new Span(head.end() - caption.length(), head.end());
        Designation designation =
                new Designation(
                        Designation.Kind.BOX,
                        List.of(number),
                        new Span(head.start(), words.start() - 1));
        Pending inner = table("", table);
        pending.add(
                source ->
                        new Box(
                                designation,
                                TracedText.of(source, words),
                                List.of(inner.build(source)),
                                new Span(head.start(), text.length() - 1)));
        return this;
    }

    /** A table outside boxes. */
    PlanBuilder plain(String caption, String table) {
        pending.add(table(caption, table));
        return this;
    }

    Document build() {
        SourceText source = new SourceText(text.toString());
        List<Block> blocks = pending.stream().map(block -> block.build(source)).toList();
        return new Document(
                new DocumentInfo("plan.md", "markdown", ""),
                source,
                title,
                List.of(new Part(Part.Zone.BODY, blocks)));
    }

    private Span line(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Span(start, start + words.length());
    }

    private Pending table(String caption, String table) {
        Span title = line(caption);
        List<PendingRow> rows = new ArrayList<>();
        List<Span> notes = new ArrayList<>();
        List<Span> units = new ArrayList<>();
        for (String row : table.strip().split("\n")) {
            String kind = row.length() > 1 && row.charAt(1) == '|' ? row.substring(0, 1) : "";
            String words = "HGNU".contains(kind) && !kind.isEmpty() ? row.substring(2) : row;
            Span span = line(words);
            switch (kind) {
                case "N" -> notes.add(span);
                case "U" -> units.add(span);
                case "H" -> rows.add(row(Row.Kind.HEADER, words, span));
                case "G" -> rows.add(row(Row.Kind.GROUP, words, span));
                default -> rows.add(row(Row.Kind.DATA, words, span));
            }
        }
        Span all = new Span(title.start(), text.length() - 1);
        return source ->
                new Table(
                        null,
                        title.length() == 0 ? TracedText.empty() : TracedText.of(source, title),
                        units.isEmpty() ? TracedText.empty() : TracedText.of(source, units.get(0)),
                        rows.stream().map(row -> row.build(source)).toList(),
                        notes.stream().map(note -> TracedText.of(source, note)).toList(),
                        all);
    }

    private interface PendingRow {
        Row build(SourceText source);
    }

    private static PendingRow row(Row.Kind kind, String words, Span span) {
        return source -> {
            List<Cell> cells = new ArrayList<>();
            int at = span.start();
            int column = 0;
            for (String cell : words.split("\\|", -1)) {
                int width = 1;
                int skip = 0;
                if (cell.startsWith(">")) {
                    width = cell.charAt(1) - '0';
                    skip = 3;
                }
                TracedText inner =
                        cell.length() == skip
                                ? TracedText.empty()
                                : TracedText.of(source, new Span(at + skip, at + cell.length()));
                cells.add(new Cell(column, width, inner.strip()));
                column += width;
                at += cell.length() + 1;
            }
            return new Row(kind, cells, span);
        };
    }
}
