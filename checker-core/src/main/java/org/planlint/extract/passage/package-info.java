/** What a plan says twice. */
package org.planlint.extract.passage;
