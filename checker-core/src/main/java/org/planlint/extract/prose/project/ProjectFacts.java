package org.planlint.extract.prose.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.extract.prose.Outlook;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting;
import org.planlint.extract.prose.Sites;
import org.planlint.fact.Fact;
import org.planlint.fact.Project;
import org.planlint.fact.ProjectFigure;
import org.planlint.fact.ProjectList;
import org.planlint.fact.ProjectMention;
import org.planlint.fact.ProjectStatus;
import org.planlint.lexicon.ProjectWords;

/** The projects of a plan and the lists that they stand in. */
public final class ProjectFacts {

    private final Sites sites = new Sites();

    /** The last year of the plan; 0 where it is not known for sure. */
    private final int end;

    private ProjectFacts(int end) {
        this.end = end;
    }

    /**
     * The projects that more than one place names, and the lists with a verb that says their stage.
     *
     * @param sentences the plan's prose in reading order
     * @param words the words of the field
     * @param title the plan's title, which names its territory
     * @param end the last year of the plan; 0 where it is not known for sure
     */
    public static List<Fact> of(
            List<Sentence> sentences, ProjectWords words, String title, int end) {
        List<Naming> namings = new ProjectReader(words, title).read(sentences);
        ProjectFacts facts = new ProjectFacts(end);
        List<Fact> found = new ArrayList<>(facts.projects(namings, false));
        found.addAll(facts.projects(new TitleReader(words).read(sentences), true));
        found.addAll(facts.lists(namings));
        return found;
    }

    private List<Project> projects(List<Naming> namings, boolean titles) {
        Map<String, Map<Integer, ProjectMention>> byKey = new LinkedHashMap<>();
        for (Naming naming : namings) {
            byKey.computeIfAbsent(naming.key, key -> new LinkedHashMap<>())
                    .merge(naming.setting.paragraph(), mention(naming), ProjectFacts::both);
        }
        List<Project> projects = new ArrayList<>();
        byKey.forEach(
                (key, mentions) -> {
                    if (mentions.size() > 1) {
                        projects.add(new Project(key, titles, List.copyOf(mentions.values())));
                    }
                });
        return projects;
    }

    /** One paragraph says of a project all that its sentences say. */
    private static ProjectMention both(ProjectMention one, ProjectMention other) {
        List<ProjectFigure> figures = new ArrayList<>(one.figures());
        figures.addAll(other.figures());
        boolean silent = one.status().equals(ProjectStatus.OPEN);
        boolean otherSilent = other.status().equals(ProjectStatus.OPEN);
        return new ProjectMention(
                one.name(),
                one.named(),
                silent
                        ? other.status()
                        : otherSilent ? one.status() : one.status().hull(other.status()),
                silent ? other.wording() : one.wording(),
                Math.max(one.year(), other.year()),
                Math.max(one.completion(), other.completion()),
                one.back() && other.back(),
                one.box(),
                one.chapter(),
                one.paragraph(),
                figures,
                silent && !otherSilent ? other.place() : one.place());
    }

    private ProjectMention mention(Naming naming) {
        Setting setting = naming.setting;
        return new ProjectMention(
                naming.name,
                naming.named,
                naming.status(),
                naming.wording,
                naming.year == end ? 0 : naming.year,
                naming.completion(),
                naming.past || setting.outlook() == Outlook.BACK,
                sites.box(setting),
                sites.chapter(setting),
                setting.paragraph(),
                naming.figures(),
                naming.place);
    }

    private List<ProjectList> lists(List<Naming> namings) {
        Map<Integer, List<Naming>> groups = new LinkedHashMap<>();
        Set<String> inBoxes = new HashSet<>();
        Set<String> inProse = new HashSet<>();
        for (Naming naming : namings) {
            groups.computeIfAbsent(naming.list, key -> new ArrayList<>()).add(naming);
            (naming.setting.box() == null ? inProse : inBoxes).add(naming.key);
        }
        List<ProjectList> lists = new ArrayList<>();
        for (List<Naming> group : groups.values()) {
            Naming first = group.get(0);
            if (group.size() > 1 && isDefinite(first.status())) {
                lists.add(list(group, first.setting.box() == null ? inProse : inBoxes));
            }
        }
        return lists;
    }

    /**
     * 建设 and 实施 govern whatever a chapter or a box names: such lists are not meant to be the same.
     */
    private static boolean isDefinite(ProjectStatus status) {
        return !status.equals(ProjectStatus.OPEN) && !status.equals(ProjectStatus.WORKED_ON);
    }

    private ProjectList list(List<Naming> group, Set<String> alike) {
        Naming first = group.get(0);
        return new ProjectList(
                sites.chapter(first.setting),
                sites.box(first.setting),
                first.status(),
                first.past || first.setting.outlook() == Outlook.BACK,
                first.wording,
                group.stream().anyMatch(naming -> naming.open),
                group.stream()
                        .map(naming -> new ProjectList.Item(naming.key, naming.name, naming.place))
                        .toList(),
                alike);
    }
}
