package org.planlint.cli;

import java.nio.file.Path;

/**
 * One line on a terminal's standard error that says which of many documents is being checked. It is
 * taken away before anything else is printed.
 */
final class Progress {

    /** Few documents are checked before a line could be read. */
    private static final int MANY = 3;

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Terminal terminal;
    private final Messages messages;
    private final int total;
    private final boolean shown;
    private int current;

    Progress(Terminal terminal, Messages messages, int total) {
        this.terminal = terminal;
        this.messages = messages;
        this.total = total;
        this.shown = total >= MANY && terminal.interactive();
    }

    void next(Path document) {
        current++;
        if (shown) {
            String line = messages.get("progress", current, total, document.getFileName());
            terminal.err().print(CLEAR_LINE + line);
            terminal.err().flush();
        }
    }

    void clear() {
        if (shown) {
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
        }
    }
}
