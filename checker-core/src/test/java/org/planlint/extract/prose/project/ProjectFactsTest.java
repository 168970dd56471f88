package org.planlint.extract.prose.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planlint.fact.Project;
import org.planlint.fact.ProjectList;
import org.planlint.fact.ProjectMention;
import org.planlint.fact.ProjectStatus;
import org.planlint.lexicon.Lexicon;

/** What the places that name a project come to together. */
class ProjectFactsTest {

    private static final String PLAN =
            """
            ## 第一章 发展基础

            雾溪水库加快建设，成功创建国家卫生县城。

            ## 第二章 完善基础设施

            建成雾溪水库，开工建设青石大桥、白鹤大桥。到2030年，建成县体育馆。

            ##### 专栏1 重大项目

            开工：白鹤大桥、青石大桥、江心大桥等。

            ## 第三章 建设美丽云岭

            持续巩固国家卫生县城创建成果。2027年建成县体育馆。
            """;

    @Test
    void placesOfOneNameAreOneProject() {
        assertThat(projects(PLAN))
                .extracting(Project::key)
                .containsExactly("雾溪水库", "青石大桥", "白鹤大桥", "县体育馆", "国家卫生县城");
        List<ProjectMention> mentions = projects(PLAN).get(0).mentions();
        assertThat(mentions).extracting(ProjectMention::back).containsExactly(true, false);
        assertThat(mentions)
                .extracting(ProjectMention::status)
                .containsExactly(ProjectStatus.UNDER_CONSTRUCTION, ProjectStatus.BUILT);
    }

    @Test
    void thePlansLastYearIsNoOtherTime() {
        assertThat(projects(PLAN).get(3).mentions())
                .extracting(ProjectMention::year)
                .containsExactly(0, 2027);
    }

    @Test
    void titlesAreProjectsOfAnotherKind() {
        Project title = projects(PLAN).get(4);
        assertThat(title.title()).isTrue();
        assertThat(title.mentions()).extracting(ProjectMention::back).containsOnly(true);
    }

    @Test
    void listsKnowTheirChapterAndBox() {
        List<ProjectList> lists = facts(PLAN, ProjectList.class);
        assertThat(lists).extracting(ProjectList::status).containsOnly(ProjectStatus.STARTED);
        assertThat(lists).extracting(ProjectList::box).containsExactly(0, 1);
        assertThat(lists).extracting(ProjectList::open).containsExactly(false, true);
        assertThat(lists).extracting(ProjectList::chapter).containsOnly(lists.get(0).chapter());
    }

    private static List<Project> projects(String text) {
        return facts(text, Project.class);
    }

    private static <T> List<T> facts(String text, Class<T> type) {
        return ProjectFacts.of(
                        Plans.sentences(text), Lexicon.standard().projects(), Plans.TITLE, 2030)
                .stream()
                .flatMap(
                        fact -> type.isInstance(fact) ? Stream.of(type.cast(fact)) : Stream.empty())
                .toList();
    }
}
