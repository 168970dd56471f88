/**
 * What the tables say: indicator rows and their values, marks and legends, notes, counts and
 * totals.
 */
package org.planlint.extract.table;
