package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.fact.Anchor;
import org.planlint.fact.Reference;

/** References to numbered things. */
public final class References {

    private References() {}

    /** Where the document numbers nothing of the kind, the thing may stand in another file. */
    public static Outcome dangling(Reference reference) {
        Outcome.Builder outcome =
                Outcome.at("reference", reference.place()).with("key", reference.key());
        return reference.kindPresent() ? outcome.violated("") : outcome.undecided("elsewhere");
    }

    public static Outcome found(Reference reference, Anchor anchor) {
        return Outcome.at("reference", reference.place())
                .and("anchor", anchor.place())
                .holds(reference.key());
    }
}
