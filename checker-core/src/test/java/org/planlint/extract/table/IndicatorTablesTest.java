package org.planlint.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planlint.document.Document;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.fact.Sense;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.Lexicon;
import org.planlint.lexicon.Measure;
import org.planlint.quantity.Mark;

/** Indicator tables of a fictional county's plan for 2026 to 2030. */
class IndicatorTablesTest {

    private static final String TITLE = "云岭县国民经济和社会发展第十五个五年规划纲要";

    private static List<Fact> facts(String caption, String table) {
        return TableFacts.of(
                new PlanBuilder(TITLE).box(1, caption, table).build(), Lexicon.standard());
    }

    private static <T extends Fact> List<T> only(Class<T> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<IndicatorValue> values(String caption, String table) {
        return only(IndicatorValue.class, facts(caption, table));
    }

    private static List<IndicatorRow> rows(String caption, String table) {
        return only(IndicatorRow.class, facts(caption, table));
    }

    /** Role and year of the value columns under a header. */
    private static Stream<String> columns(String caption, String... headers) {
        String header = "H|序号|指标名称|" + String.join("|", headers) + "|指标属性\n";
        String row = "1|地区生产总值（亿元）|" + "100|".repeat(headers.length) + "预期性";
        return values(caption, header + row).stream()
                .map(
                        value ->
                                value.role()
                                        + " "
                                        + (value.periodStart() > 0 ? value.periodStart() + "-" : "")
                                        + value.year());
    }

    @Test
    void columnsSayWhatTheirValuesStandFor() {
        assertThat(columns("“十四五”规划主要指标完成情况", "2025年目标", "2025年完成情况"))
                .containsExactly("TARGET 2025", "ACTUAL 2025");
        assertThat(columns("“十四五”规划主要指标", "规划目标", "完成情况"))
                .containsExactly("TARGET 2025", "ACTUAL 2025");
        assertThat(columns("主要指标", "2025年基值", "2030年目标"))
                .containsExactly("BASELINE 2025", "TARGET 2030");
        assertThat(columns("主要指标", "2025 年", "2030 年目标"))
                .containsExactly("BASELINE 2025", "TARGET 2030");
        assertThat(columns("主要指标", "2025年完成", "2030年"))
                .containsExactly("BASELINE 2025", "TARGET 2030");
        assertThat(columns("主要指标", "2020年", "2025年（预计）", "2030年", "2035年远景目标"))
                .containsExactly("ACTUAL 2020", "BASELINE 2025", "TARGET 2030", "TARGET 2035");
    }

    @Test
    void bareYearsAreReadByThePeriodOfTheTable() {
        assertThat(columns("“十五五”时期主要指标", "2025", "2030"))
                .containsExactly("BASELINE 2025", "TARGET 2030");
        assertThat(columns("“十四五”主要指标", "2020", "2025"))
                .containsExactly("BASELINE 2020", "ACTUAL 2025");
        assertThat(columns("主要指标回顾", "2020目标", "2020完成"))
                .containsExactly("TARGET 2020", "ACTUAL 2020");
        assertThat(columns("分年度目标", "2026", "2027", "2028", "2029", "2030"))
                .containsExactly(
                        "TARGET 2026", "TARGET 2027", "TARGET 2028", "TARGET 2029", "TARGET 2030");
        assertThat(columns("“十四五”完成情况和“十五五”目标", "2025年完成", "2030年目标"))
                .containsExactly("BASELINE 2025", "TARGET 2030");
    }

    @Test
    void averagesAndSumsAreOverThePeriod() {
        assertThat(columns("主要指标", "2025年", "2030年", "年均增速（%）", "五年累计"))
                .containsExactly(
                        "BASELINE 2025", "TARGET 2030", "TARGET 2026-2030", "TARGET 2026-2030");
        assertThat(columns("主要指标", "“十四五”年均", "“十五五”年均"))
                .containsExactly("BASELINE 2021-2025", "TARGET 2026-2030");
    }

    @Test
    void aColumnOfGrowthIsTheGrowthOfTheRow() {
        List<IndicatorValue> values =
                values(
                        "主要指标",
                        """
                        H|指标|单位|2025年|2030年|年均增长
                        地区生产总值|亿元|100|150|8.4\
                        """);
        assertThat(values)
                .extracting(IndicatorValue::measure, IndicatorValue::sense)
                .containsExactly(
                        tuple(Measure.LEVEL, Sense.LEVEL),
                        tuple(Measure.LEVEL, Sense.LEVEL),
                        tuple(Measure.GROWTH, Sense.ANNUAL_AVERAGE));
        assertThat(values.get(2).value().toString()).contains("%");
    }

    @Test
    void headersOfTwoRowsAreReadTogether() {
        List<IndicatorValue> values =
                values(
                        "主要指标",
                        """
                        H|序号|指标|>2 2025年|2030年|属性
                        H|||目标|完成|目标|
                        1|常住人口城镇化率（%）|50|48.3|57|预期性\
                        """);
        assertThat(values)
                .extracting(IndicatorValue::role, IndicatorValue::year, IndicatorValue::printed)
                .containsExactly(
                        tuple(Role.TARGET, 2025, "50"),
                        tuple(Role.BASELINE, 2025, "48.3"),
                        tuple(Role.TARGET, 2030, "57"));
    }

    @Test
    void rowsKnowTheirNameUnitAndAttribute() {
        List<IndicatorRow> rows =
                rows(
                        "主要指标",
                        """
                        H|序号|指标名称|单位|2025年|2030年目标|属性
                        G|一、经济发展
                        1|GDP|亿元|100|150|预期
                        2|森林覆盖率（%）||60|62|约束性
                        3|云岭茶产量|吨|10|20|\
                        """);
        assertThat(rows)
                .extracting(
                        IndicatorRow::number,
                        IndicatorRow::indicator,
                        IndicatorRow::unit,
                        IndicatorRow::attribute,
                        IndicatorRow::known)
                .containsExactly(
                        tuple(1, "地区生产总值", "亿元", Attribute.EXPECTED, true),
                        tuple(2, "森林覆盖率", "%", Attribute.BINDING, true),
                        tuple(3, "云岭茶产量", "吨", null, false));
    }

    @Test
    void marksAreExplainedByTheLegendOfTheTable() {
        List<IndicatorValue> values =
                values(
                        "主要指标",
                        """
                        H|序号|指标名称|2025年|2030年目标|属性
                        1|地区生产总值增速（%）|5.5*|6左右*|预期性
                        2|城镇新增就业人数（万人）|【1.5】|【1.6】|预期性
                        3|人均预期寿命（岁）|79|80|预期性
                        N|注：带【】为五年累计数，带*为年均数。\
                        """);
        assertThat(values)
                .extracting(
                        IndicatorValue::sense, IndicatorValue::marked, IndicatorValue::periodStart)
                .containsExactly(
                        tuple(Sense.ANNUAL_AVERAGE, Sense.ANNUAL_AVERAGE, 2021),
                        tuple(Sense.ANNUAL_AVERAGE, Sense.ANNUAL_AVERAGE, 2026),
                        tuple(Sense.CUMULATIVE, Sense.CUMULATIVE, 2021),
                        tuple(Sense.CUMULATIVE, Sense.CUMULATIVE, 2026),
                        tuple(Sense.LEVEL, null, 0),
                        tuple(Sense.LEVEL, null, 0));
    }

    @Test
    void aMarkAtTheNameHoldsForAllValuesOfTheRow() {
        List<IndicatorValue> values =
                values(
                        "主要指标",
                        """
                        H|序号|指标名称|2025|2030|属性
                        1|*地区生产总值增速（%）|5.5|6|预期性
                        N|注：*为规划期平均数。\
                        """);
        assertThat(values).extracting(IndicatorValue::sense).containsOnly(Sense.ANNUAL_AVERAGE);
        assertThat(values.get(0).row().marks()).containsExactly(Mark.ASTERISK);
    }

    @Test
    void aMarkCanMakeAnIndicatorBinding() {
        List<IndicatorRow> rows =
                rows(
                        "主要指标",
                        """
                        H|序号|指标名称|2025年|2030年目标
                        1|森林覆盖率（%）*|60|62
                        2|人均预期寿命（岁）|79|80
                        N|注：1.带“*”为约束性指标，其他为预期性指标。\
                        """);
        assertThat(rows)
                .extracting(IndicatorRow::attribute)
                .containsExactly(Attribute.BINDING, Attribute.EXPECTED);
    }

    @Test
    void theSameValueHasOneKeyHoweverItsSenseIsSaid() {
        Document plan =
                new PlanBuilder(TITLE)
                        .box(
                                1,
                                "“十四五”主要指标完成情况",
                                """
                                H|序号|指标名称|规划目标|完成情况|属性
                                1|地区生产总值年均增速（%）|6△|5.9△|预期性
                                2|“四上”企业数量（家）|【40】|【42】|预期性
                                N|注：带【】为五年累计数，带△为五年平均数。\
                                """)
                        .box(
                                2,
                                "“十五五”主要指标",
                                """
                                H|序号|指标名称|2025年基值|2030年目标|属性
                                1|GDP增速（%）|5.9*|6.5*|预期性
                                2|“四上”企业数量（家）|42|70|预期性
                                N|注：带*为年均数。\
                                """)
                        .build();
        List<IndicatorValue> values =
                only(IndicatorValue.class, TableFacts.of(plan, Lexicon.standard()));
        IndicatorValue growthDone = values.get(1);
        IndicatorValue firmsDone = values.get(3);
        IndicatorValue growthBase = values.get(4);
        IndicatorValue firmsBase = values.get(6);
        assertThat(growthDone.pointKey()).isEqualTo(growthBase.pointKey());
        assertThat(firmsDone.yearKey()).isEqualTo(firmsBase.yearKey());
        assertThat(firmsDone.pointKey()).isNotEqualTo(firmsBase.pointKey());
    }

    @Test
    void aNameAloneDoesNotMakeAPastYearsValueAnAverage() {
        List<IndicatorValue> values =
                values(
                        "主要指标",
                        """
                        H|序号|指标名称|2025年基值|2030年目标|属性
                        1|居民人均可支配收入年均增速（%）|3.8|8|预期性\
                        """);
        assertThat(values)
                .extracting(
                        IndicatorValue::sense, IndicatorValue::marked, IndicatorValue::periodStart)
                .containsExactly(
                        tuple(Sense.ANNUAL_AVERAGE, null, 0),
                        tuple(Sense.ANNUAL_AVERAGE, null, 2026));
    }

    @Test
    void aRowWithoutValuesGivesItsUnitToItsParts() {
        List<IndicatorRow> rows =
                rows(
                        "主要指标",
                        """
                        H|序号|指标名称|2025年|2030年目标|属性
                        1|生活污水处理率（%）|||
                        |#县城生活污水处理率|90|95|约束性
                        |#镇乡生活污水处理率|80|85|约束性
                        2|碳排放降低（%）|||约束性
                        3|云岭茶品牌数|1|2|预期性\
                        """);
        assertThat(rows).extracting(IndicatorRow::unit).containsExactly("%", "%", "%", "");
        assertThat(rows).extracting(IndicatorRow::number).containsExactly(0, 0, 2, 3);
    }

    @Test
    void aNarrowNameNeedsTheWiderOneBesideIt() {
        List<IndicatorRow> rows =
                rows(
                        "主要指标",
                        """
                        H|>2 指标|单位|2025年|2030年目标|属性
                        居民人均可支配收入|城镇|元|38000|50000|预期性
                        |农村|元|18000|26000|预期性
                        茶园建设|有机|万亩|3|5|预期性
                        粮食产量||万吨|20|≥20|约束性
                        绿色生态|森林覆盖率|%|60|61|约束性\
                        """);
        assertThat(rows)
                .extracting(IndicatorRow::indicator)
                .containsExactly("城镇居民人均可支配收入", "农村居民人均可支配收入", "茶园建设·有机", "粮食产量", "森林覆盖率");
        assertThat(rows).extracting(IndicatorRow::printed).contains("居民人均可支配收入农村", "森林覆盖率");
    }

    @Test
    void theNationalOutlinesColumnOfAveragesAndSumsIsRead() {
        List<IndicatorValue> values =
                values(
                        "主要指标",
                        """
                        H|指标|2025年|2030年|年均/累计|属性
                        全员劳动生产率（万元/人）|12|16|5.5|预期性
                        常住人口城镇化率（%）|48.2|55|〔6.8〕|预期性
                        城镇调查失业率（%）|5.2|—|＜5.5|预期性
                        单位地区生产总值能源消耗降低（%）|—|—|〔13〕|约束性
                        N|注：〔〕内为五年累计数。\
                        """);
        assertThat(values.stream().filter(value -> value.periodStart() == 2026))
                .extracting(
                        IndicatorValue::measure,
                        IndicatorValue::sense,
                        value -> value.value().toString().contains("symbol=%"))
                .containsExactly(
                        tuple(Measure.GROWTH, Sense.ANNUAL_AVERAGE, true),
                        tuple(Measure.POINT_CHANGE, Sense.CUMULATIVE, true),
                        tuple(Measure.SHARE, Sense.ANNUAL_AVERAGE, true),
                        tuple(Measure.REDUCTION, Sense.CUMULATIVE, true));
    }

    @Test
    void yearByYearAndSumAreDifferentStatements() {
        List<IndicatorValue> values =
                values(
                        "主要指标",
                        """
                        H|指标名称|单位|2025年完成值|2029年|2030年|五年累计
                        新增水土流失治理面积|平方公里|30|34|35|165\
                        """);
        assertThat(values)
                .extracting(IndicatorValue::sense)
                .containsExactly(Sense.LEVEL, Sense.LEVEL, Sense.LEVEL, Sense.CUMULATIVE);
    }

    @Test
    void averageAndSumInOneCellAreTwoValues() {
        List<IndicatorValue> values =
                values(
                        "主要指标",
                        """
                        H|指标|2025年|2030年|年均增速/累计|属性
                        森林覆盖率（%）|60|63|0.6/【3】|约束性\
                        """);
        assertThat(values.subList(2, 4))
                .extracting(IndicatorValue::printed, IndicatorValue::sense)
                .containsExactly(
                        tuple("0.6", Sense.ANNUAL_AVERAGE), tuple("【3】", Sense.CUMULATIVE));
    }

    @Test
    void partsBelongToTheRowAbove() {
        List<IndicatorRow> rows =
                rows(
                        "主要指标",
                        """
                        H|序号|指标名称|2025年|2030年目标|属性
                        1|茶园面积（万亩）|10|12|预期性
                        |其中：有机|3|5|预期性
                        |#生态|1|2|预期性\
                        """);
        assertThat(rows)
                .extracting(IndicatorRow::indicator)
                .containsExactly("茶园面积", "茶园面积·有机", "生态");
        assertThat(rows.get(2).marks()).containsExactly(Mark.HASH);
    }

    @Test
    void scopeIsSeenFromThePlansOwnTerritory() {
        List<IndicatorRow> rows =
                rows(
                        "主要指标",
                        """
                        H|序号|指标名称|2025年|2030年目标|属性
                        1|全县森林覆盖率（%）|60|62|约束性
                        2|全市森林覆盖率（%）|50|52|约束性\
                        """);
        assertThat(rows).extracting(IndicatorRow::scope).containsExactly("", "全市");
    }

    @Test
    void everyPlaceIsTheCellsOwn() {
        Document plan =
                new PlanBuilder(TITLE)
                        .box(
                                1,
                                "主要指标",
                                """
                                H|序号|指标名称|2025年|2030年目标|属性
                                1|森林覆盖率（%）|60|≥62|约束性\
                                """)
                        .build();
        List<Fact> facts = TableFacts.of(plan, Lexicon.standard());
        IndicatorValue target = only(IndicatorValue.class, facts).get(1);
        assertThat(plan.source().slice(target.place().span())).isEqualTo("≥62");
        assertThat(plan.source().slice(target.place().row())).isEqualTo("1|森林覆盖率（%）|60|≥62|约束性");
        assertThat(plan.source().slice(target.row().name().span())).isEqualTo("森林覆盖率（%）");
        assertThat(plan.source().slice(target.row().attributePlace().span())).isEqualTo("约束性");
        assertThat(target.row().tableLabel()).isEqualTo("专栏1");
    }

    @Test
    void otherTablesAreNone() {
        assertThat(
                        facts(
                                "重点项目",
                                """
                                H|序号|项目名称|建设内容|总投资（亿元）|2026年投资
                                1|云岭水库|新建中型水库一座|12|3\
                                """))
                .noneMatch(IndicatorRow.class::isInstance);
        assertThat(
                        facts(
                                "乡镇概况",
                                """
                                H|乡镇|面积|人口
                                清溪镇|120|3.2\
                                """))
                .isEmpty();
    }
}
