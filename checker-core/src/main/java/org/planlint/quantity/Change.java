package org.planlint.quantity;

/** What {@link Direction#judge} says of a target against its base. */
public enum Change {
    /** Every reading of the target is better than every reading of the base. */
    BETTER,
    /** The printed figures can't be told apart, or the bound keeps the level that was reached. */
    SAME,
    /** Every reading of the target is worse than every reading of the base. */
    WORSE,
    /** The target is a floor or ceiling that permits a value worse than any reading of the base. */
    PERMITS_WORSE,
    /** Some readings say one thing and some another, or the indicator has no good direction. */
    UNDECIDED
}
