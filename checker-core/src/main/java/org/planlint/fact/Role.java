package org.planlint.fact;

/** What a value in a table stands for, by the header of its column. */
public enum Role {
    /** The value that a plan starts from: 2025年基值, or the year before the period. */
    BASELINE,
    /** The value that a plan promises: 2030年目标. */
    TARGET,
    /** The value that was reached: 完成情况, 实际值. */
    ACTUAL,
    /** A value of a year without a word on what it is. */
    UNSPECIFIED
}
