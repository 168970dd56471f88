package org.planlint.layout.table;

import java.util.Arrays;
import java.util.List;
import org.planlint.document.Cell;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A row of a damaged table: the cells of its anchor and of what stands before it.
 *
 * @param number its printed number; {@code null} where it has none
 * @param front the lines of the name, then the unit, then the values if the anchor closes the row
 * @param anchor its attribute
 */
record AnchoredRow(LineCell number, List<LineCell> front, LineCell anchor) {

    /** The row with the values that stand behind the anchor. */
    GridRow with(List<LineCell> behind, AnchorColumns columns) {
        int named = columns.close() ? nameLength(columns.values().size()) : front.size();
        List<LineCell> values = columns.close() ? front.subList(named, front.size()) : behind;
        List<LineCell> name = front.subList(0, named);

        TracedText[] texts = new TracedText[columns.header().columns()];
        Arrays.fill(texts, TracedText.empty());
        if (number != null) {
            texts[0] = number.text();
        }
        if (columns.unit() >= 0 && name.size() > 1) {
            texts[columns.unit()] = name.get(name.size() - 1).text();
            name = name.subList(0, name.size() - 1);
        }
        texts[1] = CellText.join(name.stream().map(LineCell::text).toList());
        texts[columns.attribute()] = anchor.text();
        for (Cell value : ValueCells.place(values, columns.values(), columns.header())) {
            texts[value.column()] = value.text();
        }
        return GridRow.of(List.of(texts), false, span(behind));
    }

    /** Whether a figure is left among the lines of the name when the values have been taken. */
    boolean hasValueTooMany(AnchorColumns columns) {
        int named = nameLength(columns.values().size());
        return named > 1 && ValueWords.isFigure(front.get(named - 1).key());
    }

    private Span span(List<LineCell> behind) {
        LineCell first = number == null ? front.get(0) : number;
        LineCell last = behind.isEmpty() ? anchor : behind.get(behind.size() - 1);
        return first.span().hull(last.span());
    }

    /**
     * How many lines are the name (and unit) when the values stand behind it: the values are the
     * last ones.
     */
    private int nameLength(int columns) {
        int at = front.size();
        int values = 0;
        while (at > 1) {
            LineCell line = front.get(at - 1);
            LineCell above = front.get(at - 2);
            boolean rest = above.isValue() && ValueCells.continues(above.key(), line.key());
            if (!rest && (values == columns || !line.isValue())) {
                break;
            }
            values += rest ? 0 : 1;
            at--;
        }
        return at;
    }
}
