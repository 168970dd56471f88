/** What the prose says: sentences, and the statements, changes, lists and periods in them. */
package org.planlint.extract.prose;
