/**
 * From characters and lines drawn on pages to paragraphs and tables. Knows where things stand on
 * paper, and no file format.
 */
package org.planlint.read.page;
