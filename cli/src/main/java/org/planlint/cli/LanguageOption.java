package org.planlint.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/**
 * {@code --lang}: read by {@link Main} beforehand; stands here so that it is known and described.
 */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "zh", descriptionKey = "lang")
    private Language language;

    /** The languages of the program. */
    enum Language {
        ZH,
        EN;

        /** As users write it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
