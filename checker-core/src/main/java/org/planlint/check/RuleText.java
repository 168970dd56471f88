package org.planlint.check;

import java.util.Map;

/**
 * The words of a rule in one language, from its page.
 *
 * @param rule the rule's id
 * @param title its name in a few words
 * @param entries message, explanation and suggestion, each also as {@code message.variant}, and
 *     {@code reason.key} of undecided checks; templates with {@code ${name}} placeholders
 * @param page the page that explains the rule, in Markdown
 */
public record RuleText(String rule, String title, Map<String, String> entries, String page) {

    public RuleText {
        entries = Map.copyOf(entries);
    }

    /**
     * The template for a variant, or the plain one where the variant has none of its own; empty
     * where there is neither.
     */
    public String template(String kind, String variant) {
        String plain = entries.getOrDefault(kind, "");
        return variant.isEmpty() ? plain : entries.getOrDefault(kind + '.' + variant, plain);
    }

    /**
     * What the page tells people, in Markdown: its sections, without the templates that stand
     * before the first.
     */
    public String help() {
        int first = page.indexOf("\n## ");
        return first < 0 ? "" : page.substring(first + 1).strip();
    }
}
