package org.planlint.read;

import java.util.List;

/**
 * A document that cannot be read. The reason is a key of the message bundle, so that users read it
 * in their language.
 */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a document cannot be read; each has a message that says what to do about it. */
    public enum Reason {
        MISSING,
        NOT_READABLE,
        EMPTY,
        TOO_LARGE,
        UNKNOWN_FORMAT,
        BINARY_NOT_TEXT,
        UNDECODABLE,
        BROKEN_ARCHIVE,
        ENCRYPTED,
        NO_TEXT,
        NO_CHARACTERS,
        BROKEN_MARKUP,
        NO_DOCUMENTS
    }

    private final Reason reason;
    private final transient List<Object> details;

    public UnreadableException(Reason reason, Object... details) {
        super(reason + " " + List.of(details));
        this.reason = reason;
        this.details = List.of(details);
    }

    public UnreadableException(Reason reason, Throwable cause, Object... details) {
        super(reason + " " + List.of(details), cause);
        this.reason = reason;
        this.details = List.of(details);
    }

    public Reason reason() {
        return reason;
    }

    /** The values that the message names, in its order. */
    public List<Object> details() {
        return details;
    }
}
