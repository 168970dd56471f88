package org.planlint.lexicon;

/** How strictly a plan holds its government to an indicator (属性). */
public enum Attribute {
    /** 约束性: broken down, enforced and audited. */
    BINDING("约束性"),
    /** 预期性: expected of the market and guided by policy. */
    EXPECTED("预期性");

    private final String word;

    Attribute(String word) {
        this.word = word;
    }

    /** The word that plans print. */
    public String word() {
        return word;
    }
}
