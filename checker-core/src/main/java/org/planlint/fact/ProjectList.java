package org.planlint.fact;

import java.util.List;
import java.util.Set;

/**
 * Projects that one verb governs: 开工建设A、B、C.
 *
 * @param chapter the running number of the chapter
 * @param box the running number of the box that it stands in, from 1; 0 in prose
 * @param status what the verb says
 * @param back whether it looks back on results
 * @param wording the verb
 * @param open whether 等 leaves it open
 * @param items its members in their order
 * @param alike the keys of all projects that boxes name, for a list in a box; that the prose names,
 *     for one in prose
 */
public record ProjectList(
        int chapter,
        int box,
        ProjectStatus status,
        boolean back,
        String wording,
        boolean open,
        List<Item> items,
        Set<String> alike)
        implements Fact {

    /**
     * A member.
     *
     * @param key the project's key
     * @param name the printed name
     * @param place its place
     */
    public record Item(String key, String name, Passage place) {}

    public ProjectList {
        items = List.copyOf(items);
    }

    /** Whether it stands in a box. */
    public boolean inBox() {
        return box > 0;
    }
}
