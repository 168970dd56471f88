package org.planlint.pack;

import java.util.List;

/**
 * Something that a plan of a kind must say.
 *
 * @param kind what it is about
 * @param id its name in the pack
 * @param name what it is called in reports
 * @param headings words by any of which a heading meets it
 * @param text phrases by any of which a sentence meets it
 * @param shownBy other things that meet it
 * @param near words of the headings where it is looked for in vain, the best first
 * @param against phrases that say something else instead
 * @param severity how grave it is to miss it: {@code info} or {@code warning}
 * @param source the document that demands it
 */
public record Requirement(
        Kind kind,
        String id,
        String name,
        List<String> headings,
        List<Phrase> text,
        List<Evidence> shownBy,
        List<String> near,
        List<Phrase> against,
        String severity,
        String source) {

    /** What a requirement is about. */
    public enum Kind {
        /** A part of the plan: 指导思想. */
        SECTION,
        /** A field of work that has tasks: 生态环境. */
        FIELD,
        /** A document that the plan must be aligned with and names. */
        ALIGNMENT,
        /** A statement that must not be made in other words. */
        WORDING
    }

    /** What meets a requirement without words. */
    public enum Evidence {
        /** A table of indicators with targets. */
        INDICATOR_TABLE,
        /** A box of projects. */
        PROJECT_BOX
    }

    public Requirement {
        headings = List.copyOf(headings);
        text = List.copyOf(text);
        shownBy = List.copyOf(shownBy);
        near = List.copyOf(near);
        against = List.copyOf(against);
    }
}
