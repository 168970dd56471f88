package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * The header of a flattened table that counts its rows: 序号 first, then the names of the other
 * columns.
 *
 * @param texts the names of the columns, each whole where it stood on two lines
 * @param keys the folded names
 * @param length how many cells of the stream they take
 * @param span all of them
 */
record FlatHeader(List<TracedText> texts, List<String> keys, int length, Span span) {

    private static final int MOST_LINES = 24;
    private static final String[] YEAR_TAILS = {
        "目标", "完成", "基", "现状", "实际", "规划", "预期", "预计", "实现", "年目标", "年完成", "年基", "年现状", "年实际", "年预",
        "年规划", "年实现", "年末"
    };

    /** The header at the beginning of a stream; {@code null} where there is none. */
    static FlatHeader read(CellStream cells) {
        LineCell first = cells.get(0);
        if (first == null || !TableWords.isNumberHeader(first.key())) {
            return null;
        }
        int length = 1;
        while (length <= MOST_LINES && isHeaderCell(cells.get(length), first)) {
            length++;
        }
        LineCell behind = cells.get(length);
        if (length > MOST_LINES || behind == null || !startsRows(cells, length)) {
            return null;
        }
        return joined(cells, length);
    }

    /** The first cell does not come again in a header: that would be the next one. */
    private static boolean isHeaderCell(LineCell cell, LineCell first) {
        return cell != null
                && !cell.isEmpty()
                && !cell.key().equals(first.key())
                && cell.rowNumber() == 0
                && (TableWords.isHeader(cell.key()) || isTail(cell.key()));
    }

    /** A number of a row, perhaps behind the name of a group. */
    private static boolean startsRows(CellStream cells, int at) {
        for (int i = at; i <= at + 2; i++) {
            LineCell cell = cells.get(i);
            if (cell == null) {
                return false;
            }
            if (cell.rowNumber() > 0) {
                return true;
            }
            if (!cell.isName() && !TableWords.isGroupNumber(cell.key())) {
                return false;
            }
        }
        return false;
    }

    private static FlatHeader joined(CellStream cells, int length) {
        List<TracedText> texts = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Span span = cells.get(0).span();
        for (int i = 0; i < length; i++) {
            LineCell cell = cells.get(i);
            span = span.hull(cell.span());
            int last = keys.size() - 1;
            if (!cells.tabbed() && last > 0 && belongsTo(keys.get(last), cell.key())) {
                texts.set(last, CellText.join(List.of(texts.get(last), cell.text())));
                keys.set(last, keys.get(last) + cell.key());
            } else {
                texts.add(cell.text());
                keys.add(cell.key());
            }
        }
        return texts.size() < 3 ? null : new FlatHeader(texts, keys, length, span);
    }

    /** Whether a header cell goes on in the next line: 2030 / 目标, 指标 / 属性, 投资 / （万元）. */
    private static boolean belongsTo(String above, String key) {
        boolean bareYear =
                above.length() == 4 && TableWords.isYear(above)
                        || above.length() == 5 && TableWords.isYear(above) && above.endsWith("年");
        boolean yearTail =
                bareYear && (key.equals("年") || TableWords.startsWithAny(key, YEAR_TAILS));
        boolean word =
                (above.equals("指标")
                                || above.equals("计量")
                                || above.equals("建设")
                                || above.equals("责任"))
                        && (key.equals("属性")
                                || key.equals("名称")
                                || key.equals("性质")
                                || key.equals("类型")
                                || key.equals("单位")
                                || key.equals("内容")
                                || key.equals("规模")
                                || key.equals("年限"));
        return yearTail || word || isTail(key);
    }

    private static boolean isTail(String key) {
        boolean bracket = key.startsWith("(") || key.startsWith("[") || key.startsWith("【");
        return bracket && key.length() <= 10
                || key.equals("%")
                || key.equals("值")
                || key.equals("情况");
    }

    int columns() {
        return texts.size();
    }

    /** The column of the attribute (约束性, 预期性); -1 where there is none. */
    int attributeColumn() {
        for (int i = 1; i < keys.size(); i++) {
            if (TableWords.isAttributeHeader(keys.get(i))) {
                return i;
            }
        }
        return -1;
    }

    int unitColumn() {
        for (int i = 1; i < keys.size(); i++) {
            if (TableWords.isUnitHeader(keys.get(i))) {
                return i;
            }
        }
        return -1;
    }

    GridRow row() {
        return GridRow.of(texts, true, span);
    }
}
