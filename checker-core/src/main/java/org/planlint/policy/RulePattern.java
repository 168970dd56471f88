package org.planlint.policy;

import org.planlint.check.RuleInfo;

/**
 * How users name rules: by id, a group of them by its beginning ({@code glossary.*}), or all of a
 * category (GLO).
 */
record RulePattern(String written) {

    private static final String REST = "*";

    boolean matches(RuleInfo rule) {
        return matches(rule.id()) || rule.category().name().equals(written);
    }

    private boolean matches(String id) {
        return written.endsWith(REST)
                ? id.startsWith(written.substring(0, written.length() - REST.length()))
                : id.equals(written);
    }
}
