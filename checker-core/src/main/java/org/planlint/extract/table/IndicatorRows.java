package org.planlint.extract.table;

import java.util.Set;
import java.util.function.IntSupplier;
import org.planlint.document.Row;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Passage;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.IndicatorNames;
import org.planlint.lexicon.ResolvedName;
import org.planlint.quantity.Mark;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Makes out of a table's rows what they say beside their values: whose number, in which unit, how
 * binding.
 */
final class IndicatorRows {

    private static final int LONGEST_NUMBER = 3;

    private final TableSite site;
    private final ColumnRoles columns;
    private final MarkMeanings meanings;
    private final Territory territory;
    private final RowNames names;
    private final IntSupplier ids;
    private final boolean othersExpected;
    private final String tableUnit;
    private String groupUnit = "";

    IndicatorRows(
            TableSite site,
            ColumnRoles columns,
            MarkMeanings meanings,
            Territory territory,
            IndicatorNames names,
            IntSupplier ids) {
        this.site = site;
        this.columns = columns;
        this.meanings = meanings;
        this.territory = territory;
        this.names = new RowNames(columns.names(), names);
        this.ids = ids;
        this.othersExpected =
                site.table().notes().stream().anyMatch(IndicatorRows::saysOthersAreExpected);
        this.tableUnit = withoutLabel(Folding.key(site.table().unit()));
    }

    /**
     * The row; {@code null} where it holds no indicator, but perhaps the unit of those that follow.
     */
    IndicatorRow read(Row row) {
        RowNames.Name name = names.read(row);
        if (name == null) {
            return null;
        }
        int number = number(row, name.words());
        groupUnit = number > 0 ? "" : groupUnit;
        boolean bare = columns.attribute() < 0 || row.text(columns.attribute()).isEmpty();
        if (bare
                && columns.values().stream()
                        .allMatch(value -> row.text(value.column()).isEmpty())) {
            groupUnit = name.resolved().unit();
            return null;
        }
        return row(row, number, name);
    }

    private IndicatorRow row(Row row, int number, RowNames.Name name) {
        ResolvedName resolved = name.resolved();
        Set<Mark> marks = MarkMeanings.in(resolved.marks());
        Passage place = TableSite.passage(row, name.words());
        TracedText attributeCell =
                columns.attribute() < 0
                        ? TracedText.empty()
                        : row.text(columns.attribute()).strip();
        Attribute attribute = attributeCell.isEmpty() ? null : Attributes.inCell(attributeCell);
        Passage attributePlace = attribute == null ? null : TableSite.passage(row, attributeCell);
        if (attribute == null && othersExpected) {
            attribute = meanings.binding(marks) ? Attribute.BINDING : Attribute.EXPECTED;
        } else if (attribute == null && meanings.binding(marks)) {
            attribute = Attribute.BINDING;
            attributePlace = place;
        }
        return new IndicatorRow(
                ids.getAsInt(),
                site.number(),
                site.label(),
                number,
                name.printed(),
                name.key(),
                resolved.known(),
                territory.scope(resolved.scope()),
                resolved.measure(),
                unit(row, resolved),
                usualUnit(resolved),
                resolved.good(),
                attribute,
                resolved.known() ? resolved.indicator().attribute() : null,
                marks,
                place,
                attributePlace);
    }

    private String unit(Row row, ResolvedName resolved) {
        if (!resolved.unit().isEmpty()) {
            return resolved.unit();
        }
        String unit = columns.unit() < 0 ? "" : Folding.key(row.text(columns.unit()));
        if (!unit.isEmpty() && !unit.equals("-") && !unit.equals("/")) {
            return unit;
        }
        return groupUnit.isEmpty() ? tableUnit : groupUnit;
    }

    /** Growth and reductions of an indicator are not in its own unit. */
    private static String usualUnit(ResolvedName resolved) {
        boolean own =
                resolved.known() && resolved.measure() == resolved.indicator().nature().measure();
        return own ? resolved.indicator().unit() : "";
    }

    /** The printed number, in a column of its own or before the name. */
    private int number(Row row, TracedText name) {
        if (columns.number() >= 0) {
            String digits = Folding.key(row.text(columns.number()));
            int length = digits(digits);
            return length == digits.length() ? value(digits, length) : 0;
        }
        String words = Folding.key(name);
        int length = digits(words);
        boolean number =
                length < words.length()
                        && (words.charAt(length) == '.' || words.charAt(length) == '、');
        return number ? value(words, length) : 0;
    }

    private static int digits(String text) {
        int length = 0;
        while (length < text.length() && text.charAt(length) >= '0' && text.charAt(length) <= '9') {
            length++;
        }
        return length;
    }

    private static int value(String text, int length) {
        return length == 0 || length > LONGEST_NUMBER
                ? 0
                : Integer.parseInt(text.substring(0, length));
    }

    /** 其他为预期性指标. */
    private static boolean saysOthersAreExpected(TracedText note) {
        String words = Folding.key(note);
        int other =
                Math.max(
                        words.lastIndexOf("其他"),
                        Math.max(words.lastIndexOf("其余"), words.lastIndexOf("其它")));
        return other >= 0 && words.indexOf(Attribute.EXPECTED.word(), other) >= 0;
    }

    private static String withoutLabel(String unit) {
        int colon = unit.indexOf(':');
        String words = unit.substring(colon + 1);
        return words.endsWith(")") && words.indexOf('(') < 0
                ? words.substring(0, words.length() - 1)
                : words;
    }
}
