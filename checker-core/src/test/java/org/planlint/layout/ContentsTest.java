package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.document.Contents;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.Part.Zone;

class ContentsTest {

    private static final String BODY =
            "\n\n第一章 总则\n\n坚持稳中求进，推动全县经济社会持续健康发展。\n\n第二章 目标\n\n到二〇三〇年综合实力显著增强。\n";

    private static List<String> entries(Document document) {
        return document.blocks(Zone.CONTENTS)
                .flatMap(block -> ((Contents) block).entries().stream())
                .map(
                        entry ->
                                entry.level()
                                        + " "
                                        + entry.number()
                                        + " "
                                        + entry.label()
                                        + "|"
                                        + entry.title()
                                        + "|"
                                        + entry.page())
                .toList();
    }

    @Test
    void leadersAndPagesComeInManyForms() {
        Document document =
                Drafts.arrange(
                        "目　录\n\n"
                                + "**第一篇 开启新征程** ..... 1\n"
                                + "第一章\t总则·····\t1\n"
                                + "第一节 基础……２\n"
                                + "第二节 形势 3\n"
                                + "第三节\u00a0\u00a0展望..\u00a0\u00a04\n"
                                + "第二章 目标 － 5\n"
                                + "附件：名词解释·····107"
                                + BODY);

        assertThat(entries(document))
                .containsExactly(
                        "PART 1 第一篇|开启新征程|1",
                        "CHAPTER 1 第一章|总则|1",
                        "SECTION 1 第一节|基础|2",
                        "SECTION 2 第二节|形势|3",
                        "SECTION 3 第三节|展望|4",
                        "CHAPTER 2 第二章|目标|5",
                        "ANNEX 0 附件|名词解释|107");
    }

    @Test
    void aTitleOnTwoLinesIsOneEntry() {
        Document document =
                Drafts.arrange("# 目录\n\n第一章 总则 1\n第二篇 坚持创新驱动，打造\n\t科技创新高地……2\n第二章 目标 3" + BODY);

        assertThat(entries(document))
                .containsExactly(
                        "CHAPTER 1 第一章|总则|1", "PART 2 第二篇|坚持创新驱动，打造科技创新高地|2", "CHAPTER 2 第二章|目标|3");
    }

    @Test
    void aLostOrdinalSignIsToleratedHereAlone() {
        Document document = Drafts.arrange("目录\n第一章 总则 1\n二章 目标 2" + BODY + "\n三章 保障\n");

        assertThat(entries(document)).containsExactly("CHAPTER 1 第一章|总则|1", "CHAPTER 2 二章|目标|2");
        assertThat(document.blocks(Zone.BODY).filter(block -> block instanceof Heading)).hasSize(2);
    }

    @Test
    void withoutAHeadingARunOfEntriesIsOne() {
        String entries = "第一章 总则 1\n\n第一节 基础 1\n\n第二节 形势 2\n\n第二章 目标 3\n\n第一节 定位 3\n\n第二节 指标 4\n\n";
        Document document = Drafts.arrange(entries + "云岭县国民经济和社会发展第十五个五年规划纲要" + BODY);

        assertThat(entries(document)).hasSize(6);
        assertThat(document.title()).isEqualTo("云岭县国民经济和社会发展第十五个五年规划纲要");
    }

    @Test
    void withoutPagesItIsTheHeadingsThatComeAgain() {
        String headings = "第一章 总则\n第一节 基础\n第二节 形势\n第二章 目标\n第一节 定位\n第二节 指标\n";
        Document document =
                Drafts.arrange(
                        headings + "\n" + headings.replace("\n", "\n\n坚持稳中求进，推动经济社会持续健康发展。\n\n"));

        assertThat(entries(document)).hasSize(6);
        assertThat(document.blocks(Zone.BODY).filter(block -> block instanceof Heading)).hasSize(6);
    }

    @Test
    void boxesAreNoEntries() {
        Document document = Drafts.arrange("目录\n第一章 总则 1\n专栏1 主要指标 2\n第二章 目标 3" + BODY);

        assertThat(entries(document)).hasSize(2);
    }

    @Test
    void theBodysHeadingsAreNoContents() {
        assertThat(entries(Drafts.arrange(BODY))).isEmpty();
    }
}
