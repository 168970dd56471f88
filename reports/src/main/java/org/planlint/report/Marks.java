package org.planlint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.planlint.check.Place;
import org.planlint.text.SourceText;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Knows which characters of the document are operands, and cuts its words there. The source is cut
 * once into stretches with the same operands; words look theirs up.
 */
final class Marks {

    /** Operands of one stretch that are marked, the gravest first: no reader sees more. */
    private static final int MOST = 12;

    /**
     * An operand of a relation.
     *
     * @param entry the index of the relation
     * @param operand the index of the operand in it
     */
    record Mark(int entry, int operand) implements Comparable<Mark> {

        @Override
        public int compareTo(Mark other) {
            return entry != other.entry
                    ? Integer.compare(entry, other.entry)
                    : Integer.compare(operand, other.operand);
        }
    }

    /**
     * Words with the same operands.
     *
     * @param marks the gravest first; empty for words that no relation quotes
     */
    record Piece(String text, List<Mark> marks) {}

    private static final class Change {
        private final List<Mark> begin = new ArrayList<>();
        private final List<Mark> end = new ArrayList<>();
    }

    private final List<Entry> entries;
    private final int[] cuts;
    private final List<List<Mark>> stretches = new ArrayList<>();

    Marks(List<Entry> entries, SourceText source) {
        this.entries = entries;
        TreeMap<Integer, Change> changes = new TreeMap<>();
        PlaceSpans spans = new PlaceSpans(source);
        for (Entry entry : entries) {
            for (int i = 0; i < entry.places().size(); i++) {
                Place place = entry.places().get(i);
                Span span = spans.of(place);
                if (span.length() > 0) {
                    Mark mark = new Mark(entry.index(), i);
                    changes.computeIfAbsent(span.start(), at -> new Change()).begin.add(mark);
                    changes.computeIfAbsent(span.end(), at -> new Change()).end.add(mark);
                }
            }
        }
        cuts = new int[changes.size()];
        TreeSet<Mark> open = new TreeSet<>();
        int at = 0;
        for (var change : changes.entrySet()) {
            cuts[at++] = change.getKey();
            open.addAll(change.getValue().begin);
            change.getValue().end.forEach(open::remove);
            stretches.add(open.stream().limit(MOST).toList());
        }
    }

    /** The words, cut where their operands change. */
    List<Piece> of(TracedText words) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        List<Mark> current = words.isEmpty() ? List.of() : at(words, 0);
        for (int i = 1; i <= words.length(); i++) {
            List<Mark> next = i == words.length() ? null : at(words, i);
            if (next != current) {
                pieces.add(new Piece(words.subSequence(from, i).toString(), current));
                from = i;
                current = next;
            }
        }
        return pieces;
    }

    /** What the gravest relation of a marked piece came to. */
    Result result(Piece piece) {
        return entries.get(piece.marks().get(0).entry()).result();
    }

    private List<Mark> at(TracedText words, int index) {
        int offset = words.span(index, index + 1).start();
        int found = Arrays.binarySearch(cuts, offset);
        int stretch = found >= 0 ? found : -found - 2;
        return stretch < 0 ? List.of() : stretches.get(stretch);
    }
}
