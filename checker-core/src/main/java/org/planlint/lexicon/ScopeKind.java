package org.planlint.lexicon;

/**
 * What a word for scope stands for. Whether 全市 is the plan's own territory depends on who plans.
 */
public enum ScopeKind {
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    COUNTY,
    TOWNSHIP,
    /** The plan's own territory as a whole, whatever its level: 全域. */
    WHOLE,
    /** The built-up or central part: 城区, 中心城区. */
    URBAN,
    /** Another part: 园区. */
    PART
}
