package org.planlint.read.text;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.RawTable;
import org.planlint.read.ReadLimits;
import org.planlint.read.TableBuilder;
import org.planlint.read.UnreadableException;
import org.planlint.text.Blank;
import org.planlint.text.SourceText;
import org.planlint.text.Span;

/**
 * Tables of Markdown: cells between pipes, a line of dashes below the header (GitHub Flavored
 * Markdown 4.10).
 */
final class PipeTable {

    private final SourceText source;
    private final String text;
    private final InlineMarkup inline;
    private final ReadLimits limits;

    PipeTable(SourceText source, InlineMarkup inline, ReadLimits limits) {
        this.source = source;
        this.text = source.text();
        this.inline = inline;
        this.limits = limits;
    }

    /** Whether a table's header stands on a line. */
    boolean beginsAt(int line) {
        return line < source.lineCount()
                && hasPipe(source.line(line))
                && isDelimiter(source.line(line + 1));
    }

    /** The number of the first line behind the table that begins on a line. */
    int endOf(int line) {
        int end = line + 2;
        while (end <= source.lineCount() && hasPipe(source.line(end))) {
            end++;
        }
        return end;
    }

    RawTable read(int line) throws UnreadableException {
        TableBuilder table = new TableBuilder(limits);
        int end = endOf(line);
        for (int number = line; number < end; number++) {
            if (number != line + 1) {
                Span row = trimmed(source.line(number));
                table.startRow(number == line);
                for (Span cell : cells(row)) {
                    table.cell(List.of(inline.clean(cell.start(), cell.end()).strip()), 1, 1);
                }
                table.endRow(row);
            }
        }
        return table.build();
    }

    private List<Span> cells(Span row) {
        List<Span> cells = new ArrayList<>();
        int start = text.charAt(row.start()) == '|' ? row.start() + 1 : row.start();
        for (int i = start; i < row.end(); i++) {
            if (isPipe(i)) {
                cells.add(new Span(start, i));
                start = i + 1;
            }
        }
        if (start < row.end()) {
            cells.add(new Span(start, row.end()));
        }
        return cells;
    }

    private boolean hasPipe(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (isPipe(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPipe(int offset) {
        if (text.charAt(offset) != '|') {
            return false;
        }
        int before = offset;
        while (before > 0 && text.charAt(before - 1) == '\\') {
            before--;
        }
        return (offset - before) % 2 == 0;
    }

    private boolean isDelimiter(Span line) {
        boolean pipe = false;
        boolean dash = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            pipe |= c == '|';
            dash |= c == '-';
            if (c != '|' && c != '-' && c != ':' && !Blank.is(c)) {
                return false;
            }
        }
        return pipe && dash;
    }

    private Span trimmed(Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
