package org.planlint.rules.judge;

import org.planlint.check.Outcome;
import org.planlint.fact.NoteMention;

/** Indicators in the notes of a table against its rows. */
public final class NotesAgainstRows {

    private NotesAgainstRows() {}

    /** A name that the lexicon does not know may be no indicator at all. */
    public static Outcome judge(NoteMention mention) {
        Outcome.Builder outcome =
                Outcome.at("note", mention.place())
                        .with("indicator", mention.printed())
                        .with("table", Tables.name(mention.table(), mention.tableLabel()));
        if (mention.inTable()) {
            return outcome.holds(mention.printed());
        }
        return mention.known() ? outcome.violated("") : outcome.undecided("unknown");
    }
}
