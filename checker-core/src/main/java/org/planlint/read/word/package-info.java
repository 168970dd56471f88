/**
 * Word files as Word has written them since 2007 (ISO/IEC 29500), and the paragraphs, tables and
 * lists that they have in common with older ones.
 */
package org.planlint.read.word;
