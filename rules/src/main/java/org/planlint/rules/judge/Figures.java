package org.planlint.rules.judge;

import java.util.List;
import java.util.Optional;
import org.planlint.fact.IndicatorValue;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Interval;
import org.planlint.quantity.PlacedQuantity;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/** All the numbers of a table cell, and how those of two cells lie to each other. */
final class Figures {

    /** What two cells say of each other. */
    enum Match {
        /** Both can be true. */
        MEET,
        /** No reading makes both true. */
        CONFLICT,
        /** They can't be compared: words, another count of numbers, units of different kinds. */
        UNCLEAR
    }

    private Figures() {}

    /** The numbers in their order, x of x:1 alone; empty for words and for nothing. */
    static List<Quantity> of(CellValue value) {
        if (value instanceof CellValue.One one) {
            return List.of(one.value().quantity());
        }
        if (value instanceof CellValue.Several several) {
            return several.values().stream().map(PlacedQuantity::quantity).toList();
        }
        if (value instanceof CellValue.Ratio ratio) {
            return ratio.toOne()
                    .map(term -> List.of(term.quantity()))
                    .orElseGet(() -> ratio.terms().stream().map(PlacedQuantity::quantity).toList());
        }
        return List.of();
    }

    /** The one number of a cell; empty where it has none or several. */
    static Optional<Quantity> single(IndicatorValue value) {
        List<Quantity> all = of(value.value());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /**
     * Whether two cells of one series and time can both be true. The same words are the same
     * statement.
     */
    static Match match(CellValue one, CellValue other) {
        if (one instanceof CellValue.Words words && other instanceof CellValue.Words same) {
            return words.text().equals(same.text()) ? Match.MEET : Match.UNCLEAR;
        }
        List<Quantity> first = of(one);
        List<Quantity> second = of(other);
        if (first.isEmpty() || first.size() != second.size()) {
            return Match.UNCLEAR;
        }
        Match all = Match.MEET;
        for (int i = 0; i < first.size(); i++) {
            Match each = match(first.get(i), second.get(i));
            all = each == Match.MEET || all == Match.UNCLEAR ? all : each;
        }
        return all;
    }

    static Match match(Quantity one, Quantity other) {
        Unit unit = one.unit();
        if (unit == null || other.unit() == null) {
            boolean meet = one.reading().meets(other.reading());
            // Where one unit is left out the figures may still be the same; that they differ proves
            // nothing.
            return meet ? Match.MEET : unit == other.unit() ? Match.CONFLICT : Match.UNCLEAR;
        }
        Optional<Interval> converted = other.in(unit);
        if (converted.isEmpty()) {
            return Match.UNCLEAR;
        }
        return converted.get().meets(one.reading()) ? Match.MEET : Match.CONFLICT;
    }
}
