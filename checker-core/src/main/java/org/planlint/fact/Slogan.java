package org.planlint.fact;

import java.util.List;

/**
 * A quoted phrase made of numbers (“1342”, “三员两队”) or an abbreviation in Latin letters (GEP), which
 * a reader needs explained.
 *
 * @param core the phrase without quotation marks and blanks
 * @param kind what it is
 * @param explanation how the document explains it
 * @param wellKnown whether everybody in the field knows it (lexicon)
 * @param uses all its places, at least one
 * @param explained the use at which the text explains it; {@code null} where there is none
 * @param explainedLate whether that use stands in a later chapter than the first one
 */
public record Slogan(
        String core,
        Kind kind,
        Explanation explanation,
        boolean wellKnown,
        List<Passage> uses,
        Passage explained,
        boolean explainedLate)
        implements Fact {

    /** What it is. */
    public enum Kind {
        /** Digits: 1342, 3+N. */
        DIGITS,
        /** Chinese numbers and nouns: 一核三区五园. */
        COUNTED,
        /** GEP, EOD. */
        LATIN
    }

    /** How the document explains it. */
    public enum Explanation {
        /** In the glossary. */
        GLOSSARY,
        /** Where it is used: in brackets, by 即, 指, or by the list beside it. */
        IN_PLACE,
        /** Not at all. */
        NONE
    }

    public Slogan {
        uses = List.copyOf(uses);
    }
}
