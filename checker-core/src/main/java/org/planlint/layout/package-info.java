/**
 * From lines and raw tables to the document model: what is a heading, a paragraph, a box, a table,
 * the table of contents, the glossary. {@link org.planlint.layout.Layout} does it in this order:
 * furniture is marked, the table of contents found, glued lines are parted, zones are told apart,
 * and each zone is read into blocks. Knows how plans are set, and what conversions do to them;
 * knows no indicator and no rule. What one line says by itself is in {@code layout.line}, tables
 * are in {@code layout.table}, which know nothing of this package.
 */
package org.planlint.layout;
