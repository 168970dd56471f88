package org.planlint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.document.Box;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.document.Table;

class BoxesTest {

    private static final String PROSE = "坚持系统观念，统筹推进全县基础设施建设，不断增强发展支撑能力，让群众共享发展成果。";

    private static List<Box> boxes(Document document) {
        return document.blocks(Zone.BODY)
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .toList();
    }

    private static List<String> content(Box box) {
        return box.blocks().stream()
                .map(
                        block ->
                                block instanceof Paragraph paragraph
                                        ? paragraph.text().toString()
                                        : block.getClass().getSimpleName())
                .toList();
    }

    private static List<String> behind(Document document) {
        return document.blocks(Zone.BODY)
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().toString())
                .toList();
    }

    @Test
    void aCaptionHasManyForms() {
        Document document =
                Drafts.arrange(
                        "第一章 项目\n\n"
                                + "专栏1 交通项目\n\n"
                                + "### 专栏 2：水利项目\n\n"
                                + "\t专栏4-1  空间布局\n\n"
                                + "**专栏五 文化项目**\n\n"
                                + "专栏 6\n"
                                + "教育项目\n\n"
                                + "专栏\u00a07\u00a0“十五五”能源项目\n\n"
                                + "第二章 保障\n\n"
                                + "专栏1所列项目由县发展改革委统筹推进。");

        assertThat(boxes(document))
                .extracting(box -> box.designation().label() + " " + box.caption())
                .containsExactly(
                        "专栏1 交通项目",
                        "专栏2 水利项目",
                        "专栏4-1 空间布局",
                        "专栏5 文化项目",
                        "专栏6 教育项目",
                        "专栏7 “十五五”能源项目");
        assertThat(boxes(document)).allSatisfy(box -> assertThat(box.blocks()).isEmpty());
    }

    @Test
    void aBoxDoesNotEndTheChapter() {
        Document document =
                Drafts.arrange(
                        "## 第一章 教育\n\n### 第一节 基础教育\n\n"
                                + PROSE
                                + "\n\n"
                                + "## 专栏 1 教育项目\n\n"
                                + "- 1. **学校。**新建小学两所。\n"
                                + "- 2. **幼儿园。**新建三所。\n\n"
                                + "#### 第二节 职业教育\n\n"
                                + PROSE);

        assertThat(content(boxes(document).get(0))).containsExactly("学校。新建小学两所。", "幼儿园。新建三所。");
        assertThat(document.blocks(Zone.BODY).filter(Heading.class::isInstance)).hasSize(3);
    }

    @Test
    void twoBlankLinesEndABoxThatIsSetOffByATab() {
        Document document =
                Drafts.arrange(
                        "第一节 更新\n\n"
                                + PROSE
                                + "\n"
                                + "\t专栏3 更新项目\n\n"
                                + "\t老旧小区。改造小区十个。\n\n"
                                + "城市绿化。新建公园三个\n\n"
                                + "城市亮化。改造路灯。\n\n\n"
                                + "完善城市管理。"
                                + PROSE
                                + "\n");

        assertThat(content(boxes(document).get(0)))
                .containsExactly("老旧小区。改造小区十个。", "城市绿化。新建公园三个", "城市亮化。改造路灯。");
        assertThat(behind(document)).containsExactly(PROSE, "完善城市管理。" + PROSE);
    }

    @Test
    void whatIsOfAnotherKindIsTextAgain() {
        Document document =
                Drafts.arrange(
                        "第一节 交通\n\n专栏1 交通项目\n\n1. 公路。新建农村公路两百公里。\n\n2. 铁路。开展前期工作。\n\n"
                                + PROSE
                                + "\n\n专栏2 水利项目\n\n水库：建成青石水库。\n\n灌区：新建灌区一处。\n\n"
                                + PROSE
                                + "\n\n专栏3 其他项目\n\n建设云岭大桥、物流园区、客运中心等项目，完善功能。\n\n"
                                + PROSE);

        assertThat(boxes(document)).extracting(box -> box.blocks().size()).containsExactly(2, 2, 1);
        assertThat(behind(document)).containsExactly(PROSE, PROSE, PROSE);
    }

    @Test
    void aBoxWithATableEndsWithItsNotes() {
        Document document =
                Drafts.arrange(
                        "第三节 目标\n\n"
                                + "专栏1 主要指标\n\n"
                                + "序号\t指标名称\t2025年\t2030年\t属性\n"
                                + "1\t地区生产总值（亿元）\t200\t300\t预期性\n"
                                + "2\t森林覆盖率（%）\t60\t61\t约束性\n\n"
                                + "注：按现价计算。\n"
                                + PROSE
                                + "\n\n（一）综合实力\n\n"
                                + PROSE);

        assertThat(content(boxes(document).get(0))).containsExactly("Table");
        Table table = (Table) boxes(document).get(0).blocks().get(0);
        assertThat(table.notes()).hasSize(1);
        assertThat(behind(document)).containsExactly(PROSE, PROSE);
        assertThat(document.blocks(Zone.BODY).filter(Heading.class::isInstance)).hasSize(2);
    }

    @Test
    void theNumberingOfTheTextEndsABox() {
        Document document =
                Drafts.arrangeParagraphs(
                        "一、总体要求\n"
                                + PROSE
                                + "\n二、主要任务\n"
                                + PROSE
                                + "\n专栏1 重点任务\n（一）补短板。完善路网。\n（二）强弱项。升级电网。\n三、保障措施\n"
                                + PROSE);

        assertThat(content(boxes(document).get(0))).containsExactly("补短板。完善路网。", "强弱项。升级电网。");
        assertThat(document.blocks(Zone.BODY).filter(Heading.class::isInstance)).hasSize(3);
    }

    @Test
    void aFrameDrawnAsATableIsABox() {
        Document document =
                Drafts.arrange(
                        "第一节 交通\n\n| 专栏1 交通项目 |\n|---|\n| 公路。新建农村公路两百公里。 |\n| 铁路。开展前期工作。 |\n\n"
                                + PROSE);

        assertThat(boxes(document)).hasSize(1);
        assertThat(boxes(document).get(0).caption()).hasToString("交通项目");
        assertThat(content(boxes(document).get(0))).containsExactly("公路。新建农村公路两百公里。", "铁路。开展前期工作。");
        assertThat(behind(document)).containsExactly(PROSE);
    }

    @Test
    void aBoxEndsWithItsFrame() {
        String frame = "|  |\n|---|\n| 公路：新建农村公路。 |\n| 铁路：开展前期工作。 |\n\n";
        Document document =
                Drafts.arrange(
                        "第一节 交通\n\n专栏1 交通项目\n\n"
                                + frame
                                + "县交通局\n\n"
                                + PROSE
                                + "\n\n专栏2 水利项目\n\n| 专栏3 |\n|---|\n| 能源项目 |\n| 电站：建成电站。 |\n\n"
                                + "水库：建成青石水库。\n");

        assertThat(boxes(document))
                .extracting(box -> box.designation().label() + " " + box.caption())
                .containsExactly("专栏1 交通项目", "专栏2 水利项目", "专栏3 能源项目");
        assertThat(boxes(document).stream().map(BoxesTest::content))
                .containsExactly(
                        List.of("公路：新建农村公路。", "铁路：开展前期工作。"), List.of(), List.of("电站：建成电站。"));
        assertThat(behind(document)).containsExactly("县交通局", PROSE, "水库：建成青石水库。");
    }

    @Test
    void aTableWithTheCaptionOfABoxIsTheNextBox() {
        Document document =
                Drafts.arrange(
                        "第一节 目标\n\n专栏1 交通项目\n\n公路：新建农村公路。\n\n"
                                + "| 专栏2 主要指标 |  |  |\n|---|---|---|\n"
                                + "| 指标 | 2025年 | 2030年 |\n| 税收 | 3 | 4 |\n");

        assertThat(boxes(document))
                .extracting(box -> box.designation().label() + " " + content(box))
                .containsExactly("专栏1 [公路：新建农村公路。]", "专栏2 [Table]");
    }

    @Test
    void figuresHaveTheirCaptions() {
        Document document =
                Drafts.arrange(
                        "第一节 布局\n\n"
                                + PROSE
                                + "\n 图4-1  “一核两带”空间布局图\n\n云岭县高速公路规划示意图\n\n图4-1所示范围由县政府另行公布。");

        assertThat(
                        document.blocks(Zone.BODY)
                                .filter(Figure.class::isInstance)
                                .map(block -> (Figure) block)
                                .map(
                                        figure ->
                                                figure.designation().label()
                                                        + " "
                                                        + figure.caption()))
                .containsExactly("图4-1 “一核两带”空间布局图", "图 云岭县高速公路规划示意图");
    }

    @Test
    void aCaptionGluedToAParagraphIsTheNextBox() {
        Document document =
                Drafts.arrange(
                        "第一节 乡村\n\n专栏\u00a01\u00a0农业项目\n\n"
                                + "第二节 环境\n\n"
                                + PROSE
                                + "\u00a0专栏\u00a02\u00a0环境项目\n\n厕所：改造厕所。\n");

        assertThat(boxes(document))
                .extracting(box -> box.caption().toString())
                .containsExactly("农业项目", "环境项目");
    }
}
