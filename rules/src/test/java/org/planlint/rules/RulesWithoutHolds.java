package org.planlint.rules;

import java.util.Set;

/**
 * Rules that report nothing where all is well, each with the reason. Silence proves nothing, so the
 * list is short.
 */
final class RulesWithoutHolds {

    static final Set<String> IDS =
            Set.of(
                    // That a text keeps clear of old words is no relation.
                    "term.outdated",
                    // A heading that is in the contents is reported by contents.title-differs.
                    "contents.heading-missing",
                    // That a term stands once is no relation.
                    "glossary.term-twice",
                    // A term in the glossary's own words is reported by glossary.term-unused.
                    "glossary.term-reworded",
                    // A slogan that is explained at once is reported by slogan.unexplained.
                    "slogan.explained-late",
                    // That a unit stands once is no relation.
                    "unit.repeated-in-cell");

    private RulesWithoutHolds() {}
}
