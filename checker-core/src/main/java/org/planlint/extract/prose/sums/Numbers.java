package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Amount;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.PlacedQuantity;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.QuantityScanner;

/** The numbers of a sentence, and which of them can be added. */
final class Numbers {

    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_NOUN = 8;

    private final Sentence sentence;
    private final List<PlacedQuantity> quantities = new ArrayList<>();
    private final List<NumericExpression> ratios = new ArrayList<>();

    Numbers(Sentence sentence) {
        this.sentence = sentence;
        for (NumericExpression number : QuantityScanner.scan(sentence.folded())) {
            if (number.kind() == NumericExpression.Kind.QUANTITY
                    && isExtensive(number.quantities().get(0).quantity())) {
                quantities.add(number.quantities().get(0));
            } else if (number.kind() == NumericExpression.Kind.RATIO
                    && number.quantities().size() > 2) {
                ratios.add(number);
            }
        }
    }

    /** The quantities with a unit that parts and wholes can have, in order. */
    List<PlacedQuantity> quantities() {
        return quantities;
    }

    /** The ratios of three terms or more. */
    List<NumericExpression> ratios() {
        return ratios;
    }

    /** The index of the last quantity that ends at or before an offset; -1 if there is none. */
    int before(int offset) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (quantities.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /**
     * The number that a sentence ends with, but for its noun; {@code null} where it ends otherwise
     * or has further numbers that could be meant.
     */
    Amount last() {
        int index = quantities.size() - 1;
        int end = index < 0 ? 0 : quantities.get(index).end();
        boolean ends = index >= 0 && sentence.length() - end <= LONGEST_NOUN;
        return ends && sentence.folded().substring(end).indexOf(',') < 0 ? amount(index) : null;
    }

    Amount amount(int index) {
        PlacedQuantity placed = quantities.get(index);
        return new Amount(
                label(index), placed.quantity(), sentence.place(placed.start(), placed.end()));
    }

    /** The words before a number, back to the last mark. */
    String label(int index) {
        PlacedQuantity placed = quantities.get(index);
        int floor = index == 0 ? 0 : quantities.get(index - 1).end();
        int start = placed.start();
        while (start > floor
                && placed.start() - start < LONGEST_LABEL
                && ",。;:、()".indexOf(sentence.folded().charAt(start - 1)) < 0) {
            start--;
        }
        return sentence.folded().substring(start, placed.start());
    }

    /** Whether two numbers measure the same; things counted must have the same classifier. */
    static boolean addable(Quantity one, Quantity other) {
        if (!one.unit().measuresSameAs(other.unit())) {
            return false;
        }
        return !one.unit().dimension().equals(Dimension.COUNT)
                || one.unit().symbol().equals(other.unit().symbol());
    }

    /** Whether the words between two numbers make one list of them. */
    static boolean isJoined(String between) {
        return between.indexOf('、') >= 0
                || between.indexOf('和') >= 0
                || between.indexOf('及') >= 0
                || between.indexOf('与') >= 0;
    }

    /** Years, percentages and multiples make no sums. */
    private static boolean isExtensive(Quantity quantity) {
        if (quantity.unit() == null) {
            return false;
        }
        Dimension dimension = quantity.unit().dimension();
        return !dimension.equals(Dimension.RATIO)
                && !dimension.equals(Dimension.POINT)
                && !dimension.equals(Dimension.MULTIPLE)
                && !dimension.equals(Dimension.TIME)
                && !dimension.equals(Dimension.CALENDAR_TIME)
                && !dimension.equals(Dimension.NUMBER)
                && dimension.name().indexOf('/') < 0;
    }
}
