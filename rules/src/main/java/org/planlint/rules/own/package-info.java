/**
 * Rules of a user's own: compiled at run time by a compiler that is loaded for nothing else, kept
 * compiled in a cache, and run beside planlint's own.
 */
package org.planlint.rules.own;
