package org.planlint.maven;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a site's pages: Chinese, or English for a site in any other language. */
final class PageWords {

    private final ResourceBundle bundle;

    /**
     * @param locale that of the site; a site without one has Chinese pages
     */
    PageWords(Locale locale) {
        bundle =
                ResourceBundle.getBundle(
                        "org.planlint.maven.messages",
                        language(locale),
                        PageWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language that a page of a site is written in. */
    static Locale language(Locale locale) {
        String language = locale.getLanguage();
        return language.isEmpty() || language.equals(Locale.CHINESE.getLanguage())
                ? Locale.CHINESE
                : Locale.ENGLISH;
    }

    /** A sentence with its values put in; numbers are printed without groups. */
    String get(String key, Object... values) {
        Object[] printed = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            printed[i] = String.valueOf(values[i]);
        }
        return values.length == 0
                ? bundle.getString(key)
                : MessageFormat.format(bundle.getString(key), printed);
    }
}
