package org.planlint.check;

import java.util.List;

/**
 * A violated relation, in the words of the report's language.
 *
 * @param rule the rule's id
 * @param title the rule's name in a few words
 * @param message one sentence
 * @param explanation why this is so, and what to do
 * @param calculation the proof; empty where there is nothing to calculate
 * @param suggestion what to write instead; {@code null} where we have none
 * @param fingerprint the same from draft to draft as long as the operands' words stay the same
 * @param places every operand, the one to look at first in front
 */
public record Finding(
        String rule,
        String title,
        Category category,
        Severity severity,
        String message,
        String explanation,
        String calculation,
        String suggestion,
        String fingerprint,
        List<Place> places) {

    public Finding {
        places = List.copyOf(places);
    }

    /** The same finding with another severity. */
    public Finding as(Severity other) {
        return new Finding(
                rule,
                title,
                category,
                other,
                message,
                explanation,
                calculation,
                suggestion,
                fingerprint,
                places);
    }
}
