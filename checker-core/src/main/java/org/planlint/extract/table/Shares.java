package org.planlint.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planlint.document.Cell;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.Passage;
import org.planlint.quantity.CellParser;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Interval;
import org.planlint.quantity.PlacedQuantity;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Shares of a whole that make 100: a ratio of three or more terms (三次产业结构), a column headed 结构 or
 * 构成 in %.
 */
final class Shares {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final List<String> STRUCTURE = List.of("结构", "构成");
    private static final List<String> RATIO = List.of("结构", "构成", "三次产业", "三产", "产业比");

    private Shares() {}

    static List<Composition> of(TableSite site, NumberGrid grid) {
        List<Composition> found = new ArrayList<>();
        for (Row row : site.table().rows(Row.Kind.DATA)) {
            ratios(row, found);
        }
        for (int column : grid.columns()) {
            column(site.table(), grid, column, found);
        }
        return found;
    }

    private static void ratios(Row row, List<Composition> found) {
        TracedText name = TracedText.empty();
        for (Cell cell : row.cells()) {
            TracedText words = cell.text().strip();
            if (containsAny(words.withoutBlanks().toString(), RATIO)) {
                name = words;
            } else if (!name.isEmpty()
                    && CellParser.parse(words, null) instanceof CellValue.Ratio ratio
                    && ratio.terms().size() > 2) {
                found.add(ratio(row, name, words, ratio));
            }
        }
    }

    private static Composition ratio(
            Row row, TracedText name, TracedText cell, CellValue.Ratio ratio) {
        List<Amount> parts = new ArrayList<>();
        for (PlacedQuantity term : ratio.terms()) {
            TracedText words = cell.subSequence(term.numberStart(), term.numberEnd());
            parts.add(
                    new Amount(
                            "", printedAs(term.quantity(), words), TableSite.passage(row, words)));
        }
        String label = name.withoutBlanks().toString();
        return shares(label, null, TableSite.passage(row, name), parts);
    }

    /** The parser gives every term the text of the whole ratio. */
    private static Quantity printedAs(Quantity term, TracedText words) {
        String text = words.withoutBlanks().toString();
        return new Quantity(
                term.figure(),
                term.upTo(),
                term.hedge(),
                term.unit(),
                term.reading(),
                text,
                term.marks());
    }

    private static void column(Table table, NumberGrid grid, int column, List<Composition> found) {
        List<Amount> parts = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            Amount amount = grid.at(row, column);
            boolean plain = grid.rows().get(row).kind() == Row.Kind.DATA;
            if (grid.unclear(row, column) || amount != null && (!plain || !isShare(amount))) {
                return;
            }
            if (amount != null) {
                parts.add(amount);
            }
        }
        for (Row row : table.rows(Row.Kind.HEADER)) {
            TracedText words = row.text(column).strip();
            if (parts.size() > 2 && containsAny(words.withoutBlanks().toString(), STRUCTURE)) {
                found.add(
                        shares(
                                Folding.key(words),
                                Unit.PERCENT,
                                TableSite.passage(row, words),
                                parts));
                return;
            }
        }
    }

    /** A share of the whole, not a sum over other rows. */
    private static boolean isShare(Amount amount) {
        boolean percent =
                amount.quantity().unit() != null
                        && amount.quantity().unit().measuresSameAs(Unit.PERCENT);
        String label = amount.label();
        return percent && !label.endsWith("计") && !label.startsWith("其中");
    }

    private static Composition shares(String label, Unit unit, Passage place, List<Amount> parts) {
        Quantity hundred =
                new Quantity(
                        HUNDRED, null, Hedge.PLAIN, unit, Interval.exact(HUNDRED), "100", Set.of());
        return new Composition(
                Composition.Kind.SHARES, label, new Amount(label, hundred, place), parts, true);
    }

    private static boolean containsAny(String words, List<String> wanted) {
        return wanted.stream().anyMatch(words::contains);
    }
}
