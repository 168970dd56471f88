/**
 * How the document is put together: headings and contents, numbered sequences, references to parts
 * of itself.
 */
package org.planlint.extract.structure;
