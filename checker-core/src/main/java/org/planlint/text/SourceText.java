package org.planlint.text;

import java.util.Arrays;

/**
 * The decoded text of a document, the frame of reference of every {@link Span}.
 *
 * <p>For text, Markdown and HTML it is the file itself. Formats without lines of their own (Word)
 * are written out by their reader as one line a paragraph or table row.
 */
public final class SourceText {

    private final String text;
    private final int[] lineStarts;

    public SourceText(String text) {
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The characters of a span, exactly as they stand in the source. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The span of a line without its line end. */
    public Span line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Line and column of an offset; the offset behind the last character is a valid place. */
    public Position position(int offset) {
        int line = lineOf(offset);
        int column = text.codePointCount(lineStarts[line - 1], offset) + 1;
        return new Position(line, column);
    }

    /** 1-based line of an offset. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean carriageReturnOfPair =
                    c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineEnd(c) && !carriageReturnOfPair) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
