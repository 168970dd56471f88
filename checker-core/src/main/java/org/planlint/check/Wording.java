package org.planlint.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.StringSubstitutor;

/** Fills the templates of a rule's page. */
final class Wording {

    private final RuleBase rules;
    private final Locale locale;
    private final Map<String, String> words;
    private final Map<String, RuleText> texts = new HashMap<>();

    Wording(RuleBase rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
        this.words = rules.words(locale);
    }

    RuleText text(String rule) {
        return texts.computeIfAbsent(rule, id -> rules.text(id, locale));
    }

    /** A calculation or value with the words that it names. */
    String words(String template) {
        return fill(template, words);
    }

    /** A template of the rule's page with the finding's own values. */
    String sentence(String template, Map<String, String> values) {
        Map<String, String> filled = new HashMap<>();
        values.forEach((name, value) -> filled.put(name, words(value)));
        return fill(template, filled);
    }

    /** Values are never searched for placeholders again: they may quote a hostile document. */
    private static String fill(String template, Map<String, String> values) {
        if (template.indexOf("${") < 0) {
            return template;
        }
        return new StringSubstitutor(values).setDisableSubstitutionInValues(true).replace(template);
    }
}
