package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.Part.Zone;

class HeadingsTest {

    private static final String PROSE = "坚持稳中求进，加快建设现代化云岭，推动经济实现质的有效提升和量的合理增长。";

    private static List<String> headings(Document document) {
        return document.blocks(Zone.BODY, Zone.ANNEX)
                .filter(Heading.class::isInstance)
                .map(block -> (Heading) block)
                .map(
                        heading ->
                                heading.level()
                                        + " "
                                        + heading.number()
                                        + " "
                                        + heading.label()
                                        + "|"
                                        + heading.title())
                .toList();
    }

    @Test
    void theWordsGiveTheLevelAndNotTheMarks() {
        Document document =
                Drafts.arrange(
                        "## 第一篇 总体要求\n\n%s\n\n#### **第一章 发展基础**\n\n%s\n\n### 第 1 节  成就\n\n%s\n\n# 第二章　形势\n\n%s"
                                .formatted(PROSE, PROSE, PROSE, PROSE));

        assertThat(headings(document))
                .containsExactly(
                        "PART 1 第一篇|总体要求",
                        "CHAPTER 1 第一章|发展基础",
                        "SECTION 1 第1节|成就",
                        "CHAPTER 2 第二章|形势");
    }

    @Test
    void aSpecialPlanCountsWithChineseItems() {
        Document document =
                Drafts.arrangeParagraphs(
                        "一、规划背景\n（一）发展基础\n%s\n1.设施不断完善\n%s\n2.服务持续改善\n%s\n（二）存在问题\n%s\n二、总体要求\n%s"
                                .formatted(PROSE, PROSE, PROSE, PROSE, PROSE));

        assertThat(headings(document))
                .containsExactly(
                        "ITEM 1 一、|规划背景",
                        "SUBITEM 1 （一）|发展基础",
                        "POINT 1 1.|设施不断完善",
                        "POINT 2 2.|服务持续改善",
                        "SUBITEM 2 （二）|存在问题",
                        "ITEM 2 二、|总体要求");
    }

    @Test
    void runInItemsAndSentencesAreNoHeadings() {
        Document document =
                Drafts.arrange(
                        "第一章 总则\n\n1. 交通提升工程。实施云岭大道改造。\n\n2. 水利保障工程。建成青石水库。\n\n"
                                + "第三章提出的目标任务由有关部门负责落实\n\n第一章、第二章规定的事项另行安排\n\n一、加强领导。县政府统筹推进。");

        assertThat(headings(document)).containsExactly("CHAPTER 1 第一章|总则");
    }

    @Test
    void shortItemsOneBelowTheOtherAreAList() {
        Document document =
                Drafts.arrange(
                        "第一章 重点项目\n\n" + PROSE + "\n\n1. 云岭大桥\n2. 青石水库\n3. 县人民医院新院区\n\n" + PROSE);

        assertThat(headings(document)).containsExactly("CHAPTER 1 第一章|重点项目");
    }

    @Test
    void theSecondLineOfAPartsTitleBelongsToIt() {
        Document document =
                Drafts.arrange(
                        "第一篇  培育新质生产力\n构建现代产业体系\n\n"
                                + PROSE
                                + "\n\n第二篇  健全实施机制\n\n"
                                + PROSE
                                + "\n\n第三篇  推动城乡融合，\n建设美丽云岭\n\n"
                                + PROSE);

        assertThat(headings(document))
                .containsExactly(
                        "PART 1 第一篇|培育新质生产力构建现代产业体系",
                        "PART 2 第二篇|健全实施机制",
                        "PART 3 第三篇|推动城乡融合，建设美丽云岭");
    }

    @Test
    void theContentsDecideHowLongATitleIs() {
        Document document =
                Drafts.arrange(
                        "目 录\n\n第一章 打造枢纽\n畅通开放通道……1\n第二章 建设新城……5\n\n"
                                + "第一章 打造枢纽\n\n畅通开放通道\n\n"
                                + PROSE
                                + "\n\n第二章 建设新城\n重点任务\n\n"
                                + PROSE);

        assertThat(headings(document))
                .containsExactly("CHAPTER 1 第一章|打造枢纽畅通开放通道", "CHAPTER 2 第二章|建设新城");
    }

    @Test
    void aHeadingGluedToAParagraphIsPartedByItsNumber() {
        Document document =
                Drafts.arrange(
                        "第一章 开放\n\n第一节 建设通道\n\n"
                                + PROSE
                                + "\u00a0第二节 做强平台\n\n"
                                + PROSE
                                + "\n\n第三节 扩大贸易\u00a0培育外贸主体。"
                                + PROSE);

        assertThat(headings(document))
                .containsExactly(
                        "CHAPTER 1 第一章|开放",
                        "SECTION 1 第一节|建设通道",
                        "SECTION 2 第二节|做强平台",
                        "SECTION 3 第三节|扩大贸易");
    }

    @Test
    void theContentsTellWhereATitleEndsThatTextFollows() {
        Document document =
                Drafts.arrange(
                        "目录\n第一章 开放 1\n第一节 建设通道 畅通内外 1\n第二节 做强平台 2\n\n第一章 开放\n\n"
                                + "第一节 建设通道\u00a0畅通内外\u00a0打造高铁\u00a0经济区。"
                                + PROSE
                                + "\n\n第二节 做强平台\n\n"
                                + PROSE);

        assertThat(headings(document))
                .containsExactly(
                        "CHAPTER 1 第一章|开放", "SECTION 1 第一节|建设通道畅通内外", "SECTION 2 第二节|做强平台");
    }

    @Test
    void aReferenceInsideALineIsNoHeading() {
        Document document =
                Drafts.arrange("第一章 总则\n\n" + PROSE + "具体见 第七章 组织实施\n\n第二章 任务\n\n" + PROSE);

        assertThat(headings(document)).containsExactly("CHAPTER 1 第一章|总则", "CHAPTER 2 第二章|任务");
    }

    @Test
    void headingsWithoutANumberNeedTheFormatsMark() {
        Document document =
                Drafts.arrange("# 云岭县综合交通规划\n\n## 发展现状\n\n" + PROSE + "\n\n发展趋势\n\n" + PROSE);

        assertThat(headings(document)).containsExactly("UNNUMBERED 0 |发展现状");
    }

    @Test
    void everyHeadingKnowsItsPlace() {
        String text = "第一章 总则\n\n" + PROSE + "\n\n第二章  目　标\n\n" + PROSE;
        Document document = Drafts.arrange(text);
        Heading second =
                document.blocks(Zone.BODY)
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .toList()
                        .get(1);

        assertThat(document.source().slice(second.span())).isEqualTo("第二章  目　标");
        assertThat(document.source().slice(second.title().span())).isEqualTo("目　标");
    }
}
