/**
 * Compliance packs: what a plan of a kind must contain, as data that users can copy and change. The
 * rules ask for it, the files come with them.
 */
package org.planlint.pack;
