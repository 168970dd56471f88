/**
 * Text that knows its place in the source, and how characters are folded for comparison. Knows
 * nothing of plans.
 */
package org.planlint.text;
