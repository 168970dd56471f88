package org.planlint.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Row;
import org.planlint.extract.table.Ledger.Kind;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;
import org.planlint.text.Folding;

/** Sums over the rows of a table: 合计, 总计, 小计, 其中. */
final class Totals {

    private static final List<String> TOTAL = List.of("合计", "总计", "共计");
    private static final String SUBTOTAL = "小计";
    private static final String OF_WHICH = "其中";
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_SUBTOTAL = 12;

    /** A row of these adds up the others only where its numbers bear that out. */
    private static final List<String> WHOLES =
            List.of("全市", "全省", "全县", "全区", "全州", "全国", "全盟", "全旗", "全镇", "全乡", "全行", "全校", "全院");

    private final NumberGrid grid;
    private final List<Integer> columns = new ArrayList<>();

    private Totals(NumberGrid grid) {
        this.grid = grid;
        columns.addAll(grid.columns());
        columns.addAll(grid.sparseColumns());
    }

    static List<Composition> of(TableSite site) {
        List<Composition> found = new ArrayList<>();
        NumberGrid grid = new NumberGrid(site.table());
        if (!grid.columns().isEmpty()) {
            new Totals(grid).rows(found);
            found.addAll(new ColumnTotals(site.table(), grid).read());
            found.addAll(new Balances(site.table(), grid).read());
        }
        found.addAll(Shares.of(site, grid));
        return found;
    }

    private void rows(List<Composition> found) {
        List<Ledger.Line> lines = new ArrayList<>();
        int first = grid.columns().get(0);
        for (int i = 0; i < grid.rows().size(); i++) {
            lines.add(new Ledger.Line(kind(i, first), grid.numbered(i)));
        }
        for (Ledger.Sum sum : Ledger.sums(lines)) {
            found.addAll(compositions(sum));
        }
        if (lines.stream().allMatch(line -> line.kind() == Ledger.Kind.ITEM)) {
            wholeTerritory(first, lines, found);
        }
    }

    /** A first or last row 全市 in a table without another total. */
    private void wholeTerritory(int first, List<Ledger.Line> lines, List<Composition> found) {
        List<Integer> wholes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int column = 0; column < first; column++) {
                if (WHOLES.contains(Folding.key(grid.rows().get(i).text(column)))) {
                    wholes.add(i);
                }
            }
        }
        boolean one =
                wholes.size() == 1 && (wholes.get(0) == 0 || wholes.get(0) == lines.size() - 1);
        if (one) {
            List<Ledger.Line> all = new ArrayList<>(lines);
            all.set(wholes.get(0), new Ledger.Line(Kind.TOTAL, false));
            for (Ledger.Sum sum : Ledger.sums(all)) {
                found.addAll(borneOut(compositions(sum)));
            }
        }
    }

    /** Sums that are likely meant as such because most of them meet; else none. */
    static List<Composition> borneOut(List<Composition> sums) {
        long meeting = sums.stream().filter(Totals::meets).count();
        return meeting > 1 && meeting * 2 > sums.size() ? sums : List.of();
    }

    /**
     * The sums of all columns in the reading that most of them bear out. Where none bears out any
     * of several, the table may be built in yet another way.
     */
    private List<Composition> compositions(Ledger.Sum sum) {
        List<Composition> best = List.of();
        long most = -1;
        List<List<Integer>> readings = sum.readings();
        for (List<Integer> parts : readings) {
            List<Composition> all = new ArrayList<>();
            for (int column : columns) {
                Composition composition = composition(sum, parts, column);
                if (composition != null) {
                    all.add(composition);
                }
            }
            long meeting = all.stream().filter(Totals::meets).count();
            if (meeting > most) {
                most = meeting;
                best = all;
            }
        }
        return readings.size() > 1 && most == 0 ? List.of() : best;
    }

    private static boolean meets(Composition composition) {
        Unit unit = composition.whole().quantity().unit();
        Interval sum = Interval.exact(BigDecimal.ZERO);
        for (Amount part : composition.parts()) {
            Quantity quantity = part.quantity();
            Interval reading =
                    unit == null || quantity.unit() == null
                            ? quantity.reading()
                            : quantity.in(unit).orElse(quantity.reading());
            sum = sum.plus(reading);
        }
        return sum.meets(composition.whole().quantity().reading());
    }

    private Composition composition(Ledger.Sum sum, List<Integer> rows, int column) {
        Amount whole = grid.at(sum.whole(), column);
        List<Amount> parts =
                NumberGrid.usable(
                        rows.stream().map(row -> grid.at(row, column)).toList(),
                        rows.stream().anyMatch(row -> grid.unclear(row, column)));
        if (whole == null || parts == null || parts.size() < (sum.exhaustive() ? 2 : 1)) {
            return null;
        }
        boolean rate =
                whole.quantity().unit() != null
                        && whole.quantity().unit().measuresSameAs(Unit.PERCENT);
        if (!NumberGrid.addable(whole, parts) || rate && !isHundred(whole)) {
            return null;
        }
        return new Composition(
                Composition.Kind.TOTAL, whole.label(), whole, parts, sum.exhaustive());
    }

    /** Percentages are added only where they make 100: elsewhere the total's is an average. */
    private static boolean isHundred(Amount whole) {
        return whole.quantity().figure().compareTo(Shares.HUNDRED) == 0;
    }

    /** Whether a row of this name is a total: 合计, 总计(不含铁路). */
    static boolean isTotal(String name) {
        String label = withoutBrackets(name);
        return label.length() <= LONGEST_LABEL && TOTAL.stream().anyMatch(label::endsWith);
    }

    /** Whether words name a sum over rows: 合计, 小计. */
    static boolean isSum(String words) {
        return isTotal(words) || isSubtotal(words);
    }

    private static boolean isSubtotal(String words) {
        String label = withoutBrackets(words);
        return label.length() <= LONGEST_SUBTOTAL && label.endsWith(SUBTOTAL);
    }

    private static String withoutBrackets(String words) {
        int bracket = words.indexOf('(');
        return bracket > 0 ? words.substring(0, bracket) : words;
    }

    private Kind kind(int row, int firstNumber) {
        for (int column = 0; column < firstNumber; column++) {
            String words = Folding.key(grid.rows().get(row).text(column));
            if (isTotal(words)) {
                return Kind.TOTAL;
            }
            if (isSubtotal(words)) {
                return Kind.SUBTOTAL;
            }
            if (words.startsWith(OF_WHICH)) {
                return Kind.OF_WHICH;
            }
        }
        if (grid.rows().get(row).kind() == Row.Kind.GROUP) {
            boolean empty =
                    grid.columns().stream().allMatch(column -> grid.at(row, column) == null);
            return empty ? Kind.SEPARATOR : Kind.SUBTOTAL;
        }
        return Kind.ITEM;
    }
}
