package org.planlint.extract.prose.project;

import java.util.ArrayList;
import java.util.List;
import org.planlint.extract.prose.Setting;
import org.planlint.fact.Passage;
import org.planlint.fact.ProjectFigure;
import org.planlint.fact.ProjectStatus;

/** A project named in a sentence, while the reader may still learn more of it. */
final class Naming {

    final String key;
    final String name;
    final boolean named;
    final String wording;
    final int year;
    final boolean past;
    final int list;
    final boolean open;
    final Setting setting;
    final Passage place;
    private final List<ProjectFigure> figures;
    private ProjectStatus status;
    private int completion;

    Naming(
            String key,
            String name,
            boolean named,
            ProjectStatus status,
            String wording,
            int year,
            int completion,
            boolean past,
            int list,
            boolean open,
            Setting setting,
            List<ProjectFigure> figures,
            Passage place) {
        this.key = key;
        this.name = name;
        this.named = named;
        this.status = status;
        this.wording = wording;
        this.year = year;
        this.completion = completion;
        this.past = past;
        this.list = list;
        this.open = open;
        this.setting = setting;
        this.figures = new ArrayList<>(figures);
        this.place = place;
    }

    ProjectStatus status() {
        return status;
    }

    List<ProjectFigure> figures() {
        return figures;
    }

    /** The year in which it is to be built; 0 where none is printed. */
    int completion() {
        return completion;
    }

    /** A further thing said of its stage, and of the year of completion. */
    void also(ProjectStatus further, int completed) {
        completion = Math.max(completion, completed);
        status = status.equals(ProjectStatus.OPEN) ? further : status.hull(further);
    }

    void add(ProjectFigure figure) {
        figures.add(figure);
    }
}
