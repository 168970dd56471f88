package org.planlint.check;

/** What a rule is about; the code is the enum's name and stands in reports. */
public enum Category {
    /** Target against baseline. */
    DIR,
    /** One indicator and year with different values in two tables. */
    SAME,
    /** Prose against table. */
    TXTTAB,
    /** Prose against prose. */
    TXTTXT,
    /** Total against sub-items. */
    SUM,
    /** A stated number of items against the list. */
    COUNT,
    /** Derived arithmetic. */
    CALC,
    /** Periods and dates. */
    YEAR,
    /** Terms and their explanation. */
    GLO,
    /** Structure. */
    STR,
    /** One thing under two names. */
    NAME,
    /** Missing, mixed or impossible units and values. */
    UNIT,
    /** Attributes and marks. */
    ATTR,
    /** Punctuation and wording. */
    PUNC,
    /** Statements without a number. */
    QUAL,
    /** Compliance with what the plan's kind or the plan above it demands. */
    COMP
}
