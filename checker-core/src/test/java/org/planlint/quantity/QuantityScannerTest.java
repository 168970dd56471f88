package org.planlint.quantity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.quantity.NumericExpression.Kind;

class QuantityScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "城镇化率达到57%                | 达到57%        | 57   | %         | [56.5, 57.5)",
                "城镇化率 57.3 ％               | 57.3 ％        | 57.3 | %         | [57.25, 57.35)",
                "地区生产总值突破 400 亿元        | 突破 400 亿元   | 400  | 亿元       | (400, ∞)",
                "超过60%的企业                  | 超过60%        | 60   | %         | (60, ∞)",
                "优良天数稳定在350天以上          | 稳定在350天以上  | 350  | 天        | [350, ∞)",
                "失业率控制在5.5%以内            | 控制在5.5%以内  | 5.5  | %         | (−∞, 5.5]",
                "失业率控制在5.5%左右            | 控制在5.5%左右  | 5.5  | %         | [5.4, 5.6]",
                "服务周边300余万人               | 300余万人      | 300  | 万人       | (300, 400)",
                "培训3万多人次                  | 3万多人次      | 3    | 万人次      | (3, 4)",
                "惠及近10万户                  | 近10万户       | 10   | 万户       | [9, 10)",
                "接近千亿元                     | 接近千亿元      | 1000 | 亿元       | [950, 1000)",
                "新增1,300家                  | 1,300家        | 1300 | 家        | [1299.5, 1300.5)",
                "新建公路三百公里                | 三百公里        | 300  | 公里       | [299.5, 300.5)",
                "投资三千万元                   | 三千万元        | 3000 | 万元       | [2999.5, 3000.5)",
                "百万千瓦基地                   | 百万千瓦        | 100  | 万千瓦      | [99.5, 100.5)",
                "百分之五十以上                  | 百分之五十以上   | 50   | %         | [50, ∞)",
                "占比六成以上                   | 六成以上        | 6    | 成        | [6, ∞)",
                "建设十几个园区                  | 十几个         | 10   | 个        | (10, 20)",
                "新建几十座桥                   | 几十座         | 10   | 座        | [20, 100)",
                "实施六大工程                   | 六大           | 6    | 大        | [5.5, 6.5)",
                "培育5—8个团队                 | 5—8个         | 5    | 个        | [5, 8]",
                "占比15%～20%                  | 15%～20%       | 15   | %         | [15, 20]",
                "规模5亿元—10亿元               | 5亿元—10亿元    | 5    | 亿元       | [5, 10]",
                "下降-0.3%                     | -0.3%         | -0.3 | %         | (-0.35, -0.25]",
                "是2025年的2.5倍               | 2.5倍         | 2.5  | 倍        | [2.45, 2.55)",
                "产值翻一番                    | 翻一番         | 2    | 倍        | [1.9, 2.1]",
                "总量翻两番以上                  | 翻两番以上      | 4    | 倍        | [4, ∞)",
                "产值实现倍增。                  | 倍增           | 2    | 倍        | [1.9, 2.1]",
                "浓度24.5微克/立方米             | 24.5微克/立方米  | 24.5 | 微克/立方米 | [24.45, 24.55)",
                "死亡率控制在10/10万以下          | 控制在10/10万以下 | 10  | /10万      | (−∞, 10]",
                "110kV变电站                   | 110kV         | 110  | kv        | [109.5, 110.5)",
                "近三年建成                     | 三年           | 3    | 年        | [2.5, 3.5)",
                "节约30%                       | 30%           | 30   | %         | [29.5, 30.5)",
                "城镇化率提高１０．５个百分点       | １０．５个百分点  | 10.5 | 个百分点    | [10.45, 10.55)",
            })
    void readsQuantities(String text, String printed, String figure, String unit, String reading) {
        NumericExpression found = only(text, Kind.QUANTITY);
        Quantity quantity = found.quantity().orElseThrow();

        assertThat(text.substring(found.start(), found.end()))
                .isEqualTo(printed)
                .isEqualTo(quantity.text());
        assertThat(quantity.figure()).isEqualTo(figure);
        assertThat(quantity.unit().symbol()).isEqualTo(unit);
        assertThat(quantity.reading()).hasToString(reading);
    }

    @Test
    void skipsNoBreakAndIdeographicBlanks() {
        NumericExpression found = only("达到\u00a0140\u3000万\u00a0人\u3000以上", Kind.QUANTITY);

        assertThat(found.start()).isZero();
        assertThat(found.numberStart()).isEqualTo(3);
        assertThat(found.numberEnd()).isEqualTo(6);
        assertThat(found.end()).isEqualTo(13);
        assertThat(found.quantity().orElseThrow().interval()).hasToString("[1400000, ∞)");
    }

    @Test
    void findsEveryMemberOfAnEnumeration() {
        assertThat(shown("占比分别提高到30%、42.5%、36%，新建2所、改扩建5所"))
                .isEqualTo("QUANTITY 30%|QUANTITY 42.5%|QUANTITY 36%|QUANTITY 2所|QUANTITY 5所");
    }

    @Test
    void readsRatios() {
        NumericExpression structure = only("三次产业结构调整为8.6:36.1:55.3。", Kind.RATIO);
        NumericExpression income = only("收入比缩小至2.1∶1以内。", Kind.RATIO);

        assertThat(structure.quantities()).hasSize(3);
        assertThat(structure.quantity()).isEmpty();
        assertThat(income.quantities().get(0).quantity().hedge()).isEqualTo(Hedge.AT_MOST);
        assertThat(income.quantities().get(1).quantity().reading().isPoint()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "到2030年, 2030年, 2030, 2030",
        "到 2030 年底, 2030 年, 2030, 2030",
        "2026—2030年, 2026—2030年, 2026, 2030",
        "2021-2025年, 2021-2025年, 2021, 2025",
        "2026年至2030年, 2026年至2030年, 2026, 2030",
        "（2021—2035）, 2021—2035, 2021, 2035",
        "〔2026〕, 2026, 2026, 2026",
        "2026年3月26日印发, 2026年3月26日, 2026, 2026",
        "到二〇三五年, 二〇三五年, 2035, 2035",
        "到二○三五年, 二○三五年, 2035, 2035",
    })
    void datesAreNoQuantities(String text, String printed, int first, int last) {
        NumericExpression found = only(text, Kind.DATE);

        assertThat(text.substring(found.start(), found.end())).isEqualTo(printed);
        assertThat(found.years()).contains(new YearSpan(first, last));
    }

    @Test
    void daysHaveNoYear() {
        assertThat(only("3月26日前", Kind.DATE).years()).isEmpty();
        assertThat(shown("12月底")).isEqualTo("DATE 12月");
    }

    @Test
    void monthsAndYearsCanBeSpans() {
        assertThat(shown("3个月内，5年后，三十年前，3—5年"))
                .isEqualTo("QUANTITY 3个月|QUANTITY 5年|QUANTITY 三十年|QUANTITY 3—5年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G319",
                "5G",
                "PM2.5",
                "3A",
                "4E级",
                "COVID19",
                "COVID-19",
                "“33618”",
                "1+5+N",
                "3+N",
                "T2",
                "IPv6",
                "7×24",
                "1.2.3",
                "专栏3",
                "专栏5-6 人",
                "表2-1",
                "图 4",
                "319国道",
                "018",
                "100亿级",
                "百万千瓦级",
                "8:00"
            })
    void labelsAreNoQuantities(String text) {
        assertThat(QuantityScanner.scan("按" + text + "要求"))
                .extracting(NumericExpression::kind)
                .containsExactly(Kind.LABEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. 打造", "2、打造", "（3）打造", "4．打造", "累计数；5.打造"})
    void listNumbersAreLabels(String text) {
        assertThat(QuantityScanner.scan(text))
                .extracting(NumericExpression::kind)
                .containsExactly(Kind.LABEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第3批", "第 3 批", "第十五", "第七次", "8号文", "3级", "2期", "500强"})
    void ordinalsAreNoQuantities(String text) {
        assertThat(QuantityScanner.scan(text))
                .extracting(NumericExpression::kind)
                .containsExactly(Kind.ORDINAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一体化", "三农", "十五五", "十四五时期", "一二三产业", "二期工程", "三级公路", "三次产业", "统一条件", "唯一", "五位一体",
                "百家争鸣", "千家万户", "三峡", "万亩果园", "二十大", "一大批", "双百亿", "数字经济", "倍增计划", "“双倍增”行动", "翻新",
                "十强", "三四百家", "两岸", "云岭县", "", "二 〇三五"
            })
    void wordsWithNumeralsAreNoQuantities(String text) {
        assertThat(QuantityScanner.scan(text)).isEmpty();
    }

    @Test
    void countsAreExact() {
        assertThat(only("共12项指标", Kind.QUANTITY).quantity().orElseThrow().count()).hasValue(12);
        assertThat(only("十二项指标", Kind.QUANTITY).quantity().orElseThrow().count()).hasValue(12);
        assertThat(only("12万项", Kind.QUANTITY).quantity().orElseThrow().count()).isEmpty();
        assertThat(only("12项以上", Kind.QUANTITY).quantity().orElseThrow().count()).isEmpty();
        assertThat(only("3.5个", Kind.QUANTITY).quantity().orElseThrow().count()).isEmpty();
        assertThat(only("12%", Kind.QUANTITY).quantity().orElseThrow().count()).isEmpty();
    }

    @Test
    void aTagIsNoSign() {
        assertThat(only("<b>57</b>", Kind.QUANTITY).quantity().orElseThrow().hedge())
                .isEqualTo(Hedge.PLAIN);
    }

    private static NumericExpression only(String text, Kind kind) {
        List<NumericExpression> found =
                QuantityScanner.scan(text).stream().filter(e -> e.kind() == kind).toList();
        assertThat(found).as(shown(text)).hasSize(1);
        return found.get(0);
    }

    private static String shown(String text) {
        return QuantityScanner.scan(text).stream()
                .map(e -> e.kind() + " " + text.substring(e.start(), e.end()))
                .collect(joining("|"));
    }
}
