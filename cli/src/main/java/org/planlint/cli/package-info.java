/** The command {@code planlint}. */
package org.planlint.cli;
