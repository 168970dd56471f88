/**
 * Numbers as plans write them: a printed figure with its rounding, hedge and unit is an {@link
 * org.planlint.quantity.Interval}, and everything computed from it is interval arithmetic.
 *
 * <p>{@link org.planlint.quantity.QuantityScanner} finds the numeric expressions of a paragraph,
 * {@link org.planlint.quantity.CellParser} reads a table cell; both give {@link
 * org.planlint.quantity.Quantity quantities} with offsets into the text they were given. {@link
 * org.planlint.quantity.Growth} and {@link org.planlint.quantity.Direction} are the arithmetic that
 * rules call. The package depends on the JDK only; all types are immutable and nothing returns
 * {@code null} unless its documentation says so.
 */
package org.planlint.quantity;
