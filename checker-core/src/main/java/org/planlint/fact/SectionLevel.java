package org.planlint.fact;

import java.util.List;
import org.planlint.document.HeadingLevel;

/**
 * The sections of one level and those among them that have a heading and nothing else.
 *
 * @param level the level
 * @param sections how many there are
 * @param empty those without text
 * @param first the heading of the first section
 */
public record SectionLevel(HeadingLevel level, int sections, List<Empty> empty, Passage first)
        implements Fact {

    /**
     * A heading without text.
     *
     * @param label 第二节
     * @param title its title
     * @param last whether the document ends with it
     * @param place label and title
     */
    public record Empty(String label, String title, boolean last, Passage place) {}

    public SectionLevel {
        empty = List.copyOf(empty);
    }
}
