package org.planlint.text;

import java.util.Arrays;
import java.util.List;

/**
 * Text that remembers where each of its characters stands in the source.
 *
 * <p>Readers and the layout delete, join and replace characters (a hard wrap, a bold mark, an
 * entity, a full-width digit); whatever is found in the result can still be shown at its exact
 * place. Immutable.
 */
public final class TracedText implements CharSequence {

    private static final TracedText EMPTY = new TracedText("", new int[0], new int[0]);

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private TracedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static TracedText empty() {
        return EMPTY;
    }

    /** The characters of a span of the source, unchanged. */
    public static TracedText of(SourceText source, Span span) {
        int length = span.length();
        int[] starts = new int[length];
        int[] ends = new int[length];
        for (int i = 0; i < length; i++) {
            starts[i] = span.start() + i;
            ends[i] = span.start() + i + 1;
        }
        return new TracedText(source.slice(span), starts, ends);
    }

    /** Several pieces, one behind the other with nothing between them. */
    public static TracedText join(List<TracedText> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        Builder builder = new Builder();
        pieces.forEach(builder::append);
        return builder.build();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public TracedText subSequence(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        return new TracedText(
                text.substring(start, end),
                Arrays.copyOfRange(starts, start, end),
                Arrays.copyOfRange(ends, start, end));
    }

    public TracedText substring(int start) {
        return subSequence(start, length());
    }

    /** The text without white space (of any kind, U+00A0 and U+3000 included) at both ends. */
    public TracedText strip() {
        int from = 0;
        int to = length();
        while (from < to && Blank.is(text.charAt(from))) {
            from++;
        }
        while (to > from && Blank.is(text.charAt(to - 1))) {
            to--;
        }
        return subSequence(from, to);
    }

    /** The text without any white space; what comparisons of titles and names need. */
    public TracedText withoutBlanks() {
        int blanks = 0;
        for (int i = 0; i < length(); i++) {
            blanks += Blank.is(text.charAt(i)) ? 1 : 0;
        }
        if (blanks == 0) {
            return this;
        }
        Builder builder = new Builder();
        for (int i = 0; i < length(); i++) {
            if (!Blank.is(text.charAt(i))) {
                builder.append(this, i);
            }
        }
        return builder.build();
    }

    /**
     * Where the characters {@code start} to {@code end} stand in the source, and all that stands
     * between them.
     */
    public Span span(int start, int end) {
        if (start >= end) {
            throw new IllegalArgumentException(
                    "an empty stretch has no place: " + start + ".." + end);
        }
        return new Span(starts[start], ends[end - 1]);
    }

    /**
     * Where the whole text stands in the source.
     *
     * @throws IllegalArgumentException if the text is empty: nothing stands nowhere
     */
    public Span span() {
        return span(0, length());
    }

    public int indexOf(String wanted) {
        return text.indexOf(wanted);
    }

    public int indexOf(int character, int from) {
        return text.indexOf(character, from);
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TracedText that
                && text.equals(that.text)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Assembles a traced text from characters with their places. Not safe for use by several
     * threads.
     */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[32];
        private int[] ends = new int[32];

        /**
         * A character that stands for the given stretch of the source ({@code ≥} for {@code &ge;}).
         */
        public Builder append(char character, Span place) {
            return append(character, place.start(), place.end());
        }

        /**
         * The same for a caller that has bare offsets at hand, which saves an object a character.
         */
        public Builder append(char character, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(character);
            return this;
        }

        /** One character of another text, with its place. */
        public Builder append(TracedText other, int index) {
            return append(other.text.charAt(index), other.starts[index], other.ends[index]);
        }

        /** A character put in the place of another one ({@code 2} for {@code ２}). */
        public Builder appendAs(char character, TracedText other, int index) {
            return append(character, other.starts[index], other.ends[index]);
        }

        public Builder append(TracedText other) {
            for (int i = 0; i < other.length(); i++) {
                append(other, i);
            }
            return this;
        }

        public int length() {
            return text.length();
        }

        public TracedText build() {
            int length = text.length();
            return length == 0
                    ? EMPTY
                    : new TracedText(
                            text.toString(),
                            Arrays.copyOf(starts, length),
                            Arrays.copyOf(ends, length));
        }
    }
}
