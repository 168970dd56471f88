package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part;
import org.planlint.document.Part.Zone;

class ZonesTest {

    private static final String BODY =
            "第一章 总则\n\n坚持稳中求进，推动全县经济社会持续健康发展。\n\n第二章 目标\n\n增强综合实力，建设现代化云岭。\n";

    private static List<Zone> zones(Document document) {
        return document.parts().stream().map(Part::zone).toList();
    }

    private static List<String> words(Document document, Zone zone) {
        return document.blocks(zone)
                .map(
                        block ->
                                block instanceof Heading heading
                                        ? heading.label().toString() + heading.title()
                                        : block instanceof Paragraph paragraph
                                                ? paragraph.text().toString()
                                                : "?")
                .toList();
    }

    @Test
    void theNoticeOfIssueAndTheCoverAreTheFront() {
        Document document =
                Drafts.arrange(
                        "# 云岭县人民政府 关于印发《云岭县国民经济和社会发展 第十五个五年规划纲要》的通知\n\n"
                                + "云府发〔2026〕8号\n\n"
                                + "各乡镇人民政府：\n\n"
                                + "现将规划纲要印发给你们，请认真贯彻执行。\n\n"
                                + "云岭县人民政府\n\n"
                                + "2026年3月26日\n\n"
                                + "云岭县国民经济和社会发展\n"
                                + "第十五个五年规划纲要\n\n"
                                + "2026年3月\n\n"
                                + "云岭县国民经济和社会发展第十五个五年规划纲要，根据国家部署制定。\n\n"
                                + BODY);

        assertThat(document.title()).isEqualTo("云岭县国民经济和社会发展第十五个五年规划纲要");
        assertThat(zones(document)).containsExactly(Zone.FRONT, Zone.BODY);
        assertThat(words(document, Zone.BODY))
                .startsWith("云岭县国民经济和社会发展第十五个五年规划纲要，根据国家部署制定。", "第一章总则");
    }

    @Test
    void theFirstSentenceNamesThePlanWhereNothingElseDoes() {
        Document document = Drafts.arrange("云岭县“十五五”水利发展规划，依据上级规划编制，阐明全县水利发展目标。\n\n" + BODY);

        assertThat(document.title()).isEqualTo("云岭县“十五五”水利发展规划");
        assertThat(zones(document)).containsExactly(Zone.BODY);
    }

    @Test
    void withoutATitleTheFileNamesTheDocument() {
        assertThat(Drafts.arrange(BODY).title()).isEqualTo("draft");
    }

    @Test
    void whatAWebPageHasRoundThePlanIsFurniture() {
        Document document =
                Drafts.arrange(
                        "首页 >> 政策 >> 云岭县水利发展规划\n"
                                + "详细内容\n\n"
                                + "云岭县水利发展规划\n\n"
                                + "时间:2026-03-10     作者:云岭网     阅读\n\n"
                                + "banner.jpg\n\n"
                                + BODY
                                + "\n\n政策订阅\n\nfooter.png\n\n客服中心\n新浪微博\n");

        assertThat(zones(document)).containsExactly(Zone.FURNITURE, Zone.BODY, Zone.FURNITURE);
        assertThat(document.title()).isEqualTo("云岭县水利发展规划");
        assertThat(words(document, Zone.BODY)).hasSize(4);
    }

    @Test
    void pageNumbersAndRunningTitlesAreFurniture() {
        String page = "\n\n— %d —\n\n云岭县水利发展规划\n\n";
        StringBuilder text = new StringBuilder("云岭县水利发展规划\n\n第一章 总则\n\n");
        for (int i = 1; i <= 3; i++) {
            text.append("坚持节水优先，加快建设第" + i + "期现代化水网，不断提升供水保障能力，统筹推进\n")
                    .append(page.formatted(i))
                    .append("农村供水工程。\n\n");
        }
        Document document = Drafts.arrange(text.toString());

        assertThat(words(document, Zone.FRONT)).containsExactly("云岭县水利发展规划");
        assertThat(words(document, Zone.BODY))
                .hasSize(4)
                .allSatisfy(words -> assertThat(words).doesNotContain("规划"));
        assertThat(words(document, Zone.FURNITURE)).hasSize(6);
    }

    @Test
    void annexesBeginBehindTheLastChapter() {
        Document document =
                Drafts.arrange(
                        "第一章 总则\n\n"
                                + "坚持稳中求进。\n\n"
                                + "附表1 主要指标\n\n"
                                + "另行印发。\n\n"
                                + "第二章 目标\n\n"
                                + "增强实力。\n\n"
                                + "附件：名词解释\n\n"
                                + "附件\n\n"
                                + "名词解释\n\n"
                                + "1. 碳汇。吸收二氧化碳。\n");

        assertThat(zones(document)).containsExactly(Zone.BODY, Zone.ANNEX);
        assertThat(words(document, Zone.BODY)).endsWith("第二章目标", "增强实力。");
    }

    @Test
    void theImprintIsNoBody() {
        Document document =
                Drafts.arrange(
                        BODY
                                + "\n"
                                + "抄送：县委各部门，县人大机关，县政协机关，县法院，\n\n"
                                + "县检察院。\n\n"
                                + "云岭县人民政府办公室　　2026年8月16日印发\n");

        assertThat(zones(document)).containsExactly(Zone.BODY, Zone.FRONT);
        assertThat(words(document, Zone.FRONT)).hasSize(2);
    }

    @Test
    void aPrefaceBeforeTheContentsBelongsToTheBody() {
        Document document =
                Drafts.arrange(
                        "云岭县水利发展规划\n\n前　言\n\n本规划阐明水利发展目标。\n\n目录\n第一章 总则 1\n第二章 目标 2\n\n" + BODY);

        assertThat(zones(document))
                .containsExactly(Zone.FRONT, Zone.BODY, Zone.CONTENTS, Zone.BODY);
    }
}
