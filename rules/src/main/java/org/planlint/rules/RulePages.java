package org.planlint.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.planlint.check.RuleText;

/**
 * The pages of the rules: {@code pages/<language>/<rule id>.md}. A page is all that is ever said of
 * a rule: its title, the templates of its messages and the explanation that people read.
 *
 * <pre>
 * # title
 *
 * - message: one sentence with ${placeholders}
 * - explanation: …
 *
 * ## What it checks
 * …
 * </pre>
 */
public final class RulePages {

    private RulePages() {}

    static RuleText text(String rule, Locale locale) {
        return parse(rule, read("pages/" + language(locale) + "/" + rule + ".md"));
    }

    /**
     * The words that several rules share.
     *
     * @param name of the page, and of the folder that it lies in
     */
    public static RuleText shared(String name, String rule, Locale locale) {
        return parse(rule, read(name + "/" + language(locale) + "/" + name + ".md"));
    }

    /**
     * The words of a rule.
     *
     * @param page its page, in Markdown
     */
    public static RuleText parse(String rule, String page) {
        Map<String, String> entries = new HashMap<>();
        String title = "";
        for (String line : (Iterable<String>) page.lines()::iterator) {
            if (line.startsWith("## ")) {
                break;
            }
            int colon = line.indexOf(": ");
            if (line.startsWith("# ")) {
                title = line.substring(2).strip();
            } else if (line.startsWith("- ") && colon > 0) {
                entries.put(line.substring(2, colon), line.substring(colon + 2).strip());
            }
        }
        return new RuleText(rule, title, entries, page);
    }

    static Map<String, String> words(Locale locale) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(read("pages/" + language(locale) + "/words.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, words::getProperty));
    }

    /** Chinese for everybody who does not ask for English. */
    private static String language(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "zh";
    }

    private static String read(String resource) {
        try (InputStream in = RulePages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
