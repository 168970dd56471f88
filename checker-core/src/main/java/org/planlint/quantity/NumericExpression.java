package org.planlint.quantity;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of prose with a number in it; offsets count chars of the scanned text.
 *
 * @param kind what it is
 * @param start where it begins, hedge included
 * @param end behind its unit and hedge
 * @param numberStart where its first digit stands
 * @param numberEnd behind its last digit
 * @param quantities one for a QUANTITY, the terms of a RATIO, none for all others
 * @param date the years of a DATE that names any; otherwise {@code null}
 */
public record NumericExpression(
        Kind kind,
        int start,
        int end,
        int numberStart,
        int numberEnd,
        List<PlacedQuantity> quantities,
        YearSpan date) {

    /** What a number in prose can be. */
    public enum Kind {
        /** A number of something, also a range. */
        QUANTITY,
        /** a:b or a:b:c …. */
        RATIO,
        /** Years and days: 2030年, 2026—2030年, 3月26日. */
        DATE,
        /** 第3, 第十五, 8号, 2期, 500强. */
        ORDINAL,
        /** Digits that name something: G319, 5G, PM2.5, 4E, “33618”, 1+5+N, 专栏3, 1.2.3. */
        LABEL
    }

    /** Keeps its own copy of the list. */
    public NumericExpression {
        quantities = List.copyOf(quantities);
    }

    /** The quantity of a QUANTITY; empty for all others. */
    public Optional<Quantity> quantity() {
        return kind == Kind.QUANTITY ? Optional.of(quantities.get(0).quantity()) : Optional.empty();
    }

    /** The years of a DATE; empty if it names none and for all others. */
    public Optional<YearSpan> years() {
        return Optional.ofNullable(date);
    }
}
