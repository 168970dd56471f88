package org.planlint.read;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.planlint.read.UnreadableException.Reason;

/**
 * Says in one line what is wrong with a document and what its owner can do; Chinese, or English if
 * asked for.
 */
public final class UnreadableMessages {

    private final ResourceBundle bundle;
    private final Locale locale;

    public UnreadableMessages(Locale locale) {
        this.locale = locale;
        // Without the fall-back to the system's language: Chinese is the language of the base
        // bundle.
        this.bundle =
                ResourceBundle.getBundle(
                        "org.planlint.read.unreadable",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
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
                details[i] = bundle.getString("kind." + kind);
            }
        }
        return new MessageFormat(bundle.getString(key), locale).format(details);
    }
}
