package org.planlint.quantity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A number as a plan states it: what is printed, and the interval it stands for.
 *
 * @param figure the printed number, in the printed unit: 400 of 突破400亿元; the first of a range
 * @param upTo the second number of a range, or {@code null}
 * @param hedge what the words round it make of it
 * @param unit the unit, or {@code null} if none is known
 * @param reading the interval in the printed unit
 * @param text the printed text with hedge and unit
 * @param marks the marks that the cell gives to it; empty in prose
 */
public record Quantity(
        BigDecimal figure,
        BigDecimal upTo,
        Hedge hedge,
        Unit unit,
        Interval reading,
        String text,
        Set<Mark> marks) {

    /** Checks the parts; keeps its own copy of the marks. */
    public Quantity {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(hedge);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(text);
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    /** One hedged figure; {@code unit} may be null. */
    public static Quantity of(BigDecimal figure, Hedge hedge, Unit unit, String text) {
        return new Quantity(figure, null, hedge, unit, hedge.interval(figure), text, Set.of());
    }

    /**
     * A range: 5—10 is [5, 10]; a hedge counts for both ends, 5—10左右 is [4, 10.5].
     *
     * @throws IllegalArgumentException if the first number is greater than the second
     */
    public static Quantity range(
            BigDecimal from, BigDecimal to, Hedge hedge, Unit unit, String text) {
        Interval reading = Interval.closed(from, to);
        if (hedge != Hedge.PLAIN) {
            reading = hedge.interval(from).hull(hedge.interval(to));
        }
        return new Quantity(from, to, hedge, unit, reading, text, Set.of());
    }

    /**
     * The interval in base units of the unit's dimension; the reading itself where no unit is
     * known.
     */
    public Interval interval() {
        return unit == null ? reading : unit.toBase(reading);
    }

    /**
     * The interval in another unit; empty if either unit is not known or measures something else.
     */
    public Optional<Interval> in(Unit other) {
        if (unit == null || !unit.measuresSameAs(other)) {
            return Optional.empty();
        }
        return Optional.of(
                unit.scale().compareTo(other.scale()) == 0 ? reading : other.fromBase(interval()));
    }

    /** Whether it is a range of two printed numbers. */
    public boolean isRange() {
        return upTo != null;
    }

    /**
     * The number of things that a plain whole figure counts one by one (12个, 27项), which no
     * rounding blurs; empty for all else.
     */
    public OptionalLong count() {
        boolean counted =
                unit != null
                        && (unit.dimension().equals(Dimension.COUNT)
                                || unit.dimension().equals(Dimension.PERSON))
                        && unit.scale().compareTo(BigDecimal.ONE) == 0;
        boolean whole =
                hedge == Hedge.PLAIN
                        && upTo == null
                        && figure.scale() <= 0
                        && figure.precision() < 19;
        return counted && whole ? OptionalLong.of(figure.longValueExact()) : OptionalLong.empty();
    }
}
