package org.planlint.text;

/**
 * A place as people and editors count it.
 *
 * @param line 1-based line of the source; for Word and PDF the running number of the paragraph or
 *     table row
 * @param column 1-based column, in code points, so that a character beyond the BMP counts once
 */
public record Position(int line, int column) {}
