package org.planlint.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.read.RawDocument;

/** Tables that the format knows as such. */
class FormatTablesTest {

    private static Table table(String... rows) {
        return new TableRecognizer(TableText.format(rows)).at(0).orElseThrow().table();
    }

    @Test
    void pipesHaveGroupsInTheFirstCell() {
        String text =
                """
                | 序号 | 指标 | 2025年 | 2030年 |
                |---|---|---|---|
                | **一、经济** | | | |
                | 1 | 城镇化率（%） | 48 | 57 |
                | 2 | 收入比 | | 2.2:1 |
                """;
        assertThat(TableText.grid(TableText.table(text)))
                .containsExactly(
                        "H|序号|指标|2025年|2030年", "G|一、经济", "D|1|城镇化率（%）|48|57", "D|2|收入比||2.2:1");
    }

    @Test
    void pipesGoOnBehindAPageBreak() {
        String text =
                """
                | 序号 | 指标 | 2025年 | 2030年 |
                |---|---|---|---|
                | 1 | 城镇化率（%） | 48 | 57 |

                续表
                | 序号 | 指标 | 2025年 | 2030年 |
                |---|---|---|---|
                | 2 | 收入比 | 2.5 | 2.2 |

                | 3 | 粮食 | 20 | 21 |

                | 名称 | 面积 | 地点 | 责任单位 |
                |---|---|---|---|
                | 水库 | 2.5 | 青石镇 | 水利局 |
                """;
        List<RecognizedTable> found = TableText.all(TableText.lines(text));
        assertThat(found).hasSize(2);
        assertThat(TableText.grid(found.get(0).table()))
                .containsExactly(
                        "H|序号|指标|2025年|2030年",
                        "D|1|城镇化率（%）|48|57",
                        "D|2|收入比|2.5|2.2",
                        "D|3|粮食|20|21");
    }

    @Test
    void headerRowsMergeDownAndAcross() {
        Table table =
                table(
                        "v2序号|v2指标|>22025年|2030年|v2属性",
                        "目标|完成|目标",
                        "1|森林覆盖率（%）|60|61|62|约束性",
                        "2|粮食（万吨）|21|22|23|约束性");
        assertThat(table.rows(Row.Kind.HEADER)).hasSize(2);
        assertThat(table.header(0)).isEqualTo("序号");
        assertThat(table.header(2)).isEqualTo("2025年目标");
        assertThat(table.header(3)).isEqualTo("2025年完成");
        assertThat(table.header(4)).isEqualTo("2030年目标");
        assertThat(table.header(5)).isEqualTo("属性");
        assertThat(table.rows(Row.Kind.DATA)).hasSize(2);
    }

    @Test
    void headerInsideTheTableIsDropped() {
        Table table = table("序号|指标|2025年", "1|甲率|3", "序号|指标|2025年", "2|乙率|4");
        assertThat(TableText.grid(table)).containsExactly("H|序号|指标|2025年", "D|1|甲率|3", "D|2|乙率|4");
    }

    @Test
    void captionUnitAndNotesInsideTheGridAreTakenOut() {
        Table table =
                table(
                        ">3表2 云岭县主要指标",
                        ">3单位：万元",
                        "序号|指标|2025年",
                        "1|税收|3",
                        "2|支出|4",
                        ">3注：1.税收为地方级。",
                        ">3备注：支出为预计数。");
        assertThat(table.designation().label()).isEqualTo("表2");
        assertThat(table.caption()).hasToString("云岭县主要指标");
        assertThat(table.unit()).hasToString("万元");
        assertThat(table.notes())
                .extracting(Object::toString)
                .containsExactly("注：1.税收为地方级。", "备注：支出为预计数。");
        assertThat(TableText.grid(table)).containsExactly("H|序号|指标|2025年", "D|1|税收|3", "D|2|支出|4");
    }

    @Test
    void captionAndUnitMayShareARow() {
        Table table = table(">2专栏1 主要指标|（单位：亿元）", "指标|2025年|2030年", "税收|3|4");
        assertThat(table.designation().label()).isEqualTo("专栏1");
        assertThat(table.caption()).hasToString("主要指标");
        assertThat(table.unit()).hasToString("亿元");
    }

    @Test
    void groupsBesideTheRowsReadLikeGroupsBetweenThem() {
        Table merged = table("类别|序号|指标|2025年", "v2经济|1|甲率|3", "2|乙率|4", "生态|3|丙率|5");
        assertThat(TableText.grid(merged))
                .containsExactly(
                        "H|类别|序号|指标|2025年", "G|经济", "D||1|甲率|3", "D||2|乙率|4", "G|生态", "D||3|丙率|5");
        Table empty = table("类别|序号|指标|2025年", "经济|1|甲率|3", "|2|乙率|4", "生态|3|丙率|5");
        assertThat(TableText.grid(empty)).isEqualTo(TableText.grid(merged));
    }

    @Test
    void everyRowWithItsOwnClassIsNoGroup() {
        assertThat(TableText.grid(table("类型|项目|投资", "交通|环城路|3", "水利|水库|4")))
                .containsExactly("H|类型|项目|投资", "D|交通|环城路|3", "D|水利|水库|4");
    }

    @Test
    void mergedWordsHoldInEveryRowMergedNumbersInOne() {
        Table table = table("序号|指标|2025年|投资|属性", "1|甲率|3|v2100|v2约束性", "2|乙率|4", "3|丙率|5|7|预期性");
        assertThat(TableText.grid(table))
                .containsExactly(
                        "H|序号|指标|2025年|投资|属性",
                        "D|1|甲率|3|100|约束性",
                        "D|2|乙率|4||约束性",
                        "D|3|丙率|5|7|预期性");
    }

    @Test
    void widerNameIsRepeatedBesideTheNarrower() {
        Table table =
                table(
                        ">2地类|2025年|2030年",
                        "v2农用地|耕地|300|310",
                        "林地|500|520",
                        ">2建设用地|50|60",
                        ">2合计|850|890");
        assertThat(TableText.grid(table))
                .containsExactly(
                        "H|地类|地类|2025年|2030年",
                        "D|农用地|耕地|300|310",
                        "D|农用地|林地|500|520",
                        "D|建设用地|建设用地|50|60",
                        "D|合计|合计|850|890");
    }

    @Test
    void investmentRows() {
        Table table =
                table(
                        "序号|项目名称|总投资|其中：“十五五”投资",
                        "一|交通|100|60",
                        "1|环城路|40|30",
                        "2|县道|60|30",
                        "|其中：桥梁|20|10",
                        ">2合计|100|60");
        assertThat(TableText.grid(table))
                .containsExactly(
                        "H|序号|项目名称|总投资|其中：“十五五”投资",
                        "D|一|交通|100|60",
                        "D|1|环城路|40|30",
                        "D|2|县道|60|30",
                        "D||其中：桥梁|20|10",
                        "D|合计|合计|100|60");
    }

    @Test
    void frameRoundProseIsNoTable() {
        assertThat(new TableRecognizer(TableText.format("专栏3 重点项目", "交通项目。建设环城路。")).at(0))
                .isEmpty();
    }

    @Test
    void columnsOfProseAreATableInTheirFormat() {
        assertThat(TableText.grid(table("乡镇|主要目标|主要任务", "青石镇|建成区2平方公里。|建设服务中心。")))
                .containsExactly("H|乡镇|主要目标|主要任务", "D|青石镇|建成区2平方公里。|建设服务中心。");
    }

    @Test
    void placesAreKept() {
        RawDocument raw = TableText.format("序号|指标|2025年", "1|甲 率|3");
        Table table = new TableRecognizer(raw).at(0).orElseThrow().table();
        Row row = table.rows(Row.Kind.DATA).get(0);
        assertThat(raw.source().slice(row.text(1).span())).isEqualTo("甲 率");
        assertThat(row.text(1)).hasToString("甲率");
        assertThat(raw.source().lineOf(row.span().start())).isEqualTo(2);
    }
}
