package org.planlint.fact;

import org.planlint.quantity.Quantity;

/**
 * A figure that stands right behind a project's name.
 *
 * @param kind what it measures; only figures of one kind are compared
 * @param quantity the figure
 * @param place where it stands
 */
public record ProjectFigure(String kind, Quantity quantity, Passage place) {}
