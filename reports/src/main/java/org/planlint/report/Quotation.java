package org.planlint.report;

import java.util.ArrayList;
import java.util.List;
import org.planlint.check.Place;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A stretch of running words with operands in it, as far round them as a reader needs.
 *
 * @param from index of its first character
 * @param to index behind its last
 */
record Quotation(int from, int to, List<Quotation.Operand> operands) {

    /** Characters before and behind an operand, as far as its sentence reaches. */
    private static final int SURROUNDINGS = 60;

    private static final String SENTENCE_ENDS = "。！？；\n";

    /** A place with its offsets. */
    record Operand(Place place, Span span) {}

    /** An operand with its sentence; {@code null} where the words have none of it. */
    static Quotation of(TracedText words, Operand operand) {
        int first = -1;
        int behind = -1;
        for (int i = 0; i < words.length(); i++) {
            if (operand.span().contains(words.span(i, i + 1).start())) {
                first = first < 0 ? i : first;
                behind = i + 1;
            }
        }
        String text = words.toString();
        return first < 0
                ? null
                : new Quotation(begin(text, first), end(text, behind), List.of(operand));
    }

    Quotation with(Quotation next) {
        List<Operand> all = new ArrayList<>(operands);
        all.addAll(next.operands);
        return new Quotation(from, Math.max(to, next.to), all);
    }

    Exhibit passage(TracedText words) {
        List<Exhibit.Piece> pieces = pieces(words.subSequence(from, to), operands);
        if (from > 0 && !endsSentence(words.charAt(from - 1))) {
            pieces.add(0, new Exhibit.Piece("…", null));
        }
        if (to < words.length() && !endsSentence(words.charAt(to - 1))) {
            pieces.add(new Exhibit.Piece("…", null));
        }
        return new Exhibit.Passage(operands.stream().map(Operand::place).toList(), pieces);
    }

    /** Where the sentence begins, or as far before an index as is worth the room. */
    private static int begin(String text, int index) {
        int least = Math.max(0, index - SURROUNDINGS);
        least += least > 0 && Character.isLowSurrogate(text.charAt(least)) ? 1 : 0;
        for (int i = index; i > least; i--) {
            if (endsSentence(text.charAt(i - 1))) {
                return i;
            }
        }
        return least;
    }

    /** Behind the sentence, or as far behind an index as is worth the room. */
    private static int end(String text, int index) {
        int most = Math.min(text.length(), index + SURROUNDINGS);
        most -= Character.isHighSurrogate(text.charAt(most - 1)) ? 1 : 0;
        for (int i = index; i < most; i++) {
            if (endsSentence(text.charAt(i))) {
                return i + 1;
            }
        }
        return most;
    }

    private static boolean endsSentence(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** Splits words where an operand begins or ends. */
    static List<Exhibit.Piece> pieces(TracedText words, List<Operand> operands) {
        List<Exhibit.Piece> pieces = new ArrayList<>();
        int from = 0;
        Place current = words.isEmpty() ? null : operandAt(words, 0, operands);
        for (int i = 1; i <= words.length(); i++) {
            Place next = i == words.length() ? null : operandAt(words, i, operands);
            if (i == words.length() || next != current) {
                pieces.add(new Exhibit.Piece(words.subSequence(from, i).toString(), current));
                from = i;
                current = next;
            }
        }
        return pieces;
    }

    /** Of operands that lie in each other the shortest. */
    private static Place operandAt(TracedText words, int index, List<Operand> operands) {
        int at = words.span(index, index + 1).start();
        Operand found = null;
        for (Operand operand : operands) {
            if (operand.span().contains(at)
                    && (found == null || operand.span().length() < found.span().length())) {
                found = operand;
            }
        }
        return found == null ? null : found.place();
    }
}
