package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.Passage;
import org.planlint.fact.Survey.Aspect;
import org.planlint.lexicon.SetPhrases;
import org.planlint.lexicon.SetPhrases.Phrase;

/**
 * Set phrases in their official wording, and with a slip or two.
 *
 * <p>A character lost, or put in another's place, is a slip. Where only words without weight differ
 * (的, 和, 与), or something was put in, or a whole word replaced, the writer has meant it.
 */
final class PhraseUses {

    private static final String LIGHT = "的和与及同以了是之在把将对并更地也要";

    /** Who writes it so every time means it. */
    private static final int HABIT = 3;

    /** Where a phrase stands, with its slips. */
    private record Use(Phrase phrase, Piece piece, int start, int end, Misprint slips) {

        String printed() {
            return piece.words().substring(start, end);
        }

        boolean exact() {
            return slips.count() == 0;
        }

        boolean overlaps(Use other) {
            return piece == other.piece && start < other.end && other.start < end;
        }
    }

    private final SetPhrases phrases;
    private final Tally tally = new Tally(Aspect.SET_PHRASE);
    private final List<Use> slips = new ArrayList<>();
    private final Map<Phrase, Passage> exact = new HashMap<>();

    PhraseUses(SetPhrases phrases) {
        this.phrases = phrases;
    }

    Tally tally() {
        return tally;
    }

    void read(Piece piece) {
        int[] places = new int[piece.length()];
        String bare = bare(piece, places);
        List<Use> uses = new ArrayList<>();
        phrases.forEachCandidate(
                bare,
                (phrase, start) -> {
                    Misprint slip = Misprint.of(phrase.bare(), bare, start, phrase.slips());
                    if (slip != null) {
                        uses.add(
                                new Use(
                                        phrase,
                                        piece,
                                        places[slip.start()],
                                        places[slip.end() - 1] + 1,
                                        slip));
                    }
                });
        if (!uses.isEmpty()) {
            keep(uses);
        }
    }

    /** The words and stops of a piece, without the marks inside its sentences. */
    private static String bare(Piece piece, int[] places) {
        String folded = piece.folded();
        StringBuilder bare = new StringBuilder(folded.length());
        int start = 0;
        for (int other : piece.others()) {
            char c = folded.charAt(other);
            if (!Chars.isWord(c) && !Chars.isStop(c)) {
                append(folded, start, other, bare, places);
                start = other + 1;
            }
        }
        append(folded, start, folded.length(), bare, places);
        return bare.toString();
    }

    private static void append(
            String folded, int start, int end, StringBuilder bare, int[] places) {
        int shift = bare.length();
        for (int i = start; i < end; i++) {
            places[shift + i - start] = i;
        }
        bare.append(folded, start, end);
    }

    private static boolean overlapsAny(Use use, List<Use> kept) {
        for (Use other : kept) {
            if (use.overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    /** Of uses that overlap, the one with the fewest slips and then the longest counts. */
    private void keep(List<Use> uses) {
        uses.sort(
                (one, other) ->
                        one.slips.count() != other.slips.count()
                                ? Integer.compare(one.slips.count(), other.slips.count())
                                : Integer.compare(
                                        other.phrase.bare().length(), one.phrase.bare().length()));
        List<Use> kept = new ArrayList<>();
        for (Use use : uses) {
            if (!overlapsAny(use, kept)) {
                kept.add(use);
                if (use.exact()) {
                    tally.check(use.piece, use.start, use.end);
                    exact.putIfAbsent(use.phrase, use.piece.place(use.start, use.end));
                } else if (isSlip(use.slips)) {
                    slips.add(use);
                }
            }
        }
    }

    /** Judges the slips, when all pieces have been read. */
    void finish() {
        Map<String, Integer> habits = new HashMap<>();
        slips.forEach(use -> habits.merge(use.printed(), 1, Integer::sum));
        for (Use use : slips) {
            tally.add(
                    use.piece,
                    use.start,
                    use.end,
                    use.phrase.printed(),
                    "",
                    habits.get(use.printed()) < HABIT && !use.slips.isExchange(),
                    exact.get(use.phrase));
        }
    }

    /** A character with weight was lost or replaced; what was only put in may be meant. */
    private static boolean isSlip(Misprint slips) {
        int lost = weight(slips.lost());
        return lost > 0
                && lost >= weight(slips.put())
                && (!slips.isWholeWord() || slips.isExchange());
    }

    private static int weight(String characters) {
        int weight = 0;
        for (int i = 0; i < characters.length(); i++) {
            weight += LIGHT.indexOf(characters.charAt(i)) < 0 ? 1 : 0;
        }
        return weight;
    }
}
