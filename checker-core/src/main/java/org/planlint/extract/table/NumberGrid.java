package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.Amount;
import org.planlint.quantity.CellParser;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;
import org.planlint.quantity.Units;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/** The numbers of a table by row and column, where a column holds numbers that can be added. */
final class NumberGrid {

    private static final Set<String> NUMBER = Set.of("序号", "编号", "序", "号", "项次");
    private static final String TOTAL = "合计";
    private static final Set<String> UNIT = Set.of("单位", "计量单位");

    /** Numbers under such headers can't be added. */
    private static final List<String> NOT_ADDITIVE =
            List.of(
                    "年限", "年份", "时间", "期限", "起止", "日期", "电话", "人均", "平均", "率", "单价", "密度", "强度",
                    "增速", "增长", "增幅", "指数", "倍数", "排名", "排位", "编码", "备注", "说明");

    private final List<Row> rows;
    private final Amount[][] amounts;
    private final boolean[][] unclear;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Integer> sparse = new ArrayList<>();
    private final int numbers;

    NumberGrid(Table table) {
        rows = table.rows().stream().filter(row -> row.kind() != Row.Kind.HEADER).toList();
        int width = table.columns();
        amounts = new Amount[rows.size()][width];
        unclear = new boolean[rows.size()][width];
        int unitColumn = -1;
        int numberColumn = -1;
        List<Integer> candidates = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String header = Folding.key(table.header(column));
            if (UNIT.contains(header)) {
                unitColumn = column;
            } else if (NUMBER.contains(header)) {
                numberColumn = column;
            } else if (NOT_ADDITIVE.stream().noneMatch(header::contains)) {
                candidates.add(column);
            }
        }
        numbers = numberColumn;
        Unit tableUnit = unit(Folding.key(table.unit()));
        for (int column : candidates) {
            Unit headed = unit(Folding.key(table.header(column)));
            read(column, headed == null ? tableUnit : headed, unitColumn);
        }
    }

    private void read(int column, Unit unit, int unitColumn) {
        int filled = 0;
        int read = 0;
        int worded = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            TracedText cell = withoutTotal(row.text(column).strip());
            Unit own = unitColumn < 0 ? null : Units.parse(row.text(unitColumn)).orElse(null);
            boolean merged = isMerged(i, column);
            CellValue value = CellParser.parse(merged ? "" : cell, own == null ? unit : own);
            if (value instanceof CellValue.One one
                    && (one.note().isEmpty() || isOfWhich(one.note()))
                    && !one.value().quantity().isRange()) {
                Quantity quantity = one.value().quantity();
                amounts[i][column] =
                        new Amount(label(i, column), quantity, TableSite.passage(row, cell));
                read++;
            } else if (!(value instanceof CellValue.Empty)) {
                unclear[i][column] = true;
                worded += cell.chars().noneMatch(Character::isDigit) ? 1 : 0;
            }
            filled += value instanceof CellValue.Empty ? 0 : 1;
        }
        if (read >= 2 && read * 2 > filled) {
            columns.add(column);
        } else if (read >= 2 && read * 2 > filled - worded) {
            sparse.add(column);
        }
    }

    /** Whether a cell is that of the row above or the column before, whose number counts once. */
    private boolean isMerged(int row, int column) {
        TracedText cell = rows.get(row).text(column);
        return !cell.isEmpty()
                && (row > 0 && isSame(cell, rows.get(row - 1).text(column))
                        || column > 0 && isSame(cell, rows.get(row).text(column - 1)));
    }

    private static boolean isSame(TracedText cell, TracedText other) {
        return !other.isEmpty() && cell.span().equals(other.span());
    }

    /** 合计12家 in a cell that several rows share. */
    private static TracedText withoutTotal(TracedText cell) {
        boolean total =
                cell.length() > TOTAL.length() && TOTAL.contentEquals(cell.subSequence(0, 2));
        return total ? cell.subSequence(TOTAL.length(), cell.length()) : cell;
    }

    /** 12(含续建3): what is counted in the number already. */
    private static boolean isOfWhich(String note) {
        return note.startsWith("含") || note.startsWith("其中");
    }

    List<Row> rows() {
        return rows;
    }

    /** The columns of numbers. */
    List<Integer> columns() {
        return columns;
    }

    /**
     * The columns where words without a digit (在建, 待定) stand among the numbers; only sums without
     * such a cell are known. None where the table has no column of numbers.
     */
    List<Integer> sparseColumns() {
        return columns.isEmpty() ? List.of() : sparse;
    }

    /** The number in a cell; {@code null} where there is none. */
    Amount at(int row, int column) {
        return amounts[row][column];
    }

    /** Whether a cell holds something that is no single number. */
    boolean unclear(int row, int column) {
        return unclear[row][column];
    }

    boolean numbered(int row) {
        return numbers >= 0 && !rows.get(row).text(numbers).isEmpty();
    }

    /** What a row is called: its last words before a column, the row number aside. */
    String label(int row, int column) {
        String label = "";
        for (int i = 0; i < column; i++) {
            String words = i == numbers ? "" : Folding.key(rows.get(row).text(i));
            if (Totals.isSum(words)) {
                return words;
            }
            boolean digits = words.chars().anyMatch(Character::isDigit);
            boolean says =
                    words.chars().anyMatch(Character::isLetter)
                            && amounts[row][i] == null
                            && (label.isEmpty() || !digits);
            label = says ? words : label;
        }
        return label.isEmpty() && numbers >= 0 ? Folding.key(rows.get(row).text(numbers)) : label;
    }

    /**
     * All numbers in a row or column that take part in a sum; {@code null} where one of the cells
     * is unclear.
     */
    static List<Amount> usable(List<Amount> amounts, boolean anyUnclear) {
        if (anyUnclear) {
            return null;
        }
        return amounts.stream().filter(amount -> amount != null).toList();
    }

    /** Whether what words name can't be added up. */
    static boolean isRate(String words) {
        return NOT_ADDITIVE.stream().anyMatch(words::contains);
    }

    /** Whether amounts can be added: all in units of one kind, or all without. */
    static boolean addable(Amount whole, List<Amount> parts) {
        Unit unit = whole.quantity().unit();
        return parts.stream()
                .map(part -> part.quantity().unit())
                .allMatch(
                        other ->
                                unit == null
                                        ? other == null
                                        : other != null && unit.measuresSameAs(other));
    }

    /** 单位:万元, 投资(亿元), 亿元; {@code null} where no unit stands there. */
    private static Unit unit(String words) {
        int open = words.lastIndexOf('(');
        int start = Math.max(open, words.lastIndexOf(':')) + 1;
        int close = words.indexOf(')', start);
        return words.isEmpty()
                ? null
                : Units.parse(words.substring(start, close < 0 ? words.length() : close))
                        .orElse(null);
    }
}
