package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Document;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.fact.Amount;
import org.planlint.text.Folding;

/**
 * The numbers of a table that states totals, by what their rows and columns are called: what a
 * sentence that sums the table up can be held against.
 *
 * @param offset where the table begins in the source
 * @param label what the table is called: 专栏7; may be empty
 * @param cells its numbers, row by row
 */
public record TableAmounts(int offset, String label, List<Cell> cells) {

    /**
     * A number.
     *
     * @param header the lowest header of its column, without the unit
     * @param row what its row is called, without 其中
     * @param total whether the row is the total of the table
     * @param amount the number
     */
    public record Cell(String header, String row, boolean total, Amount amount) {}

    public TableAmounts {
        cells = List.copyOf(cells);
    }

    /** The tables with a total; tables of indicators state none. */
    public static List<TableAmounts> of(Document document) {
        List<TableAmounts> found = new ArrayList<>();
        for (TableSite site : TableSites.of(document, null)) {
            if (hasTotal(site.table())) {
                NumberGrid grid = new NumberGrid(site.table());
                found.add(
                        new TableAmounts(
                                site.table().span().start(),
                                site.label(),
                                cells(site.table(), grid)));
            }
        }
        return found;
    }

    private static boolean hasTotal(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> Totals.isTotal(Folding.key(cell.text())));
    }

    private static List<Cell> cells(Table table, NumberGrid grid) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column : grid.columns()) {
                Amount amount = grid.at(row, column);
                if (amount != null) {
                    String label = amount.label();
                    cells.add(
                            new Cell(
                                    header(table, column),
                                    label.replace("其中:", "").replace("其中", ""),
                                    Totals.isTotal(label),
                                    amount));
                }
            }
        }
        return cells;
    }

    private static String header(Table table, int column) {
        List<Row> headers = table.rows(Row.Kind.HEADER);
        String words =
                headers.isEmpty() ? "" : headers.get(headers.size() - 1).text(column).toString();
        String header = Folding.key(words);
        int bracket = header.indexOf('(');
        return bracket > 0 ? header.substring(0, bracket) : header;
    }
}
