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
    private final int[] pageStarts;

    /** Where the second halves of characters beyond the basic plane stand: mostly nowhere. */
    private final int[] halves;

    /** A text that has no pages, or of which they are not known. */
    public SourceText(String text) {
        this(text, new int[0]);
    }

    /**
     * @param pageStarts the offset at which each page begins, from the first page, never falling
     */
    public SourceText(String text, int[] pageStarts) {
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.pageStarts = pageStarts.clone();
        this.halves = halves(text);
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
        int start = lineStarts[line - 1];
        int pairs = halvesBefore(offset) - halvesBefore(start);
        return new Position(line, offset - start - pairs + 1);
    }

    /** Counted once: a line may be as long as its text, and have a place at every character. */
    private int halvesBefore(int offset) {
        int found = Arrays.binarySearch(halves, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static int[] halves(String text) {
        int[] halves = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == halves.length) {
                    halves = Arrays.copyOf(halves, count * 2 + 8);
                }
                halves[count++] = i;
            }
        }
        return Arrays.copyOf(halves, count);
    }

    /** 1-based line of an offset. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** 1-based page of an offset; {@code null} where pages are not known. */
    public Integer page(int offset) {
        int page = 0;
        int high = pageStarts.length;
        while (page < high) {
            int middle = (page + high) >>> 1;
            if (pageStarts[middle] <= offset) {
                page = middle + 1;
            } else {
                high = middle;
            }
        }
        return page == 0 ? null : (Integer) page;
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
