package org.planlint.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a cell of an indicator table says. Offsets count chars of the cell's text. */
public sealed interface CellValue {

    /**
     * One quantity, also a range 5—10.
     *
     * @param value the quantity at its place
     * @param note what stands in round brackets behind it (新标准; 2024年), without them; else empty
     */
    record One(PlacedQuantity value, String note) implements CellValue {}

    /**
     * Several quantities side by side: 4.1/5.0*, 0.6/【3.1】.
     *
     * @param values the quantities in their order, at least two
     */
    record Several(List<PlacedQuantity> values) implements CellValue {

        /** Keeps its own copy of the list. */
        public Several {
            values = List.copyOf(values);
        }
    }

    /**
     * A ratio a:b or a:b:c.
     *
     * @param terms its terms in their order, at least two; a hedge belongs to the first
     */
    record Ratio(List<PlacedQuantity> terms) implements CellValue {

        /** Keeps its own copy of the list. */
        public Ratio {
            terms = List.copyOf(terms);
        }

        /** The first term of x:1, which is the ratio as a number (2.52:1 is 2.52); else empty. */
        public Optional<PlacedQuantity> toOne() {
            boolean one =
                    terms.size() == 2 && terms.get(1).quantity().figure().equals(BigDecimal.ONE);
            return one ? Optional.of(terms.get(0)) : Optional.empty();
        }
    }

    /**
     * Words (达标, 市级下达, 与GDP增长同步, 持续下降), or anything that can't be read for certain.
     *
     * @param text the cell's text without the blanks round it
     */
    record Words(String text) implements CellValue {}

    /** Nothing: blank, —, -, /. */
    record Empty() implements CellValue {}
}
