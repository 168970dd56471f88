package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.text.Folding;

/**
 * What there is at the end of one year, the net increase, and what there is at the end of a later
 * year, in rows or columns of one table: 2025年末网点数, 净新增, 2030年末网点数.
 */
final class Balances {

    private static final List<String> NET = List.of("净新增", "净增加", "净增");
    private static final List<String> ENDS = List.of("年末", "年底");
    private static final int YEAR = 4;
    private static final int LONGEST_NOUN = 6;

    private final NumberGrid grid;
    private final Table table;

    /** The places of the two stocks and of the increase between them. */
    private record Balance(int first, int net, int last) {}

    Balances(Table table, NumberGrid grid) {
        this.table = table;
        this.grid = grid;
    }

    List<Composition> read() {
        List<Composition> found = new ArrayList<>();
        Balance rows = balance(grid.rows().stream().map(Balances::name).toList());
        if (rows != null) {
            for (int column : grid.columns()) {
                add(
                        grid.at(rows.first, column),
                        grid.at(rows.net, column),
                        grid.at(rows.last, column),
                        "",
                        found);
            }
        }
        List<String> heads = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            heads.add(Folding.key(table.header(column)));
        }
        Balance columns = balance(heads);
        if (columns != null) {
            for (int row = 0; row < grid.rows().size(); row++) {
                add(
                        grid.at(row, columns.first),
                        grid.at(row, columns.net),
                        grid.at(row, columns.last),
                        heads.get(columns.last),
                        found);
            }
        }
        return found;
    }

    /** The first words of a row. */
    private static String name(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String words = Folding.key(row.cells().get(i).text());
            if (words.chars().anyMatch(Character::isIdeographic)) {
                return words;
            }
        }
        return "";
    }

    /** {@code null} unless two names are of the same in two years and one is of the increase. */
    private static Balance balance(List<String> names) {
        List<Integer> stocks = new ArrayList<>();
        int net = -1;
        for (int i = 0; i < names.size(); i++) {
            if (!stock(names.get(i)).isEmpty()) {
                stocks.add(i);
            } else if (isNet(names.get(i))) {
                if (net >= 0) {
                    return null;
                }
                net = i;
            }
        }
        if (net < 0 || stocks.size() != 2) {
            return null;
        }
        String one = names.get(stocks.get(0));
        String other = names.get(stocks.get(1));
        boolean same = stock(one).equals(stock(other));
        int order = one.substring(0, YEAR).compareTo(other.substring(0, YEAR));
        if (!same || order == 0) {
            return null;
        }
        return order < 0
                ? new Balance(stocks.get(0), net, stocks.get(1))
                : new Balance(stocks.get(1), net, stocks.get(0));
    }

    /** What is there at the end of a year: 年末网点数 of 2025年末网点数; empty for all else. */
    private static String stock(String name) {
        boolean dated =
                name.length() > YEAR
                        && name.startsWith("20")
                        && name.chars().limit(YEAR).allMatch(Character::isDigit)
                        && ENDS.stream().anyMatch(end -> name.startsWith(end, YEAR));
        return dated ? name.substring(YEAR) : "";
    }

    private static boolean isNet(String name) {
        int bracket = name.indexOf('(');
        String words = bracket > 0 ? name.substring(0, bracket) : name;
        return NET.stream()
                .anyMatch(
                        net ->
                                words.startsWith(net)
                                        && words.length() <= net.length() + LONGEST_NOUN);
    }

    private static void add(
            Amount first, Amount net, Amount last, String label, List<Composition> found) {
        if (first == null || net == null || last == null) {
            return;
        }
        List<Amount> parts = List.of(first, net);
        if (NumberGrid.addable(last, parts)) {
            Composition sum =
                    new Composition(
                            Composition.Kind.TOTAL,
                            label.isEmpty() ? last.label() : label,
                            last,
                            parts,
                            true);
            found.add(Counts.exactly(sum));
        }
    }
}
