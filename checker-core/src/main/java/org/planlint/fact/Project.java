package org.planlint.fact;

import java.util.List;

/**
 * A project that several places of the document name.
 *
 * @param key the name without what writers leave out or add as they like: 项目, 工程, the plan's own
 *     territory
 * @param title whether it is no thing to be built but a title to be won, such as 国家卫生县城
 * @param mentions the places in reading order, two at least
 */
public record Project(String key, boolean title, List<ProjectMention> mentions) implements Fact {

    public Project {
        mentions = List.copyOf(mentions);
    }
}
