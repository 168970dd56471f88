package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.Project;
import org.planlint.fact.ProjectMention;
import org.planlint.fact.ProjectStage;
import org.planlint.fact.ProjectStatus;

/** Whether what several places say of how far a project is can all be true. */
public final class ProjectsInTwoPlaces {

    /** How many places a report of what holds names at most. */
    private static final int PLACES = 6;

    /** What two places come to. */
    private enum Conflict {
        NONE,
        /** The words leave a way out: 新开工 against 加快建设. */
        SLIGHT,
        STAGE,
        /** Two years of completion. */
        YEAR,
        /** Built in the review, to be started in the plan. */
        BUILT_BEFORE
    }

    private record Pair(ProjectMention one, ProjectMention other, Conflict conflict) {}

    private ProjectsInTwoPlaces() {}

    /** The gravest conflict, or that there is none; {@code null} where nothing can be compared. */
    public static Outcome status(Project project) {
        List<ProjectMention> ways = ways(project);
        Pair worst = null;
        for (int i = 0; i < ways.size(); i++) {
            for (int j = i + 1; j < ways.size(); j++) {
                Conflict conflict = conflict(ways.get(i), ways.get(j));
                if (worst == null || conflict.compareTo(worst.conflict) > 0) {
                    worst = new Pair(ways.get(i), ways.get(j), conflict);
                }
            }
        }
        if (worst == null || worst.conflict == Conflict.NONE) {
            return holds(project);
        }
        return worst.one.named() && worst.other.named() ? violated(worst) : null;
    }

    /**
     * The first mention of every way in which the project is spoken of: few, however many mentions.
     */
    private static List<ProjectMention> ways(Project project) {
        record Way(ProjectStatus status, boolean back, boolean box, int year, int completion) {}
        Map<Way, ProjectMention> ways = new LinkedHashMap<>();
        for (ProjectMention mention : project.mentions()) {
            Way way =
                    new Way(
                            mention.status(),
                            mention.back(),
                            mention.inBox(),
                            mention.year(),
                            mention.completion());
            ways.putIfAbsent(way, mention);
        }
        return new ArrayList<>(ways.values());
    }

    private static Conflict conflict(ProjectMention one, ProjectMention other) {
        if (one.back() || other.back()) {
            boolean again = one.back() != other.back() && startsAgain(one, other);
            return again ? Conflict.BUILT_BEFORE : Conflict.NONE;
        }
        if (one.completion() > 0 && other.completion() > 0) {
            return one.completion() == other.completion() ? Conflict.NONE : Conflict.YEAR;
        }
        // 2026年开工 and 2028年建成 is one project at two times.
        if (one.year() != other.year()) {
            return Conflict.NONE;
        }
        int gap = one.status().gap(other.status());
        if (gap == 0) {
            boolean sorted = isContinued(one, other) || isContinued(other, one);
            return sorted ? Conflict.SLIGHT : Conflict.NONE;
        }
        boolean exact = one.status().isExact() && other.status().isExact();
        return exact || gap > 1 ? Conflict.STAGE : Conflict.SLIGHT;
    }

    /**
     * Boxes sort their projects into 续建, 新建 and 建成: what the text of the chapter finishes is not of
     * the first kind there, nor the other way round.
     */
    private static boolean isContinued(ProjectMention one, ProjectMention other) {
        return one.wording().startsWith("续建")
                && other.status().equals(ProjectStatus.BUILT)
                && one.inBox() != other.inBox()
                && one.chapter() == other.chapter();
    }

    private static boolean isStarted(ProjectMention mention) {
        return mention.status().from().compareTo(ProjectStage.STARTED) >= 0;
    }

    private static boolean startsAgain(ProjectMention one, ProjectMention other) {
        ProjectStatus past = (one.back() ? one : other).status();
        ProjectStatus planned = (one.back() ? other : one).status();
        return past.equals(ProjectStatus.BUILT)
                && planned.to().compareTo(ProjectStage.STARTED) <= 0;
    }

    private static Outcome violated(Pair pair) {
        ProjectMention one = pair.one;
        ProjectMention other = pair.other;
        Outcome.Builder outcome =
                Outcome.at("project", other.place())
                        .and("project", one.place())
                        .with("name", other.name())
                        .with("place", place(other))
                        .with("otherPlace", otherPlace(one, other))
                        .with("said", said(other))
                        .with("otherSaid", said(one));
        switch (pair.conflict) {
            case SLIGHT -> outcome.as(Severity.INFO).variant("slight");
            case BUILT_BEFORE -> outcome.variant("built");
            case YEAR -> outcome.variant("year");
            default -> {
                // What one chapter starts another may well finish within the period.
                boolean started = isStarted(one) && isStarted(other);
                if (started && one.chapter() != other.chapter()) {
                    outcome.as(Severity.INFO).variant("slight");
                }
            }
        }
        return outcome.violated(said(one) + " ≠ " + said(other));
    }

    private static Outcome holds(Project project) {
        List<ProjectMention> mentions = project.mentions();
        boolean framed =
                mentions.stream().anyMatch(ProjectMention::inBox)
                        && mentions.stream().anyMatch(mention -> !mention.inBox());
        boolean told =
                mentions.stream()
                                .filter(mention -> !mention.status().equals(ProjectStatus.OPEN))
                                .count()
                        > 1;
        boolean named = mentions.stream().anyMatch(ProjectMention::named);
        if (!framed && !told || !named && !framed) {
            return null;
        }
        ProjectMention first = mentions.get(0);
        Outcome.Builder outcome = Outcome.at("project", first.place());
        mentions.stream()
                .skip(1)
                .limit(PLACES - 1L)
                .forEach(m -> outcome.and("project", m.place()));
        String said =
                mentions.stream()
                        .map(ProjectMention::wording)
                        .filter(wording -> !wording.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" / "));
        return outcome.holds(said.isEmpty() ? first.name() : first.name() + "：" + said);
    }

    private static String place(ProjectMention mention) {
        return mention.inBox()
                ? "${project.box}"
                : mention.back() ? "${project.review}" : "${project.prose}";
    }

    private static String otherPlace(ProjectMention one, ProjectMention other) {
        return place(one).equals(place(other)) ? "${project.elsewhere}" : place(one);
    }

    private static String said(ProjectMention mention) {
        return mention.completion() > 0
                ? mention.completion() + "${project.completed}"
                : mention.wording().isEmpty() ? mention.name() : mention.wording();
    }
}
