package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.planlint.quantity.NumericExpression;

/**
 * A year or a range of years in a sentence; offsets count its characters.
 *
 * @param first the first year
 * @param last the last year
 * @param start where it begins
 * @param end behind its last character
 */
record YearWord(int first, int last, int start, int end) {

    static List<YearWord> allIn(Sentence sentence) {
        return allIn(sentence.numbers());
    }

    static List<YearWord> allIn(List<NumericExpression> expressions) {
        List<YearWord> words = new ArrayList<>();
        for (NumericExpression expression : expressions) {
            expression
                    .years()
                    .ifPresent(
                            years ->
                                    words.add(
                                            new YearWord(
                                                    years.first(),
                                                    years.last(),
                                                    expression.start(),
                                                    expression.end())));
        }
        return words;
    }

    boolean isOneYear() {
        return first == last;
    }
}
