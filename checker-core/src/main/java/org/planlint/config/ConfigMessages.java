package org.planlint.config;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Says in one line what is wrong with a file of the project's: Chinese, or English if asked for.
 */
public final class ConfigMessages {

    private final ResourceBundle bundle;
    private final Locale locale;

    public ConfigMessages(Locale locale) {
        this.locale = locale;
        // Without the fall-back to the system's language: Chinese is the language of the base
        // bundle.
        this.bundle =
                ResourceBundle.getBundle(
                        "org.planlint.config.config",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The place and the problem, and each further problem on a line of its own. */
    public String message(ConfigException failure) {
        return String.join(System.lineSeparator(), lines(failure));
    }

    /** The lines of {@link #message}. */
    public List<String> lines(ConfigException failure) {
        List<String> lines = new ArrayList<>(List.of(line(failure)));
        for (Throwable further : failure.getSuppressed()) {
            if (further instanceof ConfigException other) {
                lines.add(line(other));
            }
        }
        return lines;
    }

    private String line(ConfigException failure) {
        return failure.place() + ": " + get(failure.problem(), failure.details().toArray());
    }

    /** A sentence with its values put in; numbers are printed without groups. */
    public String get(String key, Object... values) {
        Object[] printed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            printed[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(printed);
    }
}
