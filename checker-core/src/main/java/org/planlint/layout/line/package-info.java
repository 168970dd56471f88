/**
 * What a single line says by its own words: a heading's number and title, a caption, the mark of an
 * item, where a sentence ends. Knows what a reader has read; knows neither the lines around it nor
 * tables.
 */
package org.planlint.layout.line;
