package org.planlint.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.read.RawDocument;

/** Tables with a cell a line. */
class FlatTablesTest {

    /** Cells divided by bars, a line each. */
    private static String cells(String before, String... rows) {
        return String.join("\n", List.of(rows))
                        .replace("|", "\n" + before)
                        .replaceAll("(?m)^(?=[^\t\n])", before)
                + "\n";
    }

    private static List<String> grid(String text) {
        return TableText.grid(TableText.table(text));
    }

    private static List<RecognizedTable> tables(String text) {
        return TableText.all(TableText.lines(text));
    }

    @Test
    void blankLinesDivideTheRows() {
        String text =
                cells(
                        "\t",
                        "序号|指  标|2025年基值|2030年目标|指标属性\n",
                        "一|城乡更融合\n",
                        "1|城镇化率（%）|2|3|预期性\n",
                        "2|城乡居民收入比|2.5:1|—|预期性\n",
                        "\n第二篇  新的开局");
        assertThat(grid(text))
                .containsExactly(
                        "H|序号|指标|2025年基值|2030年目标|指标属性",
                        "G|一|城乡更融合",
                        "D|1|城镇化率（%）|2|3|预期性",
                        "D|2|城乡居民收入比|2.5:1|—|预期性");
    }

    @Test
    void rowsStandWithoutBlankLines() {
        String text =
                cells(
                        "\t",
                        "序号|指标名称|2025年|2030年|属性",
                        "一、经济",
                        "1|GDP年均增速（%）|6|2|预期性",
                        "2|上市公司（家）|3|4|预期性",
                        "二、生态",
                        "3|森林覆盖率（%）|60|62|约束性");
        assertThat(grid(text))
                .containsExactly(
                        "H|序号|指标名称|2025年|2030年|属性",
                        "G|一、经济",
                        "D|1|GDP年均增速（%）|6|2|预期性",
                        "D|2|上市公司（家）|3|4|预期性",
                        "G|二、生态",
                        "D|3|森林覆盖率（%）|60|62|约束性");
    }

    @Test
    void tabAloneIsAnEmptyCell() {
        String text =
                "\t序号\n\t指标\n\t2025年\n\t2030年\n\t属性\n\n\t1\n\t新增岗位（个）\n\t\n\t500\n\t预期性\n\n"
                        + "\t2\n\t学位（个）\n\t90\n\t\n\t预期性\n";
        assertThat(grid(text)).endsWith("D|1|新增岗位（个）||500|预期性", "D|2|学位（个）|90||预期性");
    }

    @Test
    void tabAloneMayAlsoDivideRows() {
        String text =
                "\t序号\n"
                        + "\t指标\n"
                        + "\t2025年\n"
                        + "\t2030年\n"
                        + "\t\n"
                        + "\t1\n"
                        + "\t甲指标\n"
                        + "\t90\n"
                        + "\t500\n"
                        + "\t\n"
                        + "\t2\n"
                        + "\t乙指标\n"
                        + "\t90\n"
                        + "\t95\n";
        assertThat(grid(text))
                .containsExactly("H|序号|指标|2025年|2030年", "D|1|甲指标|90|500", "D|2|乙指标|90|95");
    }

    @Test
    void numberingHoldsATableWithoutAttribute() {
        String text =
                cells(
                        "\t",
                        "序号|项目名称|建设年限|总投资（万元）",
                        "1|云岭水库|2026—2029|3",
                        "2|环城路|2027|45",
                        "3|县医院|2028|1200",
                        "合计|1248");
        assertThat(grid(text))
                .containsExactly(
                        "H|序号|项目名称|建设年限|总投资（万元）",
                        "D|1|云岭水库|2026—2029|3",
                        "D|2|环城路|2027|45",
                        "D|3|县医院|2028|1200",
                        "D|合计|||");
    }

    @Test
    void totalBelowMergedCells() {
        String text =
                cells(
                        "\t",
                        "序号|项目名称|总投资|其中：县级\n",
                        "1|云岭水库|100|30\n",
                        "2|环城路|45|5\n",
                        "合计|145|35\n");
        Table table = TableText.table(text);
        assertThat(TableText.grid(table)).endsWith("D|合计|合计|145|35");
        assertThat(table.rows().get(3).cells().get(0).columnSpan()).isEqualTo(2);
    }

    @Test
    void landUseHasNoNumbers() {
        String grouped =
                cells(
                        "\t",
                        "地类|2025年面积|2030年面积\n",
                        "农用地\n",
                        "耕地|300|310\n",
                        "林地|500|520\n",
                        "合计|800|830\n");
        assertThat(grid(grouped))
                .containsExactly(
                        "H|地类|2025年面积|2030年面积",
                        "G|农用地",
                        "D|耕地|300|310",
                        "D|林地|500|520",
                        "D|合计|800|830");
        String running =
                cells("\t", "地类|2025年面积|2030年面积", "耕地|300|310", "林地|500|520", "合计|800|830");
        assertThat(grid(running))
                .containsExactly(
                        "H|地类|2025年面积|2030年面积", "D|耕地|300|310", "D|林地|500|520", "D|合计|800|830");
    }

    @Test
    void captionAndNoteBelongToTheTable() {
        String text =
                "表2-1  云岭县主要目标\n\n"
                        + cells(
                                "\t",
                                "序号|指标|2025年|2030年|属性\n",
                                "1|甲率（%）|9|10|预期性\n",
                                "2|乙率（%）|3|5|预期性\n")
                        + "\n备注：带【】为累计数\n到2035年，全县基本实现现代化，城镇化进入成熟期。\n";
        RawDocument raw = TableText.lines(text);
        RecognizedTable found = new TableRecognizer(raw).at(0).orElseThrow();
        assertThat(found.table().designation().numbers()).containsExactly(2, 1);
        assertThat(found.table().notes()).hasSize(1);
        assertThat(raw.blocks().get(found.next()).toString()).contains("到2035年");
    }

    private static final String BROKEN =
            """
            序号

            指标名称

            指标 属性

            2025\u00a0

            目标

            2025\u00a0

            完成

            1

            *地区生产总值年均增速(%

             预期性

            6

            4.9
            创新驱动

            2

            三次产业结构

            预期性

            6:49:45

            9.9:27.6:62.

            5

            3

            工业投资占全社会固

            定资产投资的比重(%

            预期性

            4

            50\u00a0以上
            \u00a0
            序号

            指标名称

            指标\u00a0属性

            2025

            目标

            2025

            完成

            4

            创新\u00a0效率

            #研发经费的比重

            %

            预期性

            0.85

            0.85

            #城区污水处理率

            约束性

            93

            95

            绿色发展

            5

            水质

            约束性

            总体Ⅱ类

            总体Ⅱ类

            6

            空气优良天数(按

            2015 年标准)

            约束性

            350 天左右

            346

            (新标准)

            备注:1.带*为年均数;2.主要污染物排放

            总量减少为预计数;3.其他为年末数。
            各项目标全面完成,发展迈上新台阶。
            """;

    @Test
    void attributeBehindTheNameAnchorsBrokenRows() {
        RawDocument raw = TableText.lines(BROKEN);
        RecognizedTable found = new TableRecognizer(raw).at(0).orElseThrow();
        assertThat(TableText.grid(found.table()))
                .containsExactly(
                        "H|序号|指标名称|指标属性|2025目标|2025完成",
                        "D|1|*地区生产总值年均增速(%|预期性|6|4.9",
                        "G|创新驱动",
                        "D|2|三次产业结构|预期性|6:49:45|9.9:27.6:62.5",
                        "D|3|工业投资占全社会固定资产投资的比重(%|预期性|4|50\u00a0以上",
                        "D|4|创新效率|||",
                        "D||#研发经费的比重%|预期性|0.85|0.85",
                        "D||#城区污水处理率|约束性|93|95",
                        "G|绿色发展",
                        "D|5|水质|约束性|总体Ⅱ类|总体Ⅱ类",
                        "D|6|空气优良天数(按2015 年标准)|约束性|350 天左右|346(新标准)");
        assertThat(found.table().notes())
                .singleElement()
                .hasToString("备注:1.带*为年均数;2.主要污染物排放总量减少为预计数;3.其他为年末数。");
        assertThat(raw.blocks().get(found.next()).toString()).contains("全面完成");
    }

    @Test
    void rowOfSeveralLinesSpansThem() {
        RawDocument raw = TableText.lines(BROKEN);
        Row row = new TableRecognizer(raw).at(0).orElseThrow().table().rows(Row.Kind.DATA).get(1);
        assertThat(raw.source().slice(row.span())).startsWith("2\n").endsWith("62.\n\n5");
        assertThat(raw.source().slice(row.text(4).span())).isEqualTo("9.9:27.6:62.\n\n5");
    }

    @Test
    void attributeAtTheEndClosesRows() {
        String text =
                cells(
                        "",
                        "序号|指标名称|2025|2030|指标 属性",
                        "创新发展",
                        "1|研发强度(%|0.85|2.5 左右|预期性",
                        "2|数字产业增速(%|15|预期性",
                        "协调发展",
                        "3|每千人口拥有 3 岁以下托位数|(个)|2.5|4|预期性",
                        "4|能源消耗降低(%|11|上级 下达|约束性",
                        "5|二氧化碳排放降低|%|约束性",
                        "6|断面水质优良|(达到或优于 III 类)比例(%|100|约束性");
        assertThat(grid(text))
                .containsExactly(
                        "H|序号|指标名称|2025|2030|指标属性",
                        "G|创新发展",
                        "D|1|研发强度(%|0.85|2.5 左右|预期性",
                        "D|2|数字产业增速(%||15|预期性",
                        "G|协调发展",
                        "D|3|每千人口拥有 3 岁以下托位数(个)|2.5|4|预期性",
                        "D|4|能源消耗降低(%|11|上级下达|约束性",
                        "D|5|二氧化碳排放降低%|||约束性",
                        "D|6|断面水质优良(达到或优于 III 类)比例(%||100|约束性");
    }

    @Test
    void loneValueStaysOutWhereTargetAndResultAreOfOneYear() {
        String text =
                cells(
                        "",
                        "序号|指标名称|规划目标|完成情况|属性",
                        "1|甲率(%|7|6|预期性",
                        "2|乙率(%|15|预期性",
                        "3|丙率(%|3|5|预期性");
        assertThat(grid(text)).contains("D|2|乙率(%|||预期性", "D|3|丙率(%|3|5|预期性");
    }

    @Test
    void valuesLikeTheNextNumberAreNoRows() {
        String text =
                cells(
                        "",
                        "序号|指标名称|属性|2025目标|2025完成",
                        "1|甲率(%|预期性|2|2",
                        "2|乙率(%|预期性|4|3",
                        "协调发展",
                        "3|丙率(%|约束性|3|4",
                        "4|丁率(%|约束性|1|5");
        assertThat(grid(text))
                .containsExactly(
                        "H|序号|指标名称|属性|2025目标|2025完成",
                        "D|1|甲率(%|预期性|2|2",
                        "D|2|乙率(%|预期性|4|3",
                        "G|协调发展",
                        "D|3|丙率(%|约束性|3|4",
                        "D|4|丁率(%|约束性|1|5");
    }

    @Test
    void skippedNumberIsKeptAsPrinted() {
        String text =
                cells(
                        "",
                        "序号|指标名称|2025|2030|属性",
                        "1|甲率(%|7|8|预期性",
                        "3|丙率|(%|3|5|预期性",
                        "4|丁率(%|2|9|预期性");
        assertThat(grid(text)).endsWith("D|3|丙率(%|3|5|预期性", "D|4|丁率(%|2|9|预期性");
    }

    @Test
    void loneValueIsTheTargetBesideAPresentState() {
        String text =
                cells(
                        "",
                        "序号|指标名称|现状值|目标值|属性",
                        "1|甲率(%|7|6|预期性",
                        "2|乙率(%|15|预期性",
                        "3|丙率(%|3|5|预期性");
        assertThat(grid(text)).contains("D|2|乙率(%||15|预期性");
    }

    @Test
    void lostValueBeforeAGroup() {
        String text =
                cells(
                        "",
                        "序号|指标名称|属性|2025|2030",
                        "1|甲率(%|预期性|7|6",
                        "2|乙率(%|预期性|15",
                        "绿色生态",
                        "3|丙率(%|约束性|3",
                        "4|丁率(%|约束性|——|5");
        assertThat(grid(text))
                .endsWith("D|2|乙率(%|预期性||15", "G|绿色生态", "D|3|丙率(%|约束性||3", "D|4|丁率(%|约束性|——|5");
    }

    @Test
    void unitHasItsColumn() {
        String text =
                cells(
                        "",
                        "序号|指标|计量|单位|2025年|2030年|年均增长|[累计]|属性",
                        "1|地区生产|总值|亿元|400|600|6.5|预期性",
                        "2|收入比|—|2.5:1|2.2:1|—|预期性",
                        "3|高标准农田|万亩|20|25|[5]|约束性");
        assertThat(grid(text))
                .containsExactly(
                        "H|序号|指标|计量单位|2025年|2030年|年均增长[累计]|属性",
                        "D|1|地区生产总值|亿元|400|600|6.5|预期性",
                        "D|2|收入比|—|2.5:1|2.2:1|—|预期性",
                        "D|3|高标准农田|万亩|20|25|[5]|约束性");
    }

    @Test
    void pageNumberBetweenRows() {
        String text =
                cells("\t", "序号|指标|2025年|2030年|属性\n", "1|甲率|9|10|预期性\n")
                        + "\n\n23\n\n"
                        + cells("\t", "序号|指标|2025年|2030年|属性\n", "2|乙率|3|5|预期性\n");
        assertThat(grid(text)).hasSize(3).endsWith("D|2|乙率|3|5|预期性");
    }

    @Test
    void rowsWithMoreValuesThanColumnsAreNotGuessed() {
        String text = cells("", "序号|指标名称|2025年|属性", "1|甲率|3|4|预期性", "2|乙率|5|6|预期性", "3|丙率|7|8|约束性");
        assertThat(tables(text)).isEmpty();
    }

    @Test
    void projectsWithTabsAreNoTable() {
        String text = "\t专栏3  重点项目\n\n\n\t交通项目。实施云岭大道工程。\n水利项目。建设云岭水库。\n\n\t生态项目。修复河道。\n";
        assertThat(tables(text)).isEmpty();
    }

    @Test
    void columnsOfProseInterleavedAreNoTable() {
        String text =
                cells(
                        "",
                        "产业类别\n",
                        "重点方向\n",
                        "重点项目\n",
                        "新材料\n",
                        "积极发展铜材、铝材等有\n",
                        "重点实施特铝新材料、\n",
                        "色金属精深加工,大力发展新\n");
        assertThat(tables(text)).isEmpty();
        assertThat(tables("2030\n\n主要目标\n\n主要任务\n\n青石镇\n\n建成服务中心\n\n2.5\n")).isEmpty();
    }

    @Test
    void headerWithoutRowsIsNoTable() {
        assertThat(tables("序号\n\n名称\n\n面积\n\n第二章 目标\n")).isEmpty();
        assertThat(tables("序号\n名称\n面积\n1\n2\n3\n4\n5\n")).isEmpty();
        assertThat(tables("\t甲\n\t乙\n\n\t丙\n\t丁\n")).isEmpty();
    }

    /** Each would take minutes if what is no table were read to its end from every line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号\n名称\n面积\n1\n",
                "名称\t面积\t单位\n",
                "\t序号\n\t名称\n\n",
                "序号\n指标\n2025\n属性\n1\n名称\n3\n4\n预期性\n",
                "| 名称 | 面积 |\n\n",
                "甲\t乙\t丙\n"
            })
    void manyBeginningsOfNothing(String lines) {
        assertThat(tables(lines.repeat(8000))).isEmpty();
    }

    @Test
    void emptyLinesAreNothing() {
        assertThat(tables("\n\n\t\n\u00a0\n")).isEmpty();
    }
}
