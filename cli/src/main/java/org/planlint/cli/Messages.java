package org.planlint.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command's own words: Chinese, or English where asked for. */
final class Messages {

    private static final String BUNDLE = "org.planlint.cli.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    Messages(Locale locale) {
        this.locale = locale;
        // Without the fall-back to the system's language: Chinese is the language of the base
        // bundle.
        this.bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** A sentence with its values put in; numbers are printed without groups. */
    String get(String key, Object... values) {
        if (values.length == 0) {
            return bundle.getString(key);
        }
        Object[] printed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            printed[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(printed);
    }
}
