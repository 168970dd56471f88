package org.planlint.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planlint.check.Report;
import org.planlint.document.Part;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Change;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;

/**
 * What an indicator starts from and what the plan promises for it, both in one row of a table.
 *
 * @param table what the table is called
 * @param group the group that the table puts the row into; empty where it has none
 * @param base the value that the target starts from
 * @param target the value promised for the last year
 */
record IndicatorPair(
        String table,
        String group,
        IndicatorRow row,
        IndicatorValue base,
        Quantity from,
        IndicatorValue target,
        Quantity to) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The pairs of all indicator tables in the order of their rows. */
    static List<IndicatorPair> of(Report report) {
        Map<Integer, List<IndicatorValue>> rows = new LinkedHashMap<>();
        for (Fact fact : report.facts()) {
            if (fact instanceof IndicatorValue value) {
                rows.computeIfAbsent(value.rowId(), id -> new ArrayList<>()).add(value);
            }
        }
        TreeMap<Integer, String> groups = groups(report);
        List<IndicatorPair> pairs = new ArrayList<>();
        rows.values().forEach(values -> of(values, groups).ifPresent(pairs::add));
        pairs.sort(Comparator.comparing(pair -> pair.row().name().span()));
        return pairs;
    }

    private static Optional<IndicatorPair> of(
            List<IndicatorValue> values, TreeMap<Integer, String> groups) {
        IndicatorValue target =
                values.stream()
                        .filter(value -> value.role() == Role.TARGET && number(value).isPresent())
                        .max(Comparator.comparingInt(IndicatorValue::year))
                        .orElse(null);
        if (target == null) {
            return Optional.empty();
        }
        Quantity to = number(target).orElseThrow();
        return values.stream()
                .filter(value -> value.role() != Role.TARGET && isBefore(value, target))
                .filter(value -> number(value).filter(from -> ofOneUnit(from, to)).isPresent())
                .max(Comparator.comparingInt(IndicatorValue::year))
                .map(
                        base ->
                                new IndicatorPair(
                                        target.row().tableLabel(),
                                        groups.floorEntry(target.row().name().span().start())
                                                .getValue(),
                                        target.row(),
                                        base,
                                        number(base).orElseThrow(),
                                        target,
                                        to));
    }

    private static boolean isBefore(IndicatorValue base, IndicatorValue target) {
        return base.seriesKey().equals(target.seriesKey())
                && base.sense() == target.sense()
                && (base.year() < target.year() || base.year() == 0);
    }

    private static boolean ofOneUnit(Quantity from, Quantity to) {
        return from.unit() == null
                ? to.unit() == null
                : to.unit() != null && from.unit().measuresSameAs(to.unit());
    }

    private static Optional<Quantity> number(IndicatorValue value) {
        Quantity quantity = null;
        if (value.value() instanceof CellValue.One one) {
            quantity = one.value().quantity();
        } else if (value.value() instanceof CellValue.Ratio ratio) {
            quantity = ratio.toOne().map(term -> term.quantity()).orElse(null);
        }
        return Optional.ofNullable(quantity).filter(number -> number.figure().signum() >= 0);
    }

    /** From which offset on rows belong to which group of a table. */
    private static TreeMap<Integer, String> groups(Report report) {
        TreeMap<Integer, String> groups = new TreeMap<>(Map.of(0, ""));
        report.document()
                .blocksDeep(Part.Zone.values())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .forEach(
                        table -> {
                            groups.put(table.span().start(), "");
                            for (Row row : table.rows(Row.Kind.GROUP)) {
                                groups.put(row.span().start(), words(row));
                            }
                        });
        return groups;
    }

    private static String words(Row row) {
        return row.cells().stream()
                .map(cell -> SafeText.oneLine(cell.text().toString()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The starting value in the unit of the target. */
    BigDecimal start() {
        return in(from, to.unit());
    }

    BigDecimal end() {
        return to.figure();
    }

    /** A figure in another unit of the same dimension. */
    static BigDecimal in(Quantity quantity, Unit unit) {
        return quantity.unit() == null || unit == null
                ? quantity.figure()
                : quantity.figure()
                        .multiply(quantity.unit().scale())
                        .divide(unit.scale(), MathContext.DECIMAL64);
    }

    /** What the rules say of the target against its base. */
    Change change() {
        return row.direction().judge(from.interval(), to.interval());
    }

    boolean isPercentage() {
        return to.unit() != null
                && to.unit().equals(Unit.PERCENT)
                && start().max(end()).compareTo(HUNDRED) <= 0;
    }

    /** The change as people say it: +48.1%, in percentage points for percentages. */
    String difference() {
        BigDecimal difference = end().subtract(start());
        if (isPercentage()) {
            return signed(difference.setScale(scale(), RoundingMode.HALF_UP)) + "pp";
        }
        if (start().signum() == 0) {
            return "";
        }
        BigDecimal share = difference.multiply(HUNDRED).divide(start(), 1, RoundingMode.HALF_UP);
        return signed(share) + "%";
    }

    private int scale() {
        return Math.max(0, Math.max(from.figure().scale(), to.figure().scale()));
    }

    private static String signed(BigDecimal number) {
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "±";
        return sign + number.abs().toPlainString();
    }
}
