package org.planlint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planlint.text.MessageBundle;

/**
 * Says in one line what is wrong with a file of the project's: Chinese, or English if asked for.
 */
public final class ConfigMessages {

    private final MessageBundle bundle;

    public ConfigMessages(Locale locale) {
        this.bundle = new MessageBundle("org.planlint.config.config", locale);
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
        return bundle.get(key, values);
    }
}
