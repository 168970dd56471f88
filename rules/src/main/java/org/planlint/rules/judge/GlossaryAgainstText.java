package org.planlint.rules.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.fact.CountedList.Item;
import org.planlint.fact.DefinedList;
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

    /** The items that only one of them has are named; all stand with their places. */
    public static Outcome list(DefinedList list) {
        Outcome.Builder outcome = Outcome.at("definition", hull(list.defined()));
        outcome.and("use", hull(list.named()));
        if (list.agrees()) {
            return outcome.holds(names(list.defined()) + " = " + names(list.named()));
        }
        String variant =
                list.onlyNamed().isEmpty() ? "fewer" : list.onlyDefined().isEmpty() ? "more" : "";
        return outcome.with("term", list.term())
                .with("defined", names(list.onlyDefined()))
                .with("named", names(list.onlyNamed()))
                .variant(variant)
                .violated(names(list.defined()) + " ≠ " + names(list.named()));
    }

    private static Passage hull(List<Item> items) {
        Passage first = items.get(0).place();
        return Passage.of(first.span().hull(items.get(items.size() - 1).place().span()));
    }

    private static String names(List<Item> items) {
        return items.stream().map(Item::text).collect(Collectors.joining("、"));
    }
}
