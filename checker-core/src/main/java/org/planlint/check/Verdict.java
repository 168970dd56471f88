package org.planlint.check;

/**
 * An outcome and the rule that reached it.
 *
 * @param rule the rule's id
 * @param outcome holds, violated or undecided
 */
public record Verdict(String rule, Outcome outcome) {

    public Verdict {
        if (outcome.operands().isEmpty()) {
            throw new IllegalArgumentException(rule + ": a verdict without a place proves nothing");
        }
    }
}
