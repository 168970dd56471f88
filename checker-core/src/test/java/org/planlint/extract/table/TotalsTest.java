package org.planlint.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlint.document.Document;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.Composition.Kind;
import org.planlint.layout.Layout;
import org.planlint.lexicon.Lexicon;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;

class TotalsTest {

    private static List<Composition> sums(String table) {
        Document plan = new PlanBuilder("云岭县“十五五”水利发展规划").plain("投资估算", table).build();
        return TableFacts.of(plan, Lexicon.standard()).stream()
                .filter(Composition.class::isInstance)
                .map(Composition.class::cast)
                .toList();
    }

    private static List<String> parts(Composition sum) {
        return sum.parts().stream().map(part -> part.quantity().text()).toList();
    }

    @Test
    void aTotalIsClaimedForEveryColumnOfNumbers() {
        List<Composition> sums =
                sums(
                        """
                        H|序号|类别|项目数（个）|总投资（亿元）|建设年限
                        1|交通|3|12.5|2026
                        2|水利|4|7.5|2027
                        |合计|7|20|\
                        """);
        assertThat(sums)
                .extracting(
                        Composition::label,
                        sum -> sum.whole().quantity().text(),
                        TotalsTest::parts,
                        Composition::exhaustive)
                .containsExactly(
                        tuple("合计", "7", List.of("3", "4"), true),
                        tuple("合计", "20", List.of("12.5", "7.5"), true));
        assertThat(sums.get(0).parts()).extracting(Amount::label).containsExactly("交通", "水利");
    }

    @Test
    void groupsAddUpToTheTotal() {
        assertThat(
                        sums(
                                """
                                U|单位：万元
                                H|序号|项目|投资
                                |总计|100
                                G|一|交通|60
                                1|公路|40
                                2|桥梁|20
                                G|二|水利|40
                                1|水库|30
                                2|渠道|10\
                                """))
                .extracting(sum -> sum.whole().quantity().text(), TotalsTest::parts)
                .containsExactlyInAnyOrder(
                        tuple("60", List.of("40", "20")),
                        tuple("40", List.of("30", "10")),
                        tuple("100", List.of("60", "40")));
    }

    @Test
    void ofWhichRowsAreSomeOfTheRowAbove() {
        assertThat(
                        sums(
                                """
                                H|类别|面积（万亩）
                                耕地|20
                                其中：水田|12
                                合计|20\
                                """))
                .extracting(Composition::label, TotalsTest::parts, Composition::exhaustive)
                .containsExactly(tuple("耕地", List.of("12"), false));
    }

    @Test
    void aTotalColumnAddsItsRow() {
        assertThat(
                        sums(
                                """
                                H|乡镇|>3 投资（万元）
                                H||合计|2026年|2027年
                                清溪镇|30|10|20
                                云门乡|50|20|30\
                                """))
                .extracting(Composition::label, TotalsTest::parts)
                .containsExactly(
                        tuple("清溪镇", List.of("10", "20")), tuple("云门乡", List.of("20", "30")));
        assertThat(
                        sums(
                                """
                                H|乡镇|户数|人口|合计
                                清溪镇|30|10|40
                                云门乡|50|20|70\
                                """))
                .isEmpty();
    }

    @Test
    void yearsSpendSomeOfTheTotalInvestment() {
        assertThat(
                        sums(
                                """
                                H|项目名称|总投资（亿元）|2026年（亿元）|2027年（亿元）
                                云岭水库|12|3|4
                                清溪水厂|6|2|2\
                                """))
                .extracting(Composition::label, TotalsTest::parts, Composition::exhaustive)
                .containsExactly(
                        tuple("云岭水库", List.of("3", "4"), false),
                        tuple("清溪水厂", List.of("2", "2"), false));
    }

    @Test
    void whatCannotBeAddedIsNot() {
        assertThat(
                        sums(
                                """
                                H|类别|单位|数量|完成率（%）
                                公路|公里|30|50
                                水库|座|4|60
                                合计||34|55\
                                """))
                .isEmpty();
        assertThat(
                        sums(
                                """
                                H|类别|投资（亿元）
                                交通|12
                                水利|若干
                                能源|5
                                合计|20\
                                """))
                .isEmpty();
    }

    @Test
    void sharesMakeAHundred() {
        List<Composition> sums =
                sums(
                        """
                        H|序号|指标|2025年|2030年目标|属性
                        1|三次产业结构|9:28:63|8:30:62|预期性
                        2|城乡居民收入比|2.5:1|2.3:1|预期性\
                        """);
        assertThat(sums)
                .extracting(Composition::kind, Composition::label, TotalsTest::sharesOf)
                .containsExactly(
                        tuple(Kind.SHARES, "三次产业结构", List.of("9", "28", "63")),
                        tuple(Kind.SHARES, "三次产业结构", List.of("8", "30", "62")));
        assertThat(
                        sums(
                                """
                                H|能源|消费结构（%）
                                煤炭|40
                                石油|20
                                非化石能源|40\
                                """))
                .extracting(Composition::kind, TotalsTest::sharesOf)
                .containsExactly(tuple(Kind.SHARES, List.of("40", "20", "40")));
    }

    private static List<String> sharesOf(Composition shares) {
        return shares.parts().stream()
                .map(part -> part.quantity().figure().toPlainString())
                .toList();
    }

    @Test
    void thePartsHaveTheirOwnPlaces() {
        Document plan = new PlanBuilder("云岭县规划").plain("结构", "H|指标|2030年\n三次产业结构|8:30:62").build();
        Composition shares = (Composition) TableFacts.of(plan, Lexicon.standard()).get(0);
        assertThat(shares.parts())
                .extracting(part -> plan.source().slice(part.place().span()))
                .containsExactly("8", "30", "62");
        assertThat(plan.source().slice(shares.whole().place().span())).isEqualTo("三次产业结构");
    }

    @Test
    void aCellThatSeveralRowsShareCountsOnceAndWordsSwitchNoColumnOff() {
        List<Composition> sums =
                html(
                        """
                        <table><tr><th>分局</th><th>新建站点（个）</th><th>2030年末站点（个）</th></tr>
                        <tr><td>青石分局</td><td>8</td><td>18</td></tr>
                        <tr><td>白鹤分局</td><td>4</td><td>14</td></tr>
                        <tr><td>重点分局小计</td><td>12</td><td>32</td></tr>
                        <tr><td>松坪分局</td><td rowspan="2">合计7个（含续建1个）</td><td>5</td></tr>
                        <tr><td>竹溪分局</td><td>6</td></tr>
                        <tr><td>云溪分局</td><td>—</td><td>3</td></tr>
                        <tr><td>其他分局小计</td><td>7</td><td>14</td></tr>
                        <tr><td>东山分局</td><td>在建</td><td>2</td></tr>
                        <tr><td>西山分局</td><td>在建</td><td>1</td></tr>
                        <tr><td>全县合计</td><td>新建19、续建2</td><td>49</td></tr></table>
                        """);
        assertThat(sums)
                .extracting(
                        Composition::label, sum -> sum.whole().quantity().text(), TotalsTest::parts)
                .containsExactlyInAnyOrder(
                        tuple("重点分局小计", "12", List.of("8", "4")),
                        tuple("重点分局小计", "32", List.of("18", "14")),
                        tuple("其他分局小计", "14", List.of("5", "6", "3")),
                        tuple("全县合计", "49", List.of("32", "14", "2", "1")));
    }

    private static List<Composition> html(String table) {
        byte[] bytes =
                ("<html><body><h1>云岭县站点发展规划</h1><h2>一、规划</h2>" + table + "</body></html>")
                        .getBytes(StandardCharsets.UTF_8);
        try {
            Document plan =
                    Layout.arrange(
                            new DocumentLoader()
                                    .load("plan.html", new ByteArrayInputStream(bytes)));
            return TableFacts.of(plan, Lexicon.standard()).stream()
                    .filter(Composition.class::isInstance)
                    .map(Composition.class::cast)
                    .toList();
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void twoColumnsMakeTheWholeThatTheirNamesAndMostNumbersSay() {
        String table =
                """
                H|项目|省内|省外|全行
                2025年末网点数|12|24|36
                新设网点|4|7|11
                覆盖率|50|60|55
                净新增|4|6|10
                2030年末网点数|16|30|47\
                """;
        assertThat(sums(table))
                .extracting(sum -> sum.whole().quantity().text(), TotalsTest::parts)
                .containsExactlyInAnyOrder(
                        tuple("36", List.of("12", "24")),
                        tuple("11", List.of("4", "7")),
                        tuple("10", List.of("4", "6")),
                        tuple("47", List.of("16", "30")),
                        tuple("16", List.of("12", "4")),
                        tuple("30", List.of("24", "6")),
                        tuple("47", List.of("36", "10")));
    }

    @Test
    void aWholeTerritoryIsASumOnlyWhereItsNumbersSaySo() {
        assertThat(
                        sums(
                                """
                                H|区域|学校（所）|床位（张）|里程（公里）
                                全县|6|30|80
                                青石镇|2|10|50
                                白鹤镇|4|20|31\
                                """))
                .hasSize(3);
        assertThat(
                        sums(
                                """
                                H|区域|学校（所）|床位（张）|里程（公里）
                                全县|60|30|800
                                青石镇|2|10|50
                                白鹤镇|4|20|31\
                                """))
                .isEmpty();
        assertThat(
                        sums(
                                """
                                H|指标|全国|全市|全县
                                学校（所）|60|12|6
                                床位（张）|90|20|7\
                                """))
                .isEmpty();
    }
}
