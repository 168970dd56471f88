package org.planlint.config;

import org.planlint.fact.PlanPeriod;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.ReadLimits;

/**
 * How a project's documents are read.
 *
 * @param period the years that they plan for; {@code null} for those that each names itself
 * @param lexicon the words of the field and the project's own
 * @param limits how much of a document is taken in
 */
public record Reading(PlanPeriod period, Lexicon lexicon, ReadLimits limits) {

    /** That of those who set nothing. */
    public static final Reading USUAL = new Reading(null, Lexicon.standard(), ReadLimits.DEFAULT);
}
