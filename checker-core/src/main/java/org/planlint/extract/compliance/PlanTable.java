package org.planlint.extract.compliance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planlint.fact.BindingSuccession;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorDemand;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Passage;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.Role;
import org.planlint.lexicon.Attribute;
import org.planlint.pack.Pack;
import org.planlint.pack.RequiredIndicator;

/**
 * The indicators that the plan sets targets for, in one table or in several.
 *
 * @param period the plan's years
 * @param rows their rows in order, at least one
 */
record PlanTable(PlanPeriod period, List<IndicatorRow> rows) {

    /** With fewer rows it is an excerpt, or a table that was read in part. */
    private static final int FEWEST_ROWS = 10;

    PlanTable {
        rows = List.copyOf(rows);
    }

    /**
     * The rows of all tables with targets for the plan's last year; {@code null} if there are none.
     */
    static PlanTable of(PlanPeriod period, List<? extends Fact> tables) {
        if (period == null) {
            return null;
        }
        Set<Integer> ahead = new HashSet<>();
        for (Fact fact : tables) {
            if (fact instanceof IndicatorValue value
                    && value.role() == Role.TARGET
                    && value.year() == period.end()) {
                ahead.add(value.table());
            }
        }
        List<IndicatorRow> rows = new ArrayList<>();
        for (Fact fact : tables) {
            // A row without target belongs to them: conversion loses cells.
            if (fact instanceof IndicatorRow row && ahead.contains(row.table())) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? null : new PlanTable(period, rows);
    }

    Passage place() {
        return rows.get(0).name();
    }

    /** The indicators that a pack demands for the plan's period. */
    List<Fact> demands(Pack pack) {
        List<Fact> demands = new ArrayList<>();
        if (rows.size() < FEWEST_ROWS) {
            return demands;
        }
        for (RequiredIndicator indicator : pack.indicators()) {
            if (indicator.period().first() == period.start()
                    && indicator.period().last() == period.end()) {
                IndicatorRow first = rows.get(0);
                demands.add(
                        new IndicatorDemand(
                                pack.name(),
                                demands.size(),
                                indicator,
                                row(indicator),
                                first.tableLabel(),
                                first.table(),
                                first.name()));
            }
        }
        return demands;
    }

    /**
     * What became of the binding indicators of the last plan; {@code null} where no table has any.
     * What the plan above has itself given up since then, nobody misses.
     *
     * @param pack knows the plans above; may be {@code null}
     */
    BindingSuccession succession(List<? extends Fact> tables, Pack pack) {
        Set<Integer> past = new HashSet<>();
        for (Fact fact : tables) {
            if (fact instanceof IndicatorValue value
                    && value.role() == Role.TARGET
                    && value.year() == period.start() - 1) {
                past.add(value.table());
            }
        }
        Set<String> own = new HashSet<>();
        rows.forEach(row -> own.add(row.indicator()));
        List<IndicatorRow> kept = new ArrayList<>();
        List<IndicatorRow> dropped = new ArrayList<>();
        for (Fact fact : tables) {
            if (fact instanceof IndicatorRow row
                    && row.attribute() == Attribute.BINDING
                    && past.contains(row.table())) {
                if (own.contains(row.indicator())) {
                    kept.add(row);
                } else if (!isGivenUp(row, pack)) {
                    dropped.add(row);
                }
            }
        }
        return kept.isEmpty() && dropped.isEmpty()
                ? null
                : new BindingSuccession(
                        kept, dropped, rows.get(0).table(), rows.get(0).tableLabel());
    }

    /** Whether the plan above has given it up, or the table has what stands for it now. */
    private boolean isGivenUp(IndicatorRow row, Pack pack) {
        boolean known = false;
        for (RequiredIndicator indicator :
                pack == null ? List.<RequiredIndicator>of() : pack.indicators()) {
            boolean meant =
                    indicator.name().equals(row.indicator())
                            || indicator.accepts().stream().anyMatch(row.printed()::contains);
            if (meant && indicator.period().last() == period.end()) {
                return row(indicator) != null;
            }
            known |= meant;
        }
        return known;
    }

    /** The row of that very indicator, else the first that stands for it; {@code null} if none. */
    private IndicatorRow row(RequiredIndicator indicator) {
        IndicatorRow standIn = null;
        for (IndicatorRow row : rows) {
            if (row.indicator().equals(indicator.name())) {
                return row;
            }
            boolean stands = indicator.accepts().stream().anyMatch(row.printed()::contains);
            standIn = standIn == null && stands ? row : standIn;
        }
        return standIn;
    }
}
