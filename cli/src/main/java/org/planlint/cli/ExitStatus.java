package org.planlint.cli;

/** What the command tells the shell. */
final class ExitStatus {

    /** Nothing at or above the fail level. */
    static final int CLEAN = 0;

    /** Findings at or above the fail level. */
    static final int FINDINGS = 1;

    /** Wrong usage, unreadable input or an internal failure. */
    static final int BROKEN = 2;

    private ExitStatus() {}
}
