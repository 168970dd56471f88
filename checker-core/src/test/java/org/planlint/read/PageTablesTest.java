package org.planlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlint.read.PageFormatsTest.Writer;

/**
 * Tables, boxes and columns of text that only their layout shows. Characters are 18 points broad.
 */
class PageTablesTest {

    private static List<String> read(Writer writer, Sheet... sheets) throws Exception {
        return Raw.shown(Raw.read("a", writer.write(List.of(sheets))));
    }

    @ParameterizedTest
    @EnumSource
    void gapsPartColumnsWhereThereAreNoRules(Writer writer) throws Exception {
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .text(200, 60, "主要指标表")
                                        .text(72, 100, "序号")
                                        .text(200, 100, "指标")
                                        .text(330, 100, "目标")
                                        .text(430, 100, "属性")
                                        .text(72, 125, "一、经济发展")
                                        .text(80, 150, "1")
                                        .text(150, 150, "人均地区生产总值")
                                        .text(330, 150, "7.1")
                                        .text(425, 150, "预期性")
                                        .text(80, 175, "2")
                                        .text(150, 175, "常住人口城镇化率")
                                        .text(330, 175, "58")
                                        .text(425, 175, "预期性")))
                .containsExactly(
                        "主要指标表",
                        "[序号|指标|目标|属性 / 一、经济发展↔4 / 1|人均地区生产总值|7.1|预期性 /" + " 2|常住人口城镇化率|58|预期性]");
    }

    @ParameterizedTest
    @EnumSource
    void cellsOfSeveralLines(Writer writer) throws Exception {
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .text(72, 100, "指标名称")
                                        .text(250, 100, "2025年")
                                        .text(350, 100, "2030年")
                                        .text(72, 130, "每千人口拥有三岁")
                                        .text(250, 130, "4.2")
                                        .text(350, 130, "4.6")
                                        .text(72, 150, "以下婴幼儿托位数")
                                        .text(72, 180, "单位地区生产总值")
                                        .text(250, 190, "13.5")
                                        .text(350, 190, "16")
                                        .text(72, 200, "二氧化碳排放降低")
                                        .text(72, 230, "森林覆盖率")
                                        .text(250, 230, "58.6")
                                        .text(350, 230, "60")))
                .containsExactly(
                        "[指标名称|2025年|2030年 / 每千人口拥有三岁以下婴幼儿托位数|4.2|4.6 /"
                                + " 单位地区生产总值二氧化碳排放降低|13.5|16 / 森林覆盖率|58.6|60]");
    }

    @ParameterizedTest
    @EnumSource
    void headingsOfSeveralColumns(Writer writer) throws Exception {
        Sheet sheet = new Sheet().text(260, 100, "主要目标值");
        sheet.text(72, 125, "指标").text(230, 125, "2025年").text(330, 125, "2030年");
        for (int i = 0; i < 5; i++) {
            sheet.text(72, 150 + 25 * i, "指标" + "甲乙丙丁戊".charAt(i))
                    .text(235, 150 + 25 * i, "4" + i)
                    .text(335, 150 + 25 * i, "5" + i);
        }
        assertThat(read(writer, sheet))
                .containsExactly(
                        "主要目标值",
                        "[指标|2025年|2030年 / 指标甲|40|50 / 指标乙|41|51 / 指标丙|42|52 /"
                                + " 指标丁|43|53 / 指标戊|44|54]");
    }

    @ParameterizedTest
    @EnumSource
    void openTablesGoOnOverPages(Writer writer) throws Exception {
        Sheet first =
                new Sheet()
                        .text(72, 700, "指标名称")
                        .text(250, 700, "2025年")
                        .text(350, 700, "2030年")
                        .text(72, 730, "一、经济");
        Sheet second =
                new Sheet()
                        .text(72, 100, "指标名称")
                        .text(250, 100, "2025年")
                        .text(350, 100, "2030年")
                        .text(72, 125, "经营主体总数")
                        .text(250, 125, "4.2")
                        .text(350, 125, "4.6")
                        .text(72, 150, "社会消费品零售总")
                        .text(250, 150, "92.4")
                        .text(350, 150, "125")
                        .text(72, 200, "后文。");
        assertThat(read(writer, first, second))
                .containsExactly(
                        "[指标名称|2025年|2030年 / 一、经济↔3 / 经营主体总数|4.2|4.6 /" + " 社会消费品零售总|92.4|125]",
                        "后文。");
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatHangAreNoColumn(Writer writer) throws Exception {
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .text(72, 100, "1.")
                                        .text(110, 100, "建设环城公路。")
                                        .text(72, 120, "2.")
                                        .text(110, 120, "扩建水厂。")
                                        .text(72, 160, "第一章　总则")
                                        .text(72, 180, "第一节　范围")))
                .containsExactly("1. 建设环城公路。", "2. 扩建水厂。", "第一章 总则", "第一节 范围");
    }

    @ParameterizedTest
    @EnumSource
    void textInColumnsIsReadColumnByColumn(Writer writer) throws Exception {
        Sheet sheet = new Sheet().text(200, 60, "名词解释");
        String full = "一二三四五六七八九十甲乙";
        for (int i = 0; i < 6; i++) {
            sheet.text(60, 100 + 20 * i, full).text(320, 100 + 20 * i, i < 5 ? full : "右栏完。");
        }
        assertThat(read(writer, sheet)).containsExactly("名词解释", full.repeat(11) + "右栏完。");
    }

    @ParameterizedTest
    @EnumSource
    void titleAndNotesInTheFrameOfATable(Writer writer) throws Exception {
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .grid(
                                                new float[] {72, 400},
                                                new float[] {100, 130, 190, 220})
                                        .line(72, 160, 350, 160)
                                        .line(200, 130, 200, 190)
                                        .line(350, 130, 350, 190)
                                        .text(80, 120, "专栏1 主要指标")
                                        .text(80, 150, "指标")
                                        .text(210, 150, "目标")
                                        .text(80, 180, "人口")
                                        .text(210, 180, "43.5")
                                        .text(80, 210, "注：人口为常住人口。")))
                .containsExactly("专栏1 主要指标", "[指标|目标 / 人口|43.5]", "注：人口为常住人口。");
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatAPageBreakPartsIsWhole(Writer writer) throws Exception {
        float[] columns = {72, 120, 300, 400};
        Sheet first =
                new Sheet()
                        .grid(columns, new float[] {650, 680, 710})
                        .text(80, 670, "1")
                        .text(125, 670, "人口")
                        .text(310, 670, "43.5")
                        .text(80, 700, "2")
                        .text(125, 700, "单位地区生产总值用")
                        .text(310, 700, "12");
        Sheet second =
                new Sheet()
                        .grid(columns, new float[] {80, 110, 140})
                        .text(125, 100, "水量下降")
                        .text(80, 130, "3")
                        .text(125, 130, "面积")
                        .text(310, 130, "2860");
        assertThat(read(writer, first, second))
                .containsExactly("[1|人口|43.5 / 2|单位地区生产总值用水量下降|12 / 3|面积|2860]");
    }

    @ParameterizedTest
    @EnumSource
    void entriesOfContentsOnTwoLines(Writer writer) throws Exception {
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .text(72, 100, "第一章　总则………………………………3")
                                        .text(72, 120, "第二章　推动城乡融合发展加快建设宜居宜业和美乡村建设")
                                        .text(72, 140, "现代农业强县………………………………9")))
                .extracting(entry -> entry.replace('⋯', '…'))
                .containsExactly(
                        "第一章 总则………………………………3", "第二章 推动城乡融合发展加快建设宜居宜业和美乡村建设现代农业强县………………………………9");
    }

    @ParameterizedTest
    @EnumSource
    void paragraphsThatBeginWithMarks(Writer writer) throws Exception {
        String line = "一二三四五六七八九十一二三四五六七八九十一二三";
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .text(108, 100, line)
                                        .text(72, 120, line + "四五")
                                        .text(72, 140, "（“三条控制线”）。")
                                        .text(108, 160, line + "。")
                                        .text(108, 180, "另一段。")))
                .containsExactly(line + line + "四五（“三条控制线”）。", line + "。", "另一段。");
    }

    @ParameterizedTest
    @EnumSource
    void columnsInTheFrameOfABox(Writer writer) throws Exception {
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .grid(new float[] {60, 500}, new float[] {100, 130, 220})
                                        .text(80, 120, "专栏2 重大项目")
                                        .text(80, 150, "项目")
                                        .text(300, 150, "投资")
                                        .text(80, 175, "环城公路")
                                        .text(300, 175, "12亿元")
                                        .text(80, 200, "县城水厂")
                                        .text(300, 200, "3亿元")
                                        .text(72, 260, "后文。")))
                .containsExactly("专栏2 重大项目", "[项目|投资 / 环城公路|12亿元 / 县城水厂|3亿元]", "后文。");
    }

    @ParameterizedTest
    @EnumSource
    void entriesLedToTheirPagesAreNoTable(Writer writer) throws Exception {
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .text(72, 100, "总则")
                                        .text(400, 100, "3")
                                        .text(72, 120, "目标")
                                        .text(400, 120, "5")))
                .containsExactly("总则\t3", "目标\t5");
    }

    @ParameterizedTest
    @EnumSource
    void headingsOverBlankColumnsAreKept(Writer writer) throws Exception {
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .grid(
                                                new float[] {72, 300, 400},
                                                new float[] {100, 130, 160})
                                        .line(50, 100, 50, 160)
                                        .line(450, 100, 450, 160)
                                        .line(480, 100, 480, 160)
                                        .line(50, 100, 480, 100)
                                        .line(50, 130, 480, 130)
                                        .line(50, 160, 480, 160)
                                        .line(425, 130, 425, 160)
                                        .text(80, 120, "指标")
                                        .text(310, 120, "目标")
                                        .text(405, 120, "属性")
                                        .text(80, 150, "人口")
                                        .text(310, 150, "43.5")))
                .containsExactly("[指标|目标|属性 / 人口|43.5|]");
    }

    @ParameterizedTest
    @EnumSource
    void aTableBelowAnotherTakesNoneOfItsLines(Writer writer) throws Exception {
        assertThat(
                        read(
                                writer,
                                new Sheet()
                                        .text(72, 100, "指标")
                                        .text(200, 100, "目标")
                                        .text(72, 120, "人口")
                                        .text(200, 120, "43.5")
                                        .text(72, 140, "各乡镇目标")
                                        .text(72, 160, "常住人口城镇化")
                                        .text(260, 160, "2025年")
                                        .text(400, 160, "2030年")
                                        .text(72, 180, "云溪镇")
                                        .text(260, 180, "58")
                                        .text(400, 180, "60")))
                .containsExactly("[指标|目标 / 人口|43.5]", "各乡镇目标", "[常住人口城镇化|2025年|2030年 / 云溪镇|58|60]");
    }

    @ParameterizedTest
    @EnumSource
    void aTableBelowAList(Writer writer) throws Exception {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 12; i++) {
            sheet.text(72, 80 + 20 * i, "1.").text(130, 80 + 20 * i, "建设公路。");
        }
        sheet.text(72, 400, "指标").text(200, 400, "2025年").text(300, 400, "2030年");
        sheet.text(72, 420, "人口").text(200, 420, "43.5").text(300, 420, "44");
        List<String> shown = read(writer, sheet);
        assertThat(shown).hasSize(13).endsWith("[指标|2025年|2030年 / 人口|43.5|44]");
        assertThat(shown.subList(0, 12)).containsOnly("1. 建设公路。");
    }

    @ParameterizedTest
    @EnumSource
    void aLineThatIsNoTableStandsOnItsPages(Writer writer) throws Exception {
        RawDocument document =
                Raw.read(
                        "a",
                        writer.write(
                                List.of(
                                        new Sheet()
                                                .text(72, 700, "指标")
                                                .text(200, 700, "目标")
                                                .text(400, 700, "单位地区生"),
                                        new Sheet().text(400, 120, "产总值").text(72, 300, "后文。"))));
        assertThat(Raw.shown(document)).containsExactly("指标\t目标\t单位地区生", "产总值", "后文。");
        assertThat(document.source().page(document.source().text().indexOf("指标"))).isEqualTo(1);
        assertThat(document.source().page(document.source().text().indexOf("产总值"))).isEqualTo(2);
    }
}
