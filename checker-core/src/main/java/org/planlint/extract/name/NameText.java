package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.document.Glossary;
import org.planlint.document.Part.Zone;
import org.planlint.extract.whole.BodyText;
import org.planlint.fact.Passage;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * All words of a plan, its glossary included, as names are compared: folded and without quotation
 * marks, which stand round a name here and round a part of it there.
 */
final class NameText {

    /** Marks that stand round a name or a part of it. */
    static final String QUOTES = "“”\"'";

    private static final int BUCKET_BITS = 14;
    private static final int BUCKETS = 1 << BUCKET_BITS;
    private static final String STOPS = "。；;！!？?\n";

    private final TracedText source;
    private final String words;

    /** Where each character stands in {@link #source}. */
    private final int[] places;

    /** All places by their first two characters; made when first needed. */
    private int[] index;

    /** Where the places of each bucket begin in {@link #index}. */
    private int[] bucketStarts;

    NameText(Document document, BodyText body) {
        TracedText.Builder all = new TracedText.Builder().append(body.text());
        document.blocks(Zone.BODY, Zone.ANNEX)
                .filter(Glossary.class::isInstance)
                .flatMap(block -> ((Glossary) block).entries().stream())
                .forEach(
                        entry -> {
                            appendLine(all, entry.term());
                            appendLine(all, entry.definition());
                        });
        source = all.build();
        StringBuilder plain = new StringBuilder(source.length());
        int[] at = new int[source.length()];
        for (int i = 0; i < source.length(); i++) {
            if (QUOTES.indexOf(source.charAt(i)) < 0) {
                at[plain.length()] = i;
                plain.append(source.charAt(i));
            }
        }
        words = plain.toString();
        places = Arrays.copyOf(at, words.length());
    }

    private static void appendLine(TracedText.Builder all, TracedText text) {
        TracedText folded = Folding.fold(text);
        if (!folded.isEmpty()) {
            all.append(folded).appendAs('\n', folded, folded.length() - 1);
        }
    }

    /** The words; a line feed ends every piece. */
    String words() {
        return words;
    }

    /** The words with their quotation marks. */
    TracedText source() {
        return source;
    }

    /** Where some of the words stand in the document. */
    Passage place(int start, int end) {
        return Passage.of(source.span(places[start], places[end - 1] + 1));
    }

    /** Where the sentence begins that a place stands in. */
    int sentenceStart(int at) {
        int start = at;
        while (start > 0 && STOPS.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the sentence ends that a place stands in. */
    int sentenceEnd(int at) {
        int end = at;
        while (end < words.length() && STOPS.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where a character stands in {@link #source()}. */
    int sourceIndex(int at) {
        return places[at];
    }

    boolean contains(String wanted) {
        return words.contains(wanted);
    }

    /** Whether a character can stand inside a name. */
    static boolean isNameCharacter(char c) {
        return c >= '\u4e00' && c <= '\u9fff'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == '-';
    }

    /** Where some words, two characters at least, stand; in their order. */
    List<Integer> occurrences(String wanted) {
        if (index == null) {
            makeIndex();
        }
        int bucket = bucket(wanted, 0);
        List<Integer> found = new ArrayList<>();
        for (int i = bucketStarts[bucket]; i < bucketStarts[bucket + 1]; i++) {
            if (words.startsWith(wanted, index[i])) {
                found.add(index[i]);
            }
        }
        return found;
    }

    /** Sorts all places by the bucket of the two characters that begin there, in two passes. */
    private void makeIndex() {
        int count = Math.max(0, words.length() - 1);
        int[] ends = new int[BUCKETS + 1];
        for (int i = 0; i < count; i++) {
            ends[bucket(words, i) + 1]++;
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            ends[bucket + 1] += ends[bucket];
        }
        bucketStarts = ends.clone();
        index = new int[count];
        for (int i = 0; i < count; i++) {
            index[ends[bucket(words, i)]++] = i;
        }
    }

    private static int bucket(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) * 0x9e3779b1 >>> 32 - BUCKET_BITS;
    }
}
