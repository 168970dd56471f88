package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.DocumentInfo;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.read.RawBlock;
import org.planlint.read.RawDocument;
import org.planlint.read.RawLine;
import org.planlint.read.RawTable;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Raw documents for the tests of tables, and tables written down so that a test can show what it
 * expects.
 */
final class TableText {

    private TableText() {}

    /** A line of text a block; bold marks are left out, pipes become a table. */
    static RawDocument lines(String text) {
        SourceText source = new SourceText(text);
        List<RawBlock> blocks = new ArrayList<>();
        List<RawTable.RawRow> pipes = new ArrayList<>();
        for (int number = 1; number <= source.lineCount(); number++) {
            TracedText line = TracedText.of(source, source.line(number));
            if (line.toString().startsWith("|")) {
                if (!line.toString().startsWith("|--")) {
                    pipes.add(pipeRow(unmarked(line), pipes.isEmpty()));
                }
                continue;
            }
            if (!pipes.isEmpty()) {
                blocks.add(new RawTable(pipes));
                pipes.clear();
            }
            int marks = 0;
            while (marks < line.length() && line.charAt(marks) == '#') {
                marks++;
            }
            boolean heading = marks > 0 && marks < line.length() && line.charAt(marks) == ' ';
            blocks.add(
                    new RawLine(
                            unmarked(line.substring(heading ? marks : 0)),
                            heading ? marks : 0,
                            false));
        }
        if (!pipes.isEmpty()) {
            blocks.add(new RawTable(pipes));
        }
        return new RawDocument(
                new DocumentInfo("test.txt", "text", ""), source, RawDocument.Flow.LINES, blocks);
    }

    private static RawTable.RawRow pipeRow(TracedText line, boolean header) {
        List<RawTable.RawCell> cells = new ArrayList<>();
        int start = 1;
        for (int bar = line.indexOf('|', 1); bar >= 0; bar = line.indexOf('|', start)) {
            cells.add(
                    new RawTable.RawCell(line.subSequence(start, bar).strip(), cells.size(), 1, 1));
            start = bar + 1;
        }
        return new RawTable.RawRow(cells, header, line.span());
    }

    private static TracedText unmarked(TracedText line) {
        TracedText.Builder kept = new TracedText.Builder();
        String text = line.toString();
        for (int i = 0; i < text.length(); ) {
            String mark = "";
            for (String known : new String[] {"**", "<b>", "</b>", "\\"}) {
                mark = text.startsWith(known, i) ? known : mark;
            }
            if (mark.isEmpty()) {
                kept.append(line, i++);
            } else {
                i += mark.length();
            }
        }
        return kept.build();
    }

    /** All tables of a document in order. */
    static List<RecognizedTable> all(RawDocument raw) {
        List<RecognizedTable> tables = new ArrayList<>();
        TableRecognizer recognizer = new TableRecognizer(raw);
        for (int i = 0; i < raw.blocks().size(); ) {
            var table = recognizer.at(i);
            table.ifPresent(tables::add);
            i = table.map(RecognizedTable::next).orElse(i + 1);
        }
        return tables;
    }

    /** The only table of a text. */
    static Table table(String text) {
        List<RecognizedTable> tables = all(lines(text));
        if (tables.size() != 1) {
            throw new AssertionError(tables.size() + " tables");
        }
        return tables.get(0).table();
    }

    /** A row a line: its kind's first letter, then its cells by column, divided by bars. */
    static List<String> grid(Table table) {
        return table.rows().stream().map(row -> row(row, table.columns())).toList();
    }

    static String row(Row row, int columns) {
        StringBuilder text = new StringBuilder(row.kind().name().substring(0, 1));
        if (row.kind() == Row.Kind.GROUP) {
            row.cells().forEach(cell -> text.append('|').append(cell.text()));
            return text.toString();
        }
        for (int column = 0; column < columns; column++) {
            text.append('|').append(row.text(column));
        }
        return text.toString();
    }

    /**
     * A table of a format, from rows of cells written as text; {@code >2} before a cell spans
     * columns, {@code v3} rows.
     */
    static RawDocument format(String... rows) {
        StringBuilder text = new StringBuilder();
        List<Span> lines = new ArrayList<>();
        for (String row : rows) {
            int start = text.length();
            text.append(row);
            lines.add(new Span(start, text.length()));
            text.append('\n');
        }
        SourceText source = new SourceText(text.toString());
        List<RawTable.RawRow> raw = new ArrayList<>();
        int[] covered = new int[64];
        for (Span line : lines) {
            List<RawTable.RawCell> cells = new ArrayList<>();
            int column = 0;
            int start = line.start();
            String[] parts = source.slice(line).split("\\|", -1);
            for (String part : parts) {
                while (covered[column] > 0) {
                    covered[column++]--;
                }
                int at = 0;
                int columns = 1;
                int depth = 1;
                while (at + 1 < part.length()
                        && (part.charAt(at) == '>' || part.charAt(at) == 'v')) {
                    int count = part.charAt(at + 1) - '0';
                    columns = part.charAt(at) == '>' ? count : columns;
                    depth = part.charAt(at) == 'v' ? count : depth;
                    at += 2;
                }
                TracedText words =
                        TracedText.of(source, new Span(start + at, start + part.length()));
                cells.add(new RawTable.RawCell(words, column, columns, depth));
                for (int i = 0; i < columns; i++) {
                    covered[column++] = depth - 1;
                }
                start += part.length() + 1;
            }
            while (column < covered.length) {
                covered[column] = Math.max(0, covered[column++] - 1);
            }
            raw.add(new RawTable.RawRow(cells, false, line));
        }
        return new RawDocument(
                new DocumentInfo("test.docx", "docx", ""),
                source,
                RawDocument.Flow.PARAGRAPHS,
                List.of(new RawTable(raw)));
    }
}
