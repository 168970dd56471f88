package org.planlint.check;

import org.planlint.fact.Passage;

/**
 * A place that takes part in a proof.
 *
 * @param role what it is in the proof: target, baseline, total, part, definition, use …
 * @param passage where it stands
 */
public record Operand(String role, Passage passage) {}
