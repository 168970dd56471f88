/**
 * What is known of a document as a whole before its parts are read: all its words, the years it
 * plans for.
 */
package org.planlint.extract.whole;
