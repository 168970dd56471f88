/**
 * Tables out of raw blocks, however the file has them: as tables of the format, as lines divided by
 * tabs, or flattened to a cell a line. {@link org.planlint.layout.table.TableRecognizer} finds
 * them; each way of printing has its reader, all of them make a grid of rows, and one sorter says
 * the same of every grid: which rows are header, group and data. Knows what a header, a row number
 * and a value look like; knows neither what a column means nor the rest of the document.
 */
package org.planlint.layout.table;
