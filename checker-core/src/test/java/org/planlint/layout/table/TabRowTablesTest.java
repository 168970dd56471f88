package org.planlint.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.read.RawDocument;
import org.planlint.text.SourceText;

class TabRowTablesTest {

    private static final String INDICATORS =
            """
            序号\t指标名称\t2025年\t2030年目标\t指标属性
            **一、经济发展**\t\t\t\t
            1\t地区生产总值增速（%）\t6*\t6.5 左右*\t预期性
            2\t人均地区生产总值（万元）\t—\t8.5\t预期性
            """;

    @Test
    void readsHeaderGroupsAndRows() {
        assertThat(TableText.grid(TableText.table(INDICATORS)))
                .containsExactly(
                        "H|序号|指标名称|2025年|2030年目标|指标属性",
                        "G|一、经济发展",
                        "D|1|地区生产总值增速（%）|6*|6.5 左右*|预期性",
                        "D|2|人均地区生产总值（万元）|—|8.5|预期性");
    }

    @Test
    void goesOnBehindPageBreakWithTheHeaderAgain() {
        String text =
                INDICATORS
                        + "\n\n"
                        + "— 12 —\n\n"
                        + "序号\t指标名称\t2025 年\t2030年目标\t指标属性\n"
                        + "3\t森林覆盖率 (%)\t67.6\t≥68\t约束性\n\n"
                        + "带动增长。";
        RawDocument raw = TableText.lines(text);
        RecognizedTable found = TableText.all(raw).get(0);
        assertThat(TableText.grid(found.table())).hasSize(5).endsWith("D|3|森林覆盖率 (%)|67.6|≥68|约束性");
        assertThat(raw.blocks().get(found.next() + 1).toString()).contains("带动增长");
    }

    @Test
    void goesOnBehindPageBreakWithoutHeader() {
        assertThat(TableText.grid(TableText.table(INDICATORS + "\n\n3\t粮食产量（万吨）\t21\t22\t约束性\n")))
                .endsWith("D|3|粮食产量（万吨）|21|22|约束性");
    }

    @Test
    void anotherHeaderBehindBlankLineIsAnotherTable() {
        String second =
                "\n"
                        + "序号\t项目名称\t建设年限\t总投资\t责任单位\n"
                        + "1\t云岭水库\t2026—2029\t12.5\t水利局\n"
                        + "2\t环城路\t2027\t3\t交通局\n";
        assertThat(TableText.all(TableText.lines(INDICATORS + second)))
                .extracting(found -> found.table().rows(Row.Kind.DATA).size())
                .containsExactly(2, 2);
    }

    @Test
    void rowsKnowTheirCharacters() {
        RawDocument raw = TableText.lines(INDICATORS);
        SourceText source = raw.source();
        Table table = TableText.all(raw).get(0).table();
        Row row = table.rows(Row.Kind.DATA).get(0);
        assertThat(source.lineOf(row.span().start())).isEqualTo(3);
        assertThat(source.slice(row.text(3).span())).isEqualTo("6.5 左右*");
        assertThat(source.slice(table.rows().get(1).cells().get(0).text().span()))
                .isEqualTo("一、经济发展");
        assertThat(source.slice(table.span())).startsWith("序号").endsWith("8.5\t预期性");
    }

    @Test
    void groupRowMayHaveLostItsEmptyCells() {
        String text =
                """
                序号\t指标\t2025年\t2030年
                一、生态
                1\t森林覆盖率（%）\t60\t62
                二、安全
                2\t粮食产量（万吨）\t21\t22
                """;
        assertThat(TableText.grid(TableText.table(text))).contains("G|一、生态", "G|二、安全").hasSize(5);
    }

    @Test
    void cellBrokenOverTwoLinesIsOne() {
        String text =
                """
                序号\t指标\t2025年\t2030年\t属性
                1\t森林覆盖率（%）\t60\t62\t约束性
                2\t单位地区生产总值
                能耗降低（%）\t达标\t达标\t约束性
                3\t粮食产量（万吨）\t21\t22\t约束性
                """;
        assertThat(TableText.grid(TableText.table(text))).contains("D|2|单位地区生产总值能耗降低（%）|达标|达标|约束性");
    }

    @Test
    void headerOfTwoRowsRestoresMergedCells() {
        String text =
                """
                序号\t指标\t2025年\t\t2030年\t属性
                \t\t目标\t完成\t目标\t
                1\t森林覆盖率（%）\t60\t61\t62\t约束性
                2\t粮食产量（万吨）\t21\t21.5\t22\t约束性
                """;
        Table table = TableText.table(text);
        assertThat(table.header(2)).isEqualTo("2025年目标");
        assertThat(table.header(3)).isEqualTo("2025年完成");
        assertThat(table.header(4)).isEqualTo("2030年目标");
        assertThat(table.rows(Row.Kind.DATA)).hasSize(2);
    }

    @Test
    void takesCaptionAndUnitAbove() {
        String text =
                """
                表3-2 云岭县重点项目投资估算表

                单位：亿元
                项目类别\t总投资\t其中：政府投资
                交通\t12.5\t3
                合计\t20\t5
                """;
        RawDocument raw = TableText.lines(text);
        Table table = new TableRecognizer(raw).at(0).orElseThrow().table();
        assertThat(table.designation().label()).isEqualTo("表3-2");
        assertThat(table.caption()).hasToString("云岭县重点项目投资估算表");
        assertThat(table.unit()).hasToString("亿元");
        assertThat(TableText.grid(table)).endsWith("D|交通|12.5|3", "D|合计|20|5");
        assertThat(raw.source().slice(table.span())).startsWith("表3-2").endsWith("20\t5");
    }

    @Test
    void unitMayStandInTheCaption() {
        Table table = TableText.table("主要指标表（单位：万元）\n指标\t2025年\t2030年\n税收\t5\t6\n支出\t7\t8\n");
        assertThat(table.designation()).isNull();
        assertThat(table.caption()).hasToString("主要指标表");
        assertThat(table.unit()).hasToString("万元");
    }

    @Test
    void numberOfTheTableMayStandAlone() {
        Table table =
                TableText.table("表4\n主要指标\n\n（单位：万元）\n指标\t2025年\t2030年\n税收\t5\t6\n支出\t7\t8\n");
        assertThat(table.designation().numbers()).containsExactly(4);
        assertThat(table.caption()).hasToString("主要指标");
        assertThat(table.unit()).hasToString("万元");
    }

    @Test
    void pageNumberIsNoRow() {
        String text =
                INDICATORS + "\n\n23\n\n序号\t指标名称\t2025年\t2030年目标\t指标属性\n3\t粮食（万吨）\t21\t22\t约束性\n";
        assertThat(TableText.grid(TableText.table(text)))
                .hasSize(5)
                .endsWith("D|3|粮食（万吨）|21|22|约束性");
    }

    @Test
    void tableOfContentsIsNone() {
        String text =
                """
                第一章 总则\t1
                第一节\t指导思想·····\t2
                第二节\t主要目标·····\t3
                第二章\t重点任务\t4
                """;
        assertThat(TableText.all(TableText.lines(text))).isEmpty();
    }

    @Test
    void linesWithTabsAreNone() {
        String text =
                """
                第一章\t总则
                第二章\t目标
                第三章\t任务

                云岭县人民政府\t2026年3月
                表1显示了全县情况。
                名称\t面积
                """;
        assertThat(TableText.all(TableText.lines(text))).isEmpty();
    }

    @Test
    void listOfProjectsNeedsNoFigures() {
        String text =
                """
                乡镇\t发展方向\t主要任务
                青石镇\t商贸\t改造老街，建设市场。
                龙门乡\t文旅\t修复古道。
                """;
        assertThat(TableText.grid(TableText.table(text)))
                .containsExactly("H|乡镇|发展方向|主要任务", "D|青石镇|商贸|改造老街，建设市场。", "D|龙门乡|文旅|修复古道。");
    }
}
