package org.planlint.report;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A report that cannot be written. Callers word the reason: only they know by what option the
 * folder was chosen.
 */
public final class UnwritableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a report cannot be written. */
    public enum Reason {
        /** The folder is not there and cannot be made, or is a file. */
        FOLDER,
        /** The file cannot be written: no permission, no space, open in another program. */
        FILE,
        /** The file would take the place of a document that is checked. */
        IS_A_DOCUMENT
    }

    private final Reason reason;
    private final transient Path path;

    UnwritableException(Reason reason, Path path, IOException cause) {
        super(reason + " " + path, cause);
        this.reason = reason;
        this.path = path;
    }

    public Reason reason() {
        return reason;
    }

    /** The folder or file that cannot be written. */
    public Path path() {
        return path;
    }
}
