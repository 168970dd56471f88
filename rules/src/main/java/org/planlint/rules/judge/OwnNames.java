package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.PlanTitle;
import org.planlint.fact.SelfReference;

/** How a plan calls its own territory and itself. */
public final class OwnNames {

    private OwnNames() {}

    /** Words of another level, or another's name, against those of the plan's own. */
    public static Outcome reference(SelfReference reference) {
        Outcome.Builder outcome = Outcome.at("self", reference.places().get(0));
        reference.places().stream().skip(1).forEach(place -> outcome.and("self", place));
        if (reference.isOwn()) {
            return outcome.holds(reference.word() + " × " + reference.places().size());
        }
        boolean named = reference.expected().length() > 2 && reference.word().endsWith("县");
        return outcome.with("word", reference.word())
                .with("expected", reference.expected())
                .with("level", reference.level())
                .with("count", reference.places().size())
                .variant(named ? "named" : "")
                .violated(reference.word() + " ≠ " + reference.expected());
    }

    /** The plan's title in the text against that of the cover. */
    public static Outcome title(PlanTitle title) {
        Outcome.Builder outcome =
                Outcome.at("title", title.place())
                        .with("own", title.own())
                        .with("printed", title.printed());
        return switch (title.difference()) {
            case NONE -> outcome.holds(title.printed());
            case TERRITORY ->
                    outcome.variant("territory").violated(title.printed() + " ≠ " + title.own());
            case WORDS -> outcome.as(Severity.INFO).violated(title.printed() + " ≠ " + title.own());
        };
    }
}
