package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.fact.GlossaryTerm;
import org.planlint.fact.GlossaryTerm.NearUse;
import org.planlint.fact.Passage;

/** Glossary entries against the text's use of their terms. */
public final class GlossaryAgainstText {

    private GlossaryAgainstText() {}

    public static Outcome use(GlossaryTerm term) {
        Outcome.Builder outcome =
                Outcome.at("definition", term.place()).with("term", term.printed());
        if (term.uses().isEmpty()) {
            return outcome.violated("");
        }
        for (Passage use : term.uses()) {
            outcome.and("use", use);
        }
        return outcome.holds(term.printed() + " × " + term.uses().size());
    }

    public static Outcome wording(GlossaryTerm term) {
        NearUse first = term.nearUses().get(0);
        Outcome.Builder outcome =
                Outcome.at("definition", term.place())
                        .with("term", term.printed())
                        .with("words", first.words());
        term.nearUses().forEach(near -> outcome.and("use", near.place()));
        return outcome.violated(term.printed() + " ≠ " + first.words());
    }

    public static Outcome twice(GlossaryTerm first, GlossaryTerm second) {
        return Outcome.at("definition", second.place())
                .and("definition", first.place())
                .with("term", second.printed())
                .violated("");
    }
}
