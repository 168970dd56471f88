package org.planlint.rules.judge;

import org.planlint.fact.IndicatorRow;
import org.planlint.text.Folding;

/** How findings speak of tables and of the names in them. */
final class Tables {

    private Tables() {}

    /** 专栏2; the running number where a table has neither number nor caption. */
    static String name(int table, String label) {
        return label.isEmpty() ? "${table.unnamed} " + table : label;
    }

    static String name(IndicatorRow row) {
        return name(row.table(), row.tableLabel());
    }

    /**
     * Whether two rows print the same name, unit and price base included; marks and brackets don't
     * matter.
     */
    static boolean sameName(IndicatorRow one, IndicatorRow other) {
        return letters(one.printed()).equals(letters(other.printed()));
    }

    private static String letters(String name) {
        String folded = Folding.key(name);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '%' || c == '‰') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
