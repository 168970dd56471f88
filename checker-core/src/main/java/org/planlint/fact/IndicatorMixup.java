package org.planlint.fact;

/**
 * The same value of the same year in two tables under two indicators that are easily mixed up and
 * officially different: 规模以上工业增加值, 规模以上工业总产值. Neither table has the other's indicator.
 *
 * @param one the value in the first table
 * @param other the value in the second table
 */
public record IndicatorMixup(IndicatorValue one, IndicatorValue other) implements Fact {}
