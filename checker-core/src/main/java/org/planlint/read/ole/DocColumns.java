package org.planlint.read.ole;

import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The columns of a table of an old Word file, which only tells where the edges of cells are. */
final class DocColumns {

    /** Edges that differ by less, in twentieths of a point, are one. */
    private static final int NEAR = 60;

    private final TreeSet<Integer> edges = new TreeSet<>();

    DocColumns(Table table) {
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                add(row.getCell(c).getLeftEdge());
                add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
    }

    private void add(int edge) {
        if (edges.subSet(edge - NEAR, true, edge + NEAR, true).isEmpty()) {
            edges.add(edge);
        }
    }

    /** How many columns stand before a cell. */
    int before(TableCell cell) {
        return index(cell.getLeftEdge());
    }

    /** How many columns a cell covers. */
    int span(TableCell cell) {
        return Math.max(1, index(cell.getLeftEdge() + cell.getWidth()) - before(cell));
    }

    private int index(int edge) {
        return edges.headSet(edge - NEAR, false).size();
    }
}
