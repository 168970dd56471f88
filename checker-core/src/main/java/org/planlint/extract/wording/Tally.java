package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planlint.fact.Fact;
import org.planlint.fact.Passage;
import org.planlint.fact.Survey;
import org.planlint.fact.Survey.Aspect;
import org.planlint.fact.Survey.Blemish;

/** Counts what a reader has looked at and keeps what it has found. */
final class Tally {

    private final Aspect aspect;
    private final List<Blemish> blemishes = new ArrayList<>();
    private int checked;
    private Passage first;
    private String doubt = "";

    Tally(Aspect aspect) {
        this.aspect = aspect;
    }

    /** Notes that a place has been looked at. */
    void check(Piece piece, int start, int end) {
        if (checked++ == 0) {
            first = piece.place(start, end);
        }
    }

    /** Something wrong beyond doubt. */
    void wrong(Piece piece, int start, int end, String better, String variant, Passage witness) {
        add(piece, start, end, better, variant, true, witness);
    }

    /** Something that looks wrong, or is a matter of taste. */
    void odd(Piece piece, int start, int end, String better, String variant, Passage witness) {
        add(piece, start, end, better, variant, false, witness);
    }

    void add(
            Piece piece,
            int start,
            int end,
            String better,
            String variant,
            boolean sure,
            Passage witness) {
        Passage place = piece.place(start, end);
        String printed = piece.words().substring(start, end);
        blemishes.add(new Blemish(printed, better, variant, sure, place, witness));
        if (checked == 0) {
            check(piece, start, end);
        }
    }

    /** Notes that the document has lost so much that nothing can be said of it. */
    void doubt(String reason) {
        doubt = reason;
    }

    /** Drops what another reader has found at the same place and says more of. */
    void leaveTo(Tally other) {
        blemishes.removeIf(
                mine ->
                        other.blemishes.stream()
                                .anyMatch(one -> one.place().span().overlaps(mine.place().span())));
    }

    /** Adds the survey, where anything was looked at. */
    void addTo(List<Fact> facts) {
        if (checked > 0) {
            blemishes.sort(Comparator.comparing(blemish -> blemish.place().span()));
            facts.add(new Survey(aspect, checked, first, blemishes, doubt));
        }
    }
}
