/**
 * The document's own terms: the glossary, quoted phrases and slogans, and where they are explained.
 */
package org.planlint.extract.term;
