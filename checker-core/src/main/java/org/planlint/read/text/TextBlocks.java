package org.planlint.read.text;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.RawBlock;
import org.planlint.read.RawLine;
import org.planlint.read.ReadLimits;
import org.planlint.read.UnreadableException;
import org.planlint.read.html.HtmlBlocks;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** One pass over the lines of a Markdown-like text. */
final class TextBlocks {

    private final SourceText source;
    private final String text;
    private final boolean markdown;
    private final ReadLimits limits;
    private final InlineMarkup inline;
    private final PipeTable pipes;
    private final List<RawBlock> blocks = new ArrayList<>();
    private boolean noMoreFences;
    private boolean noMoreTables;

    TextBlocks(SourceText source, boolean markdown, ReadLimits limits) {
        this.source = source;
        this.text = source.text();
        this.markdown = markdown;
        this.limits = limits;
        this.inline = new InlineMarkup(source);
        this.pipes = new PipeTable(source, inline, limits);
    }

    List<RawBlock> read() throws UnreadableException {
        int last = source.lineCount();
        if (source.line(last).length() == 0 && last > 1) {
            // What follows the last line end is no line.
            last--;
        }
        int number = markdown ? frontMatterEnd() : 1;
        while (number <= last) {
            Span line = source.line(number);
            int fence = inline.inComment(line.start()) ? -1 : fenceEnd(number);
            int table = inline.inComment(line.start()) ? -1 : tableEnd(line);
            if (fence > 0) {
                number = fenced(number, fence);
            } else if (table > 0) {
                number = htmlTable(line.start(), table, number);
            } else if (!inline.inComment(line.start()) && pipes.beginsAt(number)) {
                blocks.add(pipes.read(number));
                number = pipes.endOf(number);
            } else {
                line(line.start(), line.end());
                number++;
            }
        }
        return blocks;
    }

    private void line(int start, int end) {
        if (inline.inComment(start)) {
            blocks.add(new RawLine(inline.clean(start, end), 0, false));
        } else {
            LineMarks marks = LineMarks.of(text, start, end, markdown);
            TracedText words = inline.clean(marks.from(), marks.to());
            blocks.add(new RawLine(words, marks.heading(), marks.bullet()));
        }
    }

    /** The number of the first line behind the front matter; 1 if there is none. */
    private int frontMatterEnd() {
        boolean begins =
                source.lineCount() > 2 && lineText(1).equals("---") && lineText(2).indexOf(':') > 0;
        for (int number = 2; begins && number <= source.lineCount(); number++) {
            String line = lineText(number);
            if (line.equals("---") || line.equals("...")) {
                return number + 1;
            }
        }
        return 1;
    }

    /**
     * The number of the line that closes the fence on a line; -1 if no fence is there or none
     * closes it.
     */
    private int fenceEnd(int number) {
        String open = lineText(number);
        if (noMoreFences || !open.startsWith("```") && !open.startsWith("~~~")) {
            return -1;
        }
        String mark = open.substring(0, 3);
        for (int end = number + 1; end <= source.lineCount(); end++) {
            String close = lineText(end);
            if (close.startsWith(mark) && close.chars().allMatch(c -> c == mark.charAt(0))) {
                return end;
            }
        }
        noMoreFences = true;
        return -1;
    }

    /** Keeps the lines between two fences as they are. */
    private int fenced(int open, int close) {
        for (int number = open; number <= close; number++) {
            Span line = source.line(number);
            boolean fence = number == open || number == close;
            TracedText words = fence ? TracedText.empty() : TracedText.of(source, line);
            blocks.add(new RawLine(words, 0, false));
        }
        return close + 1;
    }

    /**
     * The offset behind the HTML table that begins a line, as programs that recognise pages write
     * them; else -1.
     */
    private int tableEnd(Span line) {
        String open = "<table";
        if (noMoreTables
                || !text.regionMatches(true, line.start(), open, 0, open.length())
                || line.length() == open.length()
                || " >".indexOf(text.charAt(line.start() + open.length())) < 0) {
            return -1;
        }
        int depth = 0;
        for (int at = line.start(); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, open, 0, open.length())) {
                depth++;
            } else if (text.regionMatches(true, at, "</table>", 0, 8) && --depth == 0) {
                return at + 8;
            }
        }
        noMoreTables = true;
        return -1;
    }

    private int htmlTable(int start, int end, int number) throws UnreadableException {
        blocks.addAll(HtmlBlocks.of(source, new Span(start, end), limits));
        int lastLine = source.lineOf(end - 1);
        int rest = source.line(lastLine).end();
        if (end < rest) {
            line(end, rest);
        }
        return Math.max(number, lastLine) + 1;
    }

    /** A line without the blanks at its end; only short ones are asked for. */
    private String lineText(int number) {
        Span line = source.line(number);
        return text.substring(line.start(), line.end()).stripTrailing();
    }
}
