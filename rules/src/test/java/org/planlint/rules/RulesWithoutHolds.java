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
                    // So is an entry that has its heading.
                    "contents.entry-without-heading",
                    // That a term stands once is no relation.
                    "glossary.term-twice",
                    // A term in the glossary's own words is reported by glossary.term-unused.
                    "glossary.term-reworded",
                    // A slogan that is explained at once is reported by slogan.unexplained.
                    "slogan.explained-late",
                    // That a passage stands once is no relation.
                    "passage.repeated",
                    "passage.number-differs",
                    // That titles have one form is taste.
                    "title.breaks-ranks",
                    // An abbreviation that is spelled out at once is reported by
                    // abbreviation.unexplained.
                    "abbreviation.explained-late",
                    // That two values differ, or two names do, is no relation.
                    "indicator.mixed-up",
                    // That a unit stands once is no relation.
                    "unit.repeated-in-cell");

    private RulesWithoutHolds() {}
}
