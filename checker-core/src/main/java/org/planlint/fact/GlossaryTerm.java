package org.planlint.fact;

import java.util.List;

/**
 * A term that the glossary explains.
 *
 * @param core the term without quotation marks and blanks; what two entries of one term share
 * @param printed as printed
 * @param number the printed number; 0 where there is none
 * @param position its place in the glossary, from 0
 * @param uses where the text uses it (also under its core without a trailing noun); empty if
 *     nowhere
 * @param nearUses where the text uses words that differ from it in one or two characters, with
 *     those words; only looked for where {@code uses} is empty or another wording is frequent
 * @param place the place of the term in the glossary
 */
public record GlossaryTerm(
        String core,
        String printed,
        int number,
        int position,
        List<Passage> uses,
        List<NearUse> nearUses,
        Passage place)
        implements Fact {

    /** The term in other words. */
    public record NearUse(String words, Passage place) {}

    public GlossaryTerm {
        uses = List.copyOf(uses);
        nearUses = List.copyOf(nearUses);
    }
}
