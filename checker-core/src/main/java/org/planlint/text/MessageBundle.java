package org.planlint.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for users by their keys: Chinese, or English where asked for. */
public final class MessageBundle {

    private final Locale locale;
    private final ResourceBundle words;

    /**
     * @param name of the bundle, with its package
     * @throws java.util.MissingResourceException if there is none
     */
    public MessageBundle(String name, Locale locale) {
        this.locale = locale;
        // Without the fall-back to the system's language: Chinese is the language of the base
        // bundle.
        this.words =
                ResourceBundle.getBundle(
                        name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    public ResourceBundle words() {
        return words;
    }

    /** A sentence as it stands, with no values to put in. */
    public String plain(String key) {
        return words.getString(key);
    }

    /** A sentence with its values put in; numbers are printed without groups. */
    public String get(String key, Object... values) {
        Object[] printed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            printed[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(words.getString(key), locale).format(printed);
    }
}
