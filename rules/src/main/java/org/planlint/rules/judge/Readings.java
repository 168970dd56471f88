package org.planlint.rules.judge;

import java.util.Optional;
import org.planlint.fact.IndicatorValue;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/** The numbers in table cells, brought to where they can be compared. */
final class Readings {

    /**
     * Two readings in one unit.
     *
     * @param first the first value's interval
     * @param second the second value's interval
     */
    record Pair(Interval first, Interval second) {}

    private Readings() {}

    /**
     * The one number of a cell, x of x:1 included; empty for words, for several numbers and for
     * nothing.
     */
    static Optional<Quantity> single(IndicatorValue value) {
        if (value.value() instanceof CellValue.One one) {
            return Optional.of(one.value().quantity());
        }
        if (value.value() instanceof CellValue.Ratio ratio) {
            return ratio.toOne().map(term -> term.quantity());
        }
        return Optional.empty();
    }

    /**
     * Both numbers in one unit; empty where one has none or their units measure different things.
     */
    static Optional<Pair> pair(IndicatorValue first, IndicatorValue second) {
        Quantity one = single(first).orElse(null);
        Quantity other = single(second).orElse(null);
        if (one == null || other == null) {
            return Optional.empty();
        }
        Unit unit = one.unit();
        if (unit == null || other.unit() == null) {
            // A unit left out beside one that is printed may be the same; without any, the figures
            // speak for themselves.
            return unit == other.unit()
                    ? Optional.of(new Pair(one.reading(), other.reading()))
                    : Optional.empty();
        }
        return other.in(unit).map(converted -> new Pair(one.reading(), converted));
    }
}
