package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.document.Row;
import org.planlint.extract.table.ColumnRoles.ValueColumn;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.MarkUse;
import org.planlint.fact.Passage;
import org.planlint.fact.PlanPeriod;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.CellParser;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Mark;
import org.planlint.quantity.PlacedQuantity;
import org.planlint.quantity.Unit;
import org.planlint.quantity.Units;
import org.planlint.text.TracedText;

/** Reads the values of one indicator table. */
final class IndicatorTable {

    private final TableSite site;
    private final ColumnRoles columns;
    private final MarkMeanings meanings;
    private final Territory territory;
    private final List<IndicatorValue> values = new ArrayList<>();
    private final Map<Mark, Integer> markCounts = new EnumMap<>(Mark.class);
    private final Map<Mark, Passage> firstMarks = new EnumMap<>(Mark.class);

    IndicatorTable(
            TableSite site, ColumnRoles columns, MarkMeanings meanings, Territory territory) {
        this.site = site;
        this.columns = columns;
        this.meanings = meanings;
        this.territory = territory;
    }

    /** The rows, their values, and the marks that they carry. */
    List<Fact> read(IndicatorRows reader) {
        List<Fact> facts = new ArrayList<>();
        for (Row row : site.table().rows(Row.Kind.DATA)) {
            IndicatorRow indicator = reader.read(row);
            if (indicator != null) {
                facts.add(indicator);
                count(indicator.marks(), indicator.name());
                columns.values().forEach(column -> value(indicator, row, column));
            }
        }
        facts.addAll(values);
        markCounts.forEach(
                (mark, count) ->
                        facts.add(
                                new MarkUse(
                                        site.number(),
                                        site.label(),
                                        mark,
                                        count,
                                        !site.table().notes().isEmpty(),
                                        firstMarks.get(mark))));
        return facts;
    }

    private void value(IndicatorRow indicator, Row row, ValueColumn column) {
        TracedText cell = row.text(column.column()).strip();
        if (cell.isEmpty()) {
            return;
        }
        Unit unit = Units.parse(indicator.unit()).orElse(null);
        CellValue value = CellParser.parse(cell, unit);
        Sense marked = meanings.sense(MarkMeanings.of(value));
        if (column.growth() && growthOfLevel(indicator, marked == null ? column.sense() : marked)) {
            value = CellParser.parse(cell, Unit.PERCENT);
        }
        count(MarkMeanings.of(value), TableSite.passage(row, cell));
        if (value instanceof CellValue.Several several && differ(several)) {
            several.values()
                    .forEach(
                            each ->
                                    add(
                                            indicator,
                                            column,
                                            new CellValue.One(each, ""),
                                            each.quantity().text(),
                                            new Passage(
                                                    cell.span(each.start(), each.end()),
                                                    row.span())));
        } else {
            add(
                    indicator,
                    column,
                    value,
                    cell.withoutBlanks().toString(),
                    TableSite.passage(row, cell));
        }
    }

    /** 0.6/【3.1】 is an average and a sum; 4.1/5.0 are two values of a row with two names. */
    private boolean differ(CellValue.Several several) {
        Set<Sense> senses = EnumSet.noneOf(Sense.class);
        for (PlacedQuantity each : several.values()) {
            Sense sense = meanings.sense(each.quantity().marks());
            senses.add(sense == null ? Sense.LEVEL : sense);
        }
        return senses.size() == several.values().size();
    }

    private void add(
            IndicatorRow row, ValueColumn column, CellValue value, String printed, Passage place) {
        Set<Mark> marks = MarkMeanings.of(value);
        Sense marked = meanings.sense(marks);
        if (marked == null) {
            marked = meanings.sense(row.marks());
        }
        Sense named = column.sense() == Sense.LEVEL ? named(row) : column.sense();
        Sense sense = marked == null ? named : marked;
        values.add(
                new IndicatorValue(
                        row,
                        column.role(),
                        column.year(),
                        periodStart(column, sense, marked != null),
                        column.growth() ? measure(row, sense) : Sense.timeless(row.measure()),
                        sense,
                        marked,
                        column.scope().isEmpty() ? row.scope() : territory.scope(column.scope()),
                        value,
                        printed,
                        marks,
                        place));
    }

    /** What the name says of time; what is added up as a rule may still be given year by year. */
    private static Sense named(IndicatorRow row) {
        boolean byRule = row.measure() == Measure.CUMULATIVE && !row.printed().contains("累计");
        return byRule ? Sense.LEVEL : Sense.of(row.measure());
    }

    /**
     * What a column of growth holds beside levels: the growth of an amount in per cent, or in
     * brackets what is added to it over the period; of a percentage the points that are added, else
     * the percentage itself (失业率 in 年均/累计).
     */
    private static Measure measure(IndicatorRow row, Sense sense) {
        Measure own = Sense.timeless(row.measure());
        if (growthOfLevel(row, sense)) {
            return Measure.GROWTH;
        }
        boolean level = own == Measure.LEVEL || own == Measure.SHARE;
        boolean percent = row.unit().equals(Unit.PERCENT.symbol());
        return !level || sense != Sense.CUMULATIVE
                ? own
                : percent ? Measure.POINT_CHANGE : Measure.INCREASE;
    }

    private static boolean growthOfLevel(IndicatorRow row, Sense sense) {
        return Sense.timeless(row.measure()) == Measure.LEVEL
                && !row.unit().equals(Unit.PERCENT.symbol())
                && sense != Sense.CUMULATIVE;
    }

    /**
     * A mark makes the value one of the period, whatever year its column is for. A name alone does
     * not: 年均增速 in a column 2025年 may be the growth of that year, unless it is a promise.
     */
    private int periodStart(ValueColumn column, Sense sense, boolean marked) {
        if (sense == Sense.LEVEL) {
            return 0;
        }
        PlanPeriod period = ColumnRoles.periodOf(column.year(), site.period());
        boolean ofPeriod = marked || column.role() == Role.TARGET;
        return column.periodStart() > 0 || !ofPeriod || period == null
                ? column.periodStart()
                : period.start();
    }

    private void count(Set<Mark> marks, Passage place) {
        for (Mark mark : marks) {
            markCounts.merge(mark, 1, Integer::sum);
            firstMarks.putIfAbsent(mark, place);
        }
    }
}
