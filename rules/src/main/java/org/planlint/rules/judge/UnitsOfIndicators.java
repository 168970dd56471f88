package org.planlint.rules.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;
import org.planlint.quantity.Units;
import org.planlint.text.Folding;

/** Units of indicators: missing, different between tables, printed twice. */
public final class UnitsOfIndicators {

    private UnitsOfIndicators() {}

    /** Whether the name, a column or the table gives the unit. */
    public static boolean isGiven(IndicatorRow row) {
        return !row.unit().isEmpty();
    }

    /** Whether nothing but the lexicon knows the unit. */
    public static boolean isUnsaid(IndicatorRow row) {
        return row.unit().isEmpty() && !row.usualUnit().isEmpty();
    }

    /** Whether a cell has a number and nobody says what of. */
    public static boolean isBare(IndicatorValue value) {
        return Figures.single(value).filter(number -> number.unit() == null).isPresent();
    }

    /** Whether the unit stands in the cell. */
    public static boolean isMeasured(IndicatorValue value) {
        return Figures.of(value.value()).stream().anyMatch(number -> number.unit() != null);
    }

    /** A row without unit whose indicator has one in another table. */
    public static Outcome missing(IndicatorRow row, IndicatorRow other) {
        return missing(row)
                .and("unit", other.name())
                .with("unit", other.unit())
                .with("otherTable", Tables.name(other))
                .violated("");
    }

    /** A row without unit in a text that has lost brackets, and perhaps what stood in them. */
    public static Outcome perhapsLost(IndicatorRow row) {
        return missing(row).undecided("brackets");
    }

    /** Whether a cell has a number whose unit is given. */
    public static boolean isGivenFor(IndicatorValue value) {
        return isGiven(value.row()) && isMeasured(value);
    }

    /** Rows with a unit: one outcome a table. */
    public static List<Outcome> given(List<?> values) {
        List<IndicatorRow> rows =
                values.stream().map(value -> ((IndicatorValue) value).row()).distinct().toList();
        return ByTable.holds("indicator", rows, Function.identity(), IndicatorRow::name);
    }

    static Outcome.Builder missing(IndicatorRow row) {
        return Outcome.at("indicator", row.name())
                .with("indicator", row.title())
                .with("table", Tables.name(row));
    }

    /** The units of one indicator in two tables: they may differ in scale, not in kind. */
    public static Outcome compare(IndicatorRow one, IndicatorRow other) {
        Outcome.Builder outcome =
                Outcome.at("unit", other.name())
                        .and("unit", one.name())
                        .with("indicator", other.printed())
                        .with("unit", other.unit())
                        .with("otherUnit", one.unit())
                        .with("table", Tables.name(other))
                        .with("otherTable", Tables.name(one));
        if (one.unit().equals(other.unit())) {
            return outcome.holds(one.unit() + " = " + other.unit());
        }
        Unit first = Units.parse(one.unit()).orElse(null);
        Unit second = Units.parse(other.unit()).orElse(null);
        if (first == null || second == null) {
            return outcome.undecided("unknown");
        }
        if (first.measuresSameAs(second)) {
            return outcome.holds(one.unit() + " ~ " + other.unit());
        }
        return isLoose(first.dimension(), second.dimension())
                ? outcome.undecided("loose")
                : outcome.violated(one.unit() + " ≠ " + other.unit());
    }

    /** 件 of 每万人…件 may be printed as 件/万人, and persons are counted in 个 as well. */
    private static boolean isLoose(Dimension one, Dimension other) {
        boolean counts = isCount(one) && isCount(other);
        return counts || isPartOf(one, other) || isPartOf(other, one);
    }

    private static boolean isCount(Dimension dimension) {
        return dimension.equals(Dimension.COUNT)
                || dimension.equals(Dimension.PERSON)
                || dimension.equals(Dimension.NUMBER);
    }

    private static boolean isPartOf(Dimension numerator, Dimension whole) {
        return whole.name().startsWith(numerator.name() + '/');
    }

    /**
     * Cells that repeat the unit of their row's name or unit column.
     *
     * @param collected the measured values of all tables
     * @return one outcome a cell, or one for a table that does so throughout
     */
    public static List<Outcome> repeated(List<?> collected) {
        Map<Integer, List<IndicatorValue>> tables =
                collected.stream()
                        .map(IndicatorValue.class::cast)
                        .filter(
                                value ->
                                        Figures.single(value).isPresent()
                                                && !value.row().unit().isEmpty())
                        .sorted(Comparator.comparing(value -> value.place().span()))
                        .collect(
                                Collectors.groupingBy(
                                        IndicatorValue::table, TreeMap::new, Collectors.toList()));
        return tables.values().stream().flatMap(UnitsOfIndicators::repeatedIn).toList();
    }

    private static Stream<Outcome> repeatedIn(List<IndicatorValue> numbers) {
        List<IndicatorValue> repeating =
                numbers.stream().filter(UnitsOfIndicators::repeatsUnit).toList();
        if (repeating.size() * 2 <= numbers.size()) {
            return repeating.stream().map(value -> repeated(value).violated(""));
        }
        Outcome.Builder all =
                repeated(repeating.get(0)).variant("throughout").with("count", repeating.size());
        repeating.stream().skip(1).forEach(value -> all.and("value", value.place()));
        return Stream.of(all.violated(""));
    }

    private static Outcome.Builder repeated(IndicatorValue value) {
        return Outcome.at("value", value.place())
                .and("indicator", value.row().name())
                .with("indicator", value.row().title())
                .with("value", value.printed())
                .with("unit", value.row().unit())
                .with("table", Tables.name(value.row()));
    }

    private static boolean repeatsUnit(IndicatorValue value) {
        Quantity number = Figures.single(value).orElseThrow();
        return number.unit() != null && Folding.key(value.printed()).contains(value.row().unit());
    }
}
