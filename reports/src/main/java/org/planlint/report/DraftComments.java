package org.planlint.report;

import java.util.Arrays;
import java.util.List;
import org.planlint.check.Finding;
import org.planlint.check.Report;
import org.planlint.text.Blank;
import org.planlint.text.SourceText;
import org.planlint.text.Span;

/**
 * Puts the findings into the XML of the Word file that they were found in. The reader's text and
 * the file's are brought together character by character, so that an operand lands on its own
 * characters whatever the reader has joined, numbered or left out between them.
 */
final class DraftComments {

    private final Report report;
    private final CommentWords words;
    private final List<WordText.Character> characters;

    /** Offsets in the source of its characters without white space. */
    private final int[] offsets;

    /** For each of them the index of the character of the file; −1 where the file has none. */
    private final int[] places;

    DraftComments(Report report, WordText text) {
        this.report = report;
        this.words = new CommentWords(new ReportText(report));
        this.characters = text.characters();
        SourceText source = report.document().source();
        int[] found = new int[source.length()];
        int count = 0;
        for (int i = 0; i < source.length(); i++) {
            if (!Blank.is(source.text().charAt(i))) {
                found[count++] = i;
            }
        }
        offsets = Arrays.copyOf(found, count);
        char[] one = new char[count];
        for (int i = 0; i < count; i++) {
            one[i] = source.text().charAt(offsets[i]);
        }
        char[] other = new char[characters.size()];
        for (int i = 0; i < other.length; i++) {
            other[i] = characters.get(i).character();
        }
        places = Alignment.of(one, other);
    }

    /** Whether there is anything to tie a comment to. */
    boolean possible() {
        return !characters.isEmpty();
    }

    /** Marks every operand of every finding, and adds a comment to each. */
    void write(CommentedXml xml, WordComments comments) {
        PlaceSpans spans = new PlaceSpans(report.document().source());
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            for (int k = 0; k < finding.places().size(); k++) {
                int[] ends = ends(spans.of(finding.places().get(k)));
                int comment = comments.add(words.of(finding, i + 1, k));
                xml.mark(characters.get(ends[0]), characters.get(ends[1]), comment);
            }
        }
    }

    /**
     * First and last character of a span in the file; where the file has none of them (a number
     * that Word makes), the one that follows, or the last one before.
     */
    private int[] ends(Span span) {
        int from = index(span.start());
        int to = index(span.end()) - 1;
        int first = -1;
        int last = -1;
        for (int i = from; i <= to; i++) {
            if (places[i] >= 0) {
                first = first < 0 ? places[i] : first;
                last = places[i];
            }
        }
        if (first < 0) {
            first = near(from);
            last = first;
        }
        return new int[] {Math.min(first, last), Math.max(first, last)};
    }

    private int near(int from) {
        for (int i = from; i < Math.min(places.length, from + 20); i++) {
            if (places[i] >= 0) {
                return places[i];
            }
        }
        for (int i = Math.min(from, places.length) - 1; i >= 0; i--) {
            if (places[i] >= 0) {
                return places[i];
            }
        }
        return 0;
    }

    /** The first character at or behind an offset. */
    private int index(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }
}
