package org.planlint.read;

/** A line or a table as the file has it. */
public sealed interface RawBlock permits RawLine, RawTable {

    /** Whether it has characters. */
    boolean hasText();
}
