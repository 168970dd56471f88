package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Cell;
import org.planlint.layout.line.Ordinal;
import org.planlint.text.TracedText;

/**
 * Puts the values of a row into their columns when some may be broken over lines, or lost.
 *
 * <p>Where a row has one value and the header two value columns, the value is the target: a row
 * stands in a table of targets for the sake of its target, while a base is often not known (a new
 * indicator, a rate of growth). That holds only where the header tells them apart, by a later year
 * or by the word 目标 in one of them alone, both not against each other. A table of targets and
 * results of the same year says nothing of the kind: the cells stay empty.
 */
final class ValueCells {

    private ValueCells() {}

    /** The cells of a row's value columns; none where the values can't be told apart. */
    static List<Cell> place(List<LineCell> lines, List<Integer> columns, FlatHeader header) {
        List<TracedText> values = merge(lines, columns.size());
        List<Cell> cells = new ArrayList<>();
        if (values.size() == columns.size()) {
            for (int i = 0; i < values.size(); i++) {
                cells.add(new Cell(columns.get(i), 1, values.get(i)));
            }
        } else if (values.size() == 1 && columns.size() == 2) {
            int target = targetColumn(columns, header);
            if (target >= 0) {
                cells.add(new Cell(target, 1, values.get(0)));
            }
        }
        return cells;
    }

    /**
     * The number of lines at the beginning of a list that can be values of one row, broken ones
     * counted whole.
     */
    static int count(List<LineCell> lines, int columns) {
        int values = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean continued = i > 0 && continues(lines.get(i - 1).key(), lines.get(i).key());
            if (!continued && (values == columns || !lines.get(i).isValue())) {
                return i;
            }
            values += continued ? 0 : 1;
        }
        return lines.size();
    }

    /** Whether lines are the values of a row, none of them lost. */
    static boolean areComplete(List<LineCell> lines, int columns) {
        return count(lines, columns) == lines.size() && merge(lines, columns).size() == columns;
    }

    /**
     * Whether a line is the rest of the value in the line above: 62. / 5, 346 / (新标准), 100000 / 左右.
     */
    static boolean continues(String above, String key) {
        char last = above.charAt(above.length() - 1);
        boolean open =
                ".:~≥≤<>约".indexOf(last) >= 0
                        || "-/".indexOf(last) >= 0 && ValueWords.hasDigit(above);
        // not (100), a value of its own, nor （二）…, a group
        boolean bracket = key.startsWith("(") && Ordinal.at(key, 1) == null;
        boolean closing = key.startsWith(")") || key.startsWith("]") || key.startsWith("】");
        boolean tail =
                key.startsWith("以上")
                        || key.startsWith("以下")
                        || key.startsWith("以内")
                        || key.startsWith("左右");
        return open || bracket || closing || tail || key.equals("%");
    }

    private static List<TracedText> merge(List<LineCell> lines, int columns) {
        List<TracedText> values = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (LineCell line : lines) {
            int last = values.size() - 1;
            if (last >= 0 && continues(keys.get(last), line.key())) {
                values.set(last, CellText.join(List.of(values.get(last), line.text())));
                keys.set(last, keys.get(last) + line.key());
            } else {
                values.add(line.text());
                keys.add(line.key());
            }
        }
        for (int i = 0; values.size() > columns && i + 1 < values.size(); i++) {
            if (!ValueWords.hasDigit(keys.get(i)) && !ValueWords.hasDigit(keys.get(i + 1))) {
                values.set(i, CellText.join(List.of(values.get(i), values.remove(i + 1))));
                keys.set(i, keys.get(i) + keys.remove(i + 1));
            }
        }
        return values;
    }

    private static int targetColumn(List<Integer> columns, FlatHeader header) {
        String one = header.keys().get(columns.get(0));
        String other = header.keys().get(columns.get(1));
        int words = Boolean.compare(one.contains("目标"), other.contains("目标"));
        int target = words;
        if (year(one) > 0 && year(other) > 0 && year(one) != year(other)) {
            int later = Integer.compare(year(one), year(other));
            target = words == -later ? 0 : later;
        } else if (isResult(one) || isResult(other)) {
            target = 0;
        }
        return target == 0 ? -1 : columns.get(target > 0 ? 0 : 1);
    }

    private static boolean isResult(String key) {
        return key.contains("完成") || key.contains("实际") || key.contains("实现");
    }

    private static int year(String key) {
        for (int i = 0; i + 4 <= key.length(); i++) {
            if (TableWords.isYear(key.substring(i))) {
                return Integer.parseInt(key.substring(i, i + 4));
            }
        }
        return 0;
    }
}
