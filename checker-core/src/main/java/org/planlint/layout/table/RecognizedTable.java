package org.planlint.layout.table;

import org.planlint.document.Table;

/**
 * A table found in the raw blocks.
 *
 * @param table the table with its notes
 * @param next index of the first raw block behind the table and its notes
 */
public record RecognizedTable(Table table, int next) {}
