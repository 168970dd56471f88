package org.planlint.layout.table;

import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * A cell of a flattened table: a line of its own.
 *
 * @param text its words; empty for a line with nothing but a tab
 * @param key the folded words
 * @param block index of its raw block
 * @param gap whether blank lines stand before it
 * @param span its line without the white space at the ends
 */
record LineCell(TracedText text, String key, int block, boolean gap, Span span) {

    boolean isEmpty() {
        return key.isEmpty();
    }

    int rowNumber() {
        return TableWords.rowNumber(key);
    }

    boolean isAttribute() {
        return TableWords.isAttribute(key);
    }

    boolean isValue() {
        return ValueWords.isValue(key);
    }

    /** Whether it is words that can name a row or a group. */
    boolean isName() {
        return !isEmpty() && !isValue() && !isAttribute() && TableWords.rowNumber(key) == 0;
    }
}
