package org.planlint.read;

import java.text.MessageFormat;
import java.util.Locale;
import org.planlint.read.UnreadableException.Reason;
import org.planlint.text.MessageBundle;

/**
 * Says in one line what is wrong with a document and what its owner can do; Chinese, or English if
 * asked for.
 */
public final class UnreadableMessages {

    private final MessageBundle bundle;

    public UnreadableMessages(Locale locale) {
        this.bundle = new MessageBundle("org.planlint.read.unreadable", locale);
    }

    /** The message, without the name of the file and without a line end. */
    public String message(UnreadableException failure) {
        Object[] details = failure.details().toArray();
        String key = failure.reason().name();
        if (failure.reason() == Reason.TOO_LARGE) {
            key += "." + details[0];
        }
        for (int i = 0; i < details.length; i++) {
            if (details[i] instanceof FileKind kind) {
                details[i] = bundle.plain("kind." + kind);
            }
        }
        return new MessageFormat(bundle.plain(key), bundle.locale()).format(details);
    }
}
