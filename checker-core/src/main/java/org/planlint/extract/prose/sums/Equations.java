package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.Passage;
import org.planlint.fact.StatedSum;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.QuantityScanner;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/** Sums that are written as such: 新建学校12所=小学7所+初中5所. */
final class Equations {

    private static final String MARKS = ",。;:、()";

    /** Any other sign makes it another calculation, and a second one another equation. */
    private static final String OTHER_SIGNS = "=×÷*/-−~“”\"";

    private Equations() {}

    /** The equations of a text without blanks. */
    static List<StatedSum> in(TracedText original) {
        TracedText text = Folding.fold(original);
        String words = text.toString();
        if (words.indexOf('=') < 0 || words.indexOf('+') < 0) {
            return List.of();
        }
        List<StatedSum> found = new ArrayList<>();
        for (int at = words.indexOf('='); at >= 0; at = words.indexOf('=', at + 1)) {
            int from = at;
            while (from > 0 && isInside(words.charAt(from - 1))) {
                from--;
            }
            int to = at + 1;
            while (to < words.length() && isInside(words.charAt(to))) {
                to++;
            }
            Composition sum = sum(text, words, from, at, to);
            if (sum != null) {
                found.add(new StatedSum(sum, true));
            }
        }
        return found;
    }

    private static boolean isInside(char c) {
        return MARKS.indexOf(c) < 0 && c != '=';
    }

    private static Composition sum(TracedText text, String words, int from, int at, int to) {
        boolean chained =
                from > 0 && words.charAt(from - 1) == '='
                        || to < words.length() && words.charAt(to) == '=';
        boolean otherwise =
                words.substring(from, at).chars().anyMatch(c -> OTHER_SIGNS.indexOf(c) >= 0)
                        || words.substring(at + 1, to)
                                .chars()
                                .anyMatch(c -> OTHER_SIGNS.indexOf(c) >= 0);
        if (chained || otherwise) {
            return null;
        }
        List<Amount> left = terms(text, words, from, at);
        List<Amount> right = terms(text, words, at + 1, to);
        boolean forth = left.size() == 1 && right.size() > 1;
        if (!forth && (right.size() != 1 || left.size() < 2)) {
            return null;
        }
        Amount whole = forth ? left.get(0) : right.get(0);
        List<Amount> parts = forth ? right : left;
        return parts.stream().allMatch(part -> isAddable(whole.quantity(), part.quantity()))
                ? new Composition(Composition.Kind.TOTAL, whole.label(), whole, parts, true)
                : null;
    }

    /** The numbers between plus signs; none where a term holds no number or several. */
    private static List<Amount> terms(TracedText text, String words, int from, int to) {
        List<Amount> terms = new ArrayList<>();
        int start = behindNumber(words, from);
        for (int i = start; i <= to; i++) {
            if (i < to && words.charAt(i) != '+') {
                continue;
            }
            List<NumericExpression> numbers = QuantityScanner.scan(words.substring(start, i));
            Quantity quantity = numbers.size() == 1 ? numbers.get(0).quantity().orElse(null) : null;
            if (quantity == null || quantity.isRange()) {
                return List.of();
            }
            int first = start + numbers.get(0).start();
            int end = start + numbers.get(0).end();
            terms.add(
                    new Amount(
                            words.substring(start, first),
                            quantity,
                            Passage.of(text.span(first, end))));
            start = i + 1;
        }
        return terms;
    }

    /** Behind the number of a note: 1.新建学校. */
    private static int behindNumber(String words, int from) {
        int end = from;
        while (end < words.length() && Character.isDigit(words.charAt(end))) {
            end++;
        }
        boolean number =
                end > from
                        && end + 1 < words.length()
                        && words.charAt(end) == '.'
                        && Character.isIdeographic(words.charAt(end + 1));
        return number ? end + 1 : from;
    }

    /** A term without a unit is in that of the whole. */
    private static boolean isAddable(Quantity whole, Quantity part) {
        return part.unit() == null || whole.unit() != null && Numbers.addable(whole, part);
    }
}
