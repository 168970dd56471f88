/** Wholes and their parts in sentences. */
package org.planlint.extract.prose.sums;
