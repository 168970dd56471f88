/** Stated counts in prose, definitions and titles, and the lists that they count. */
package org.planlint.extract.prose.counts;
