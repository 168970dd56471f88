package org.planlint.read.word;

import java.util.ArrayList;
import java.util.List;
import org.planlint.text.Span;

/**
 * Leads from the source text of a Word file back to its paragraphs, so that a comment can be put on
 * the very words.
 */
public final class WordPlaces {

    private final List<Stretch> stretches;

    /**
     * A stretch of characters in a paragraph.
     *
     * @param part of the file: word/document.xml, word/footnotes.xml
     * @param paragraph the running number, from 0, of the paragraph among all {@code w:p} elements
     *     of the part in the order of their start tags, wherever they stand
     * @param from offset of the first character in the paragraph, in UTF-16 units of its {@code
     *     w:t} and {@code m:t} elements, printed or not; a {@code w:tab}, {@code w:ptab}, {@code
     *     w:br}, {@code w:cr}, {@code w:noBreakHyphen} or {@code w:sym} is one. What is left out
     *     with its elements is not counted: tracked deletions and former properties, pronunciation,
     *     second forms for older versions, and paragraphs within the paragraph
     * @param to offset behind the last; equal to {@code from} where only the number that Word
     *     prints before the paragraph is meant
     */
    public record Place(String part, int paragraph, int from, int to) {}

    /**
     * A piece of the source text that is a piece of a paragraph.
     *
     * @param offset in the paragraph; below 0 for the characters of its label
     */
    record Stretch(Span span, String part, int paragraph, int offset) {}

    /**
     * @param stretches by rising place
     */
    WordPlaces(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /** The paragraphs that a span of the source text touches, in the order of the text. */
    public List<Place> of(Span span) {
        List<Place> places = new ArrayList<>();
        for (int i = first(span.start()); i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.span.start() >= span.end()) {
                break;
            }
            if (stretch.span.overlaps(span)) {
                places.add(place(stretch, span));
            }
        }
        return places;
    }

    private static Place place(Stretch stretch, Span span) {
        int shift = stretch.offset - stretch.span.start();
        int from = Math.max(span.start(), stretch.span.start()) + shift;
        int to = Math.min(span.end(), stretch.span.end()) + shift;
        return new Place(stretch.part, stretch.paragraph, Math.max(0, from), Math.max(0, to));
    }

    /** The index of the last stretch that begins at or before an offset. */
    private int first(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).span.start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
