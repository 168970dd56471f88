package org.planlint.fact;

import org.planlint.pack.Requirement;

/**
 * What a compliance pack demands of the document, and what the document has of it.
 *
 * @param pack what the pack is called in reports: 规划纲要
 * @param order its place in the pack, from 0
 * @param requirement what is demanded
 * @param met where the document meets it; {@code null} if nowhere
 * @param against where it says something else instead; {@code null} if nowhere
 * @param near where it would have to stand; never {@code null}
 */
public record Demand(
        String pack, int order, Requirement requirement, Passage met, Passage against, Passage near)
        implements Fact {

    public Requirement.Kind kind() {
        return requirement.kind();
    }
}
