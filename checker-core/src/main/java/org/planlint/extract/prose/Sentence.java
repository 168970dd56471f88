package org.planlint.extract.prose;

import java.util.List;
import org.planlint.fact.Passage;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.QuantityScanner;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * A sentence of the plan with where it stands.
 *
 * @param text its words without blanks, the final stop included; never empty
 * @param folded the same, character by character, in one width: what is searched
 * @param setting where it stands
 * @param numbers its numbers, dates and ratios in order, scanned once for everybody who asks
 * @param index its place in its paragraph, from 0
 */
public record Sentence(
        TracedText text,
        String folded,
        Setting setting,
        List<NumericExpression> numbers,
        int index) {

    static Sentence of(TracedText text, Setting setting, int index) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Folding.fold(text.charAt(i)));
        }
        // The words as printed: folding would make a thousands separator of a full-width comma.
        return new Sentence(text, folded.toString(), setting, QuantityScanner.scan(text), index);
    }

    /** The place of some of its characters. */
    public Passage place(int start, int end) {
        return Passage.of(text.span(start, end));
    }

    public int length() {
        return folded.length();
    }
}
