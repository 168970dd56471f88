package org.planlint.fact;

import java.util.List;

/**
 * A place that names a project.
 *
 * @param name the printed name
 * @param named whether the name has a word of its own; 农村公路 and 标准厂房 have none
 * @param status how far it is
 * @param wording the printed words that say so; empty where none do
 * @param year the year that they are said of; 0 where none is printed, or the plan's last: that is
 *     no other time
 * @param completion the year in which it is to be built; 0 where none is printed
 * @param back whether the place looks back on results
 * @param box the running number of the box that it stands in, from 1; 0 in prose
 * @param chapter the running number of the chapter that it stands in
 * @param paragraph the running number of its paragraph
 * @param figures the figures right behind the name
 * @param place the name's place
 */
public record ProjectMention(
        String name,
        boolean named,
        ProjectStatus status,
        String wording,
        int year,
        int completion,
        boolean back,
        int box,
        int chapter,
        int paragraph,
        List<ProjectFigure> figures,
        Passage place) {

    public ProjectMention {
        figures = List.copyOf(figures);
    }

    /** Whether it stands in a box. */
    public boolean inBox() {
        return box > 0;
    }
}
