/** Facts: what the document says, as immutable records with normalised keys and exact places. */
package org.planlint.fact;
