/**
 * Readers: from bytes to lines and tables, with the place of every character. They understand
 * formats, not plans.
 */
package org.planlint.read;
