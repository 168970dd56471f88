package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.text.Folding;

/**
 * Sums over the columns of a table: a column 合计 beside those that it adds up, under one upper
 * header or in one unit, and a column 总投资 beside the years that spend some of it.
 */
final class ColumnTotals {

    private static final List<String> TOTAL = List.of("合计", "总计", "小计", "共计");
    private static final String INVESTMENT = "总投资";

    private final NumberGrid grid;
    private final List<Row> headers;

    ColumnTotals(Table table, NumberGrid grid) {
        this.grid = grid;
        this.headers = table.rows(Row.Kind.HEADER);
    }

    List<Composition> read() {
        List<Composition> found = new ArrayList<>();
        for (int column : grid.columns()) {
            String leaf = leaf(column);
            boolean total = TOTAL.contains(leaf);
            List<Integer> parts = total ? siblings(column) : List.of();
            if (parts.isEmpty() && (total || isWhole(leaf))) {
                pair(column, found);
            } else if (total) {
                add(column, parts, true, found);
            } else if (leaf.contains(INVESTMENT)) {
                List<Integer> years =
                        grid.columns().stream()
                                .filter(other -> other > column && isYear(leaf(other)))
                                .toList();
                add(column, years, false, found);
            }
        }
        return found;
    }

    private void add(int whole, List<Integer> parts, boolean exhaustive, List<Composition> found) {
        if (parts.size() < 2) {
            return;
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            int at = row;
            Amount sum = grid.at(row, whole);
            List<Amount> amounts =
                    NumberGrid.usable(
                            parts.stream()
                                    .map(column -> headed(grid.at(at, column), column))
                                    .toList(),
                            parts.stream().anyMatch(column -> grid.unclear(at, column)));
            if (sum != null
                    && amounts != null
                    && amounts.size() > 1
                    && NumberGrid.addable(sum, amounts)) {
                found.add(
                        new Composition(
                                Composition.Kind.TOTAL, sum.label(), sum, amounts, exhaustive));
            }
        }
    }

    /** 省内, 省外, 全行: two columns that make a whole by their names and by most of their numbers. */
    private void pair(int whole, List<Composition> found) {
        int first = grid.columns().contains(whole - 1) ? whole - 2 : whole + 1;
        List<Integer> parts = List.of(first, first + 1);
        if (!grid.columns().containsAll(parts)
                || !Pairs.makeAWhole(leaf(parts.get(0)), leaf(parts.get(1)))) {
            return;
        }
        List<Composition> sums = new ArrayList<>();
        add(whole, parts, true, sums);
        sums.removeIf(sum -> NumberGrid.isRate(sum.label()) || isShare(sum.label()));
        found.addAll(Totals.borneOut(sums.stream().map(Counts::exactly).toList()));
    }

    private static boolean isWhole(String leaf) {
        return leaf.length() == 2 && leaf.charAt(0) == '全';
    }

    private static boolean isShare(String label) {
        return label.contains("占") || label.contains("比") || label.contains("均");
    }

    /** In a row, a number is called after its column. */
    private Amount headed(Amount amount, int column) {
        return amount == null ? null : new Amount(leaf(column), amount.quantity(), amount.place());
    }

    /**
     * The columns that a total is of: those under its upper header, else those on the side where it
     * closes a block.
     */
    private List<Integer> siblings(int total) {
        String upper = upper(total);
        List<Integer> others =
                grid.columns().stream()
                        .filter(column -> column != total && upper(column).equals(upper))
                        .toList();
        if (others.stream().anyMatch(column -> TOTAL.contains(leaf(column)))) {
            return List.of();
        }
        if (!upper.isEmpty()) {
            return others;
        }
        List<Integer> before = others.stream().filter(column -> column < total).toList();
        List<Integer> after = others.stream().filter(column -> column > total).toList();
        List<Integer> parts = before.isEmpty() ? after : after.isEmpty() ? before : List.of();
        boolean contiguous =
                parts.size() > 1
                        && parts.get(parts.size() - 1) - parts.get(0) == parts.size() - 1
                        && (parts.get(0) == total + 1 || parts.get(parts.size() - 1) == total - 1);
        return contiguous && (years(parts) || oneUnit(parts)) ? parts : List.of();
    }

    private boolean years(List<Integer> columns) {
        return columns.stream().allMatch(column -> isYear(leaf(column)));
    }

    /** Whether all numbers have a unit: 户数, 人口 and 合计 without one may be anything. */
    private boolean oneUnit(List<Integer> columns) {
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column : columns) {
                Amount amount = grid.at(row, column);
                if (amount != null && amount.quantity().unit() == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isYear(String words) {
        return words.length() >= 4
                && words.startsWith("20")
                && words.chars().limit(4).allMatch(Character::isDigit);
    }

    /** The lowest header of a column, without the unit in brackets. */
    private String leaf(int column) {
        for (int i = headers.size() - 1; i >= 0; i--) {
            String words = Folding.key(headers.get(i).text(column));
            if (!words.isEmpty()) {
                int bracket = words.indexOf('(');
                return bracket > 0 ? words.substring(0, bracket) : words;
            }
        }
        return "";
    }

    /** The header above the lowest one; empty where there is none. */
    private String upper(int column) {
        return headers.size() < 2 || headers.get(headers.size() - 1).text(column).isEmpty()
                ? ""
                : Folding.key(headers.get(0).text(column));
    }
}
