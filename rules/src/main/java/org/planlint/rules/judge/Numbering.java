package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.List;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.NumberedSequence;
import org.planlint.fact.NumberedSequence.Kind;
import org.planlint.fact.NumberedSequence.Member;

/** Whether numbered things count up by one. */
public final class Numbering {

    private Numbering() {}

    /** One outcome for every break, or a single one where there is none. */
    public static List<Outcome> judge(NumberedSequence sequence) {
        List<Member> members = sequence.members();
        List<Outcome> breaks = new ArrayList<>();
        for (int i = 1; i < members.size(); i++) {
            Member before = members.get(i - 1);
            Member after = members.get(i);
            if (after.number() != before.number() + 1) {
                breaks.add(broken(sequence.kind(), before, after));
            }
        }
        return breaks.isEmpty() ? List.of(holds(sequence)) : breaks;
    }

    private static Outcome broken(Kind kind, Member before, Member after) {
        Outcome.Builder builder =
                Outcome.at("item", after.place())
                        .and("previous", before.place())
                        .with("kind", "${numbered." + kind + "}")
                        .with("before", before.label())
                        .with("after", after.label())
                        .with("expected", before.number() + 1)
                        .variant(after.number() == before.number() ? "double" : "");
        // Items of lists are renumbered by hand all the time and nobody refers to them.
        if (kind == Kind.LIST_ITEM) {
            builder.as(Severity.INFO);
        }
        return builder.violated(before.number() + " → " + after.number());
    }

    private static Outcome holds(NumberedSequence sequence) {
        List<Member> members = sequence.members();
        Outcome.Builder builder = Outcome.at("item", members.get(0).place());
        members.stream().skip(1).forEach(member -> builder.and("item", member.place()));
        return builder.holds(
                "${numbered."
                        + sequence.kind()
                        + "} "
                        + members.get(0).number()
                        + "–"
                        + members.get(members.size() - 1).number());
    }
}
