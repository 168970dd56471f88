package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.fact.Project;
import org.planlint.fact.ProjectFigure;
import org.planlint.fact.ProjectMention;
import org.planlint.quantity.Interval;

/** Whether several places give a project the same length, capacity, cost … */
public final class ProjectFigures {

    private record Known(ProjectMention mention, ProjectFigure figure) {}

    /** One in the text and one in its box. */
    private static final int BOTH = 2;

    private ProjectFigures() {}

    /**
     * One outcome for every figure that an earlier place gives, too, against the first that does.
     */
    public static List<Outcome> compare(Project project) {
        Map<String, Known> first = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (ProjectMention mention : project.mentions()) {
            for (ProjectFigure figure : single(mention)) {
                // What was built and what is to be built need not be the same.
                String key = mention.back() + figure.kind();
                Known known = first.putIfAbsent(key, new Known(mention, figure));
                if (known != null) {
                    outcome(project, known, new Known(mention, figure)).ifPresent(outcomes::add);
                }
            }
        }
        return outcomes;
    }

    /** Figures that are the only ones of their kind: of two nobody knows which belongs to what. */
    private static List<ProjectFigure> single(ProjectMention mention) {
        return mention.figures().stream()
                .collect(Collectors.groupingBy(ProjectFigure::kind))
                .values()
                .stream()
                .filter(figures -> figures.size() == 1)
                .map(figures -> figures.get(0))
                .toList();
    }

    private static Optional<Outcome> outcome(Project project, Known one, Known other) {
        String said = one.figure.quantity().text();
        String otherSaid = other.figure.quantity().text();
        Optional<Interval> converted = other.figure.quantity().in(one.figure.quantity().unit());
        if (converted.isEmpty()) {
            return Optional.empty();
        }
        Outcome.Builder outcome =
                Outcome.at("project", other.figure.place())
                        .and("project", one.figure.place())
                        .with("name", other.mention.name())
                        .with("value", otherSaid)
                        .with("otherValue", said);
        if (converted.get().meets(one.figure.quantity().reading())) {
            return Optional.of(
                    outcome.holds(other.mention.name() + "：" + said + " = " + otherSaid));
        }
        return isOneThing(project, one, other)
                ? Optional.of(outcome.violated(said + " ≠ " + otherSaid))
                : Optional.empty();
    }

    /**
     * A name of its own makes one thing of two; without one (社区老年食堂30个) it takes a text and its
     * box, of which neither says it twice.
     */
    private static boolean isOneThing(Project project, Known one, Known other) {
        if (one.mention.named() && other.mention.named()) {
            return true;
        }
        long told =
                project.mentions().stream()
                        .filter(mention -> mention.back() == one.mention.back())
                        .flatMap(mention -> mention.figures().stream())
                        .filter(figure -> figure.kind().equals(one.figure.kind()))
                        .count();
        return told == BOTH
                && one.mention.inBox() != other.mention.inBox()
                && one.mention.chapter() == other.mention.chapter();
    }
}
