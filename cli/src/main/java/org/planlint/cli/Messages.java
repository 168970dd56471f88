package org.planlint.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.planlint.text.MessageBundle;

/** The command's own words: Chinese, or English where asked for. */
final class Messages {

    private static final String BUNDLE = "org.planlint.cli.messages";

    private final MessageBundle bundle;

    Messages(Locale locale) {
        this.bundle = new MessageBundle(BUNDLE, locale);
    }

    Locale locale() {
        return bundle.locale();
    }

    ResourceBundle bundle() {
        return bundle.words();
    }

    /** A sentence with its values put in; numbers are printed without groups. */
    String get(String key, Object... values) {
        return values.length == 0 ? bundle.plain(key) : bundle.get(key, values);
    }
}
