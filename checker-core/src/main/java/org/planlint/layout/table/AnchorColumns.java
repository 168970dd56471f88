package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a flattened indicator table by what they do for finding its rows again.
 *
 * @param header the header
 * @param attribute the column whose cells anchor the rows
 * @param unit the column of the unit behind the name; -1 where there is none
 * @param values the other columns behind the name
 */
record AnchorColumns(FlatHeader header, int attribute, int unit, List<Integer> values) {

    /**
     * The columns of a header; {@code null} where rows can't be anchored, the values standing on
     * both sides of the anchor.
     */
    static AnchorColumns of(FlatHeader header) {
        int attribute = header.attributeColumn();
        int unit = header.unitColumn();
        List<Integer> values = new ArrayList<>();
        for (int i = 2; i < header.columns(); i++) {
            if (i != attribute && i != unit) {
                values.add(i);
            }
        }
        AnchorColumns columns = new AnchorColumns(header, attribute, unit, values);
        boolean sided = !values.isEmpty() && (columns.close() || values.get(0) > attribute);
        return attribute > 1 && sided && (unit < 0 || unit == 2) ? columns : null;
    }

    /** Whether the anchor is the last cell of its row. */
    boolean close() {
        return attribute == header.columns() - 1;
    }
}
