package org.planlint.rules.own;

/** A rule of the user's own failed while it ran; the message names it. */
public final class OwnRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OwnRuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
