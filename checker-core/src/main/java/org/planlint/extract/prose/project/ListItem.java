package org.planlint.extract.prose.project;

import java.util.List;
import org.planlint.fact.ProjectFigure;
import org.planlint.lexicon.ProjectWords.Found;

/**
 * A member of a list of projects.
 *
 * @param lead a verb of its own in front of it; {@code null} for none
 * @param tail a verb of its own behind it; {@code null} for none
 * @param start offset of its name
 * @param end offset behind its name
 * @param head its head noun; empty for none
 * @param figures the figures behind the name
 * @param year the year in brackets behind the name, （2029年建成）; 0 for none
 */
record ListItem(
        Found lead,
        Found tail,
        int start,
        int end,
        String head,
        List<ProjectFigure> figures,
        int year) {

    boolean hasHead() {
        return !head.isEmpty();
    }
}
