package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.document.Document;
import org.planlint.document.ItemMark;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;

class ParagraphsTest {

    /** Two sentences cut by the end of a page beyond doubt: the habit of the document. */
    private static final String CUT =
            "推动云岭开发区扩区升级，大力引进装备制造、新材料、\n\n\n\n食品加工等龙头企业。\n\n"
                    + "持续完善县乡村三级物流体系，建成物流园区两个，\n\n\n\n新增快递网点四十个。\n\n";

    private static List<String> paragraphs(Document document) {
        return document.blocks(Zone.BODY, Zone.ANNEX)
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().toString())
                .toList();
    }

    @Test
    void aParagraphGoesOnBehindAPageBreak() {
        Document document =
                Drafts.arrange("第一章 产业\n\n" + CUT + "加快推进云岭湖景区创建国家级旅游度假区，打造高品质康\n\n\n\n养目的地。\n");

        assertThat(paragraphs(document))
                .containsExactly(
                        "推动云岭开发区扩区升级，大力引进装备制造、新材料、食品加工等龙头企业。",
                        "持续完善县乡村三级物流体系，建成物流园区两个，新增快递网点四十个。",
                        "加快推进云岭湖景区创建国家级旅游度假区，打造高品质康养目的地。");
    }

    @Test
    void aMissingFullStopAloneJoinsNothing() {
        Document document = Drafts.arrange("第一章 住房\n\n棚户区改造。完成城区集中连片棚户区改造一千户\n\n城市绿化。新建公园三个。\n");

        assertThat(paragraphs(document)).containsExactly("棚户区改造。完成城区集中连片棚户区改造一千户", "城市绿化。新建公园三个。");
    }

    @Test
    void behindANumberANewNameOpensAParagraph() {
        Document document =
                Drafts.arrange(
                        "第一章 水利\n\n"
                                + CUT
                                + "提升供水能力。建成青石水库，到2030年城镇供水保证率达到95%\n\n保障供水质量。加强水源地保护。\n\n"
                                + "实施城乡供水一体化工程，全县规模化供水人口覆盖率达到85%\n\n以上，农村自来水普及率达到90%。");

        assertThat(paragraphs(document))
                .contains(
                        "提升供水能力。建成青石水库，到2030年城镇供水保证率达到95%",
                        "保障供水质量。加强水源地保护。", "实施城乡供水一体化工程，全县规模化供水人口覆盖率达到85%以上，农村自来水普及率达到90%。");
    }

    @Test
    void anOpenQuotationGoesOn() {
        Document document = Drafts.arrange("第一章 教育\n\n建立健全“政府主导、部门联\n\n\n动、社会参与”的工作机制。\n");

        assertThat(paragraphs(document)).containsExactly("建立健全“政府主导、部门联动、社会参与”的工作机制。");
    }

    @Test
    void linesOfColumnsAreNotStrungTogether() {
        Document document =
                Drafts.arrange(
                        "第一章 城镇\n\n"
                                + CUT
                                + "建成镇公共服务中心，改造升级汽车客运站，提升场镇\n\n"
                                + "2.5平方公里\n\n"
                                + "中心卫生院服务水平，扩大种植养殖业规模发展特\n\n"
                                + "人口5万\n");

        assertThat(paragraphs(document)).contains("2.5平方公里", "人口5万");
    }

    @Test
    void hardWrapsDisappearAndNumbersStayApart() {
        Document document =
                Drafts.arrange(
                        "第一章 基础\n\n"
                            + "到\u00a02030\u00a0年,R&D\u00a0\u00a0GDP\u00a0占比达到\u00a02.5%,全县生产总\u00a0值突破\u00a0300\u00a0亿元,"
                            + "达到\u00a060%\u00a040%\u00a0两个目标。");

        assertThat(paragraphs(document))
                .containsExactly("到2030年,R&D GDP占比达到2.5%,全县生产总值突破300亿元,达到60% 40%两个目标。");
    }

    @Test
    void linesOfAWrappedMarkdownParagraphAreOne() {
        Document document =
                Drafts.arrange(
                        "# 第一章 总则\n\n"
                                + "坚持把发展经济的着力点放在实体经济上，推进新型工业化进程\n"
                                + "加快建设制造强县和数字云岭，构建现代化产业体系与新优势\n"
                                + "协同发展的格局。\n");

        assertThat(paragraphs(document)).hasSize(1);
    }

    @Test
    void anIndentTellsParagraphsOfPrintedLinesApart() {
        Document document =
                Drafts.arrange(
                        "第一章 总则\n　　坚持稳中求进工作总基调，推动县域经济持续向好。\n加快建设现代化云岭，促进城乡融合发展。\n　　坚持人民至上的发展思想。\n");

        assertThat(paragraphs(document))
                .containsExactly("坚持稳中求进工作总基调，推动县域经济持续向好。加快建设现代化云岭，促进城乡融合发展。", "坚持人民至上的发展思想。");
    }

    @Test
    void itemsKeepTheirMarks() {
        Document document =
                Drafts.arrange(
                        "第一章 目标\n\n"
                                + "——经济更强。总量翻番。\n\n"
                                + "①建成水库。\n\n"
                                + "（1）完善路网。\n\n"
                                + "1. 2030年建成新城。\n\n"
                                + "1.5万亩良田得到改造。\n\n"
                                + "- 推进改革。\n\n"
                                + "一是抓项目，二是抓要素。\n\n"
                                + "● 办好实事。");

        assertThat(
                        document.blocks(Zone.BODY)
                                .filter(Paragraph.class::isInstance)
                                .map(
                                        block ->
                                                ((Paragraph) block).mark().style()
                                                        + ":"
                                                        + ((Paragraph) block).text()))
                .containsExactly(
                        "DASH:经济更强。总量翻番。",
                        "CIRCLED:建成水库。",
                        "ARABIC_BRACKETS:完善路网。",
                        "ARABIC:2030年建成新城。",
                        "NONE:1.5万亩良田得到改造。",
                        "BULLET:推进改革。",
                        "ORDINAL:抓项目，二是抓要素。",
                        "BULLET:办好实事。");
    }

    @Test
    void aDashInsideANameIsNoMark() {
        Document document =
                Drafts.arrange("第一章 交通\n\n" + CUT + "规划论证云岭经青石至江州高速公路，推进高梁—分水—新乡\n\n—走马高速公路前期工作。");

        assertThat(paragraphs(document)).contains("规划论证云岭经青石至江州高速公路，推进高梁—分水—新乡—走马高速公路前期工作。");
    }

    @Test
    void paragraphsOfAFormatAreWhole() {
        Document document =
                Drafts.arrangeParagraphs("第一章 总则\n发展不平衡不充分问题仍然突出，城乡区域差距仍然较大\n必须加快补齐短板。");

        assertThat(paragraphs(document)).hasSize(2);
        assertThat(document.blocks(Zone.BODY).filter(Paragraph.class::isInstance))
                .allSatisfy(
                        block -> assertThat(((Paragraph) block).mark()).isEqualTo(ItemMark.NONE));
    }
}
