package org.planlint.pack;

import java.util.List;

/**
 * Words to look for in a sentence: 国土空间规划, or several pieces in their order with anything between
 * them: 关于制定…建议.
 *
 * @param pieces at least one, none empty
 */
public record Phrase(List<String> pieces) {

    private static final String GAP = "…";
    private static final String STOPS = "。；;！!？?\n";

    public Phrase {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty() || pieces.contains("")) {
            throw new IllegalArgumentException("a phrase needs words");
        }
    }

    /** A phrase as a pack writes it. */
    public static Phrase of(String written) {
        return new Phrase(List.of(written.split(GAP)));
    }

    /**
     * Where the phrase first stands in a text, from its first piece to its last, all in one
     * sentence; {@code null} if nowhere.
     *
     * @return start and end
     */
    public int[] find(String text) {
        String first = pieces.get(0);
        int start = text.indexOf(first);
        while (start >= 0) {
            int end = start + first.length();
            if (pieces.size() == 1) {
                return new int[] {start, end};
            }
            int stop = sentenceEnd(text, end);
            int last = behindOthers(text, end, stop);
            if (last > 0) {
                return new int[] {start, last};
            }
            // What is not behind this piece is not behind a later one of the sentence either.
            start = text.indexOf(first, stop);
        }
        return null;
    }

    private int behindOthers(String text, int from, int stop) {
        int end = from;
        for (String piece : pieces.subList(1, pieces.size())) {
            int at = text.substring(end, stop).indexOf(piece);
            if (at < 0) {
                return -1;
            }
            end += at + piece.length();
        }
        return end;
    }

    private static int sentenceEnd(String text, int from) {
        int end = from;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
