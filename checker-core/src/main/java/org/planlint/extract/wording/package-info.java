/**
 * Reads how a document is written: its words, marks and numbers as an editor sees them, whatever
 * they say. Every reader looks for one kind of slip and counts the places that it has looked at.
 */
package org.planlint.extract.wording;
