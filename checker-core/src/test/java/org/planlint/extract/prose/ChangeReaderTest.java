package org.planlint.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.fact.Change;
import org.planlint.fact.Change.Step;
import org.planlint.fact.Comparison;
import org.planlint.fact.Multiple;
import org.planlint.fact.PartOfWhole;

/** Changes, multiples and shares in one sentence. */
class ChangeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "城镇化率由46.9%提高到52.4%，提高5.5个百分点。|UP 46.9%@0 52.4%@0 DIFFERENCE UP 5.5个百分点/0/0",
                "粮食产量由2020年的17.5万吨增加到2025年的18.6万吨，增长6.3%。|UP 17.5万吨@2020 18.6万吨@2025 PERCENT UP"
                        + " 6.3%/0/0",
                "游客从20万人次增长到50万人次，是2020年的2.5倍。|UP 20万人次@0 50万人次@0 TIMES UP 2.5倍/0/2020",
                "旅游收入由23亿元增加到46.5亿元，实现翻一番。|UP 23亿元@0 46.5亿元@0 TIMES UP 翻一番/0/0",
                "高企由20家增加到65家，增长2.25倍。|UP 20家@0 65家@0 TIMES_MORE UP 2.25倍/0/0",
                "税收由“十三五”末的8亿元增加到12亿元，五年年均增长8.4%。|UP 8亿元@0 12亿元@0 ANNUAL_RATE UP 8.4%/5/0",
                "细颗粒物浓度从30微克/立方米下降到24微克/立方米，下降20%。|DOWN 30微克/立方米@0 24微克/立方米@0 PERCENT DOWN 20%/0/0",
                "开办时间由3天压缩至0.5天，压减2.5天。|DOWN 3天@0 0.5天@0 DIFFERENCE DOWN 2.5天/0/0",
                "开办时间由3个工作日压缩至0.5个工作日，压减83.3%。|DOWN 3个@0 0.5个@0 PERCENT DOWN 83.3%/0/0",
                "比重由46.9提高到52.4%。|UP 46.9@0 52.4%@0",
                "一产比重由16.8%调整为14.5%。|OPEN 16.8%@0 14.5%@0",
            })
    void fromAndTo(String sentence, String change) {
        assertThat(changes(Plans.BACK + sentence)).containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "地区生产总值达到248.6亿元，较2020年增加70.4亿元，五年年均增长6.1%。|OPEN null@0 达到248.6亿元@0 DIFFERENCE UP"
                        + " 70.4亿元/0/2020; ANNUAL_RATE UP 6.1%/5/0",
                "城镇化率达到52.4%，比2020年提高5.5个百分点。|OPEN null@0 达到52.4%@0 DIFFERENCE UP 5.5个百分点/0/2020",
                "五年新增城镇就业2.3万人，年均新增0.46万人。|OPEN null@0 2.3万人@0 ANNUAL_PART UP 0.46万人/0/0",
                "到2030年，过夜游客达到100万人次，比2025年增加40万人次。|OPEN null@0 达到100万人次@2030 DIFFERENCE UP"
                        + " 40万人次/0/2025",
                "五年累计改造公路500公里，年均改造100公里。|OPEN null@0 500公里@0 ANNUAL_PART OPEN 100公里/0/0",
                "高新技术企业达到80家，五年净增34家。|OPEN null@0 达到80家@0 DIFFERENCE UP 34家/5/0",
                "高新技术企业达到46家，比2020年的20家增加26家。|OPEN 20家@2020 达到46家@2025 DIFFERENCE UP"
                        + " 26家/0/2020",
                "货运量达到9600万吨，是2020年6000万吨的1.6倍，年均增长9.9%。|OPEN 6000万吨@2020 达到9600万吨@2025"
                        + " TIMES UP 1.6倍/0/2020; ANNUAL_RATE UP 9.9%/0/0",
            })
    void aValueWithItsSteps(String sentence, String change) {
        assertThat(changes(Plans.BACK + sentence)).containsExactly(change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "游客达到50万人次，旅游收入增长12%。",
                "游客达到50万人次，其中过夜游客增长30%。",
                "工业用电量达到12亿千瓦时，同比增长6%。",
                "建设由县城到青石镇的公路20公里，改造农村公路30公里。",
                "高新技术企业达到80家，五年新增34家。",
                "高新技术企业达到46家，比全市平均的20家增加26家。",
                "由县政府牵头，到2030年森林覆盖率达到62%。",
            })
    void numbersOfSomethingElseAreNoSteps(String sentence) {
        assertThat(changes(Plans.BACK + sentence)).isEmpty();
    }

    @Test
    void aStepIsNoValueOfItsOwn() {
        assertThat(changes(Plans.BACK + "较2020年增加70.4亿元，年均增长6.1%。")).isEmpty();
    }

    @Test
    void rangesAndUnlikeUnitsAreLeftOut() {
        assertThat(changes(Plans.BACK + "由20家增加到30亿元。游客由20—25万人次增加到50万人次。")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "高新技术企业数量翻一番。|高新技术企业数量 翻一番 2025-2030",
                "到2028年高新技术企业数量比2025年增长1倍。|高新技术企业数量 more 1倍 2025-2028",
                "展望2035年，全县经济总量较2020年翻一番以上。|地区生产总值 翻一番以上 2020-2035",
            })
    void multiplesWithoutValues(String sentence, String multiple) {
        assertThat(Plans.facts(Multiple.class, Plans.AHEAD + sentence))
                .extracting(
                        one ->
                                one.indicator()
                                        + (one.more() ? " more " : " ")
                                        + one.factor().text()
                                        + " "
                                        + one.fromYear()
                                        + "-"
                                        + one.toYear())
                .containsExactly(multiple);
    }

    @ParameterizedTest
    @ValueSource(strings = {"实施高新技术企业“双倍增”行动。", "实施高新技术企业倍增计划。", "高新技术企业数量同比增长2倍。"})
    void namesAndYearOnYearAreNoMultiples(String sentence) {
        assertThat(Plans.facts(Multiple.class, Plans.AHEAD + sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24项主要指标中，20项达到规划目标，占83.3%。|20项 of 24项: 83.3%",
                "27个指标中，有10项未完成规划目标，占“十四五”规划指标的37%。|10项 of 27个: 37%",
                "24项指标中，20项达标，投入强度等4项未达预期，完成率为83.3%。|4项 20项 of 24项: 83.3%",
                "全县常住人口42万人，其中城镇人口21万人，占比为50%。|21万人 of 42万人: 50%",
            })
    void sharesBesideTheirParts(String sentence, String share) {
        assertThat(shares(sentence)).containsExactly(share);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18个乡镇中，8个乡镇已通高速公路，占全县人口的60%。",
                "12个镇中，35户企业完成改造，占比16%。",
                "220个村中，36个中心村通了天然气，燃气普及率为16.4%。",
                "36个中心村通了天然气，占16.4%。",
            })
    void sharesOfSomethingElseAreLeftOut(String sentence) {
        assertThat(shares(sentence)).isEmpty();
    }

    @Test
    void comparisonsOfReviewsAreDatedOrNot() {
        assertThat(
                        Plans.facts(
                                Comparison.class,
                                Plans.BACK
                                        + "结构由13:35:52调整为9:36:55。比重由2020年的7.6%提高到7.9%。企业同比增长三成。2025年企业同比增长三成。"))
                .extracting(one -> one.printed() + " " + one.dated())
                .containsExactly(
                        "由13:35:52调整为9:36:55 false",
                        "由2020年的7.6%提高到7.9% true",
                        "同比 false",
                        "同比 true");
        assertThat(Plans.facts(Comparison.class, Plans.AHEAD + "比重由7.6%提高到7.9%。")).isEmpty();
    }

    @Test
    void everyPlaceIsItsOwnText() {
        String text = Plans.BACK + "产量由2020年的17.5万吨增加到18.6 万吨，增长6.3%。";
        Change change = Plans.facts(Change.class, text).get(0);
        assertThat(quoted(text, change)).containsExactly("17.5万吨", "18.6 万吨", "6.3%");
    }

    private static List<String> quoted(String text, Change change) {
        String all = Plans.TITLE + text;
        return List.of(change.fromPlace(), change.toPlace(), change.steps().get(0).place()).stream()
                .map(place -> all.substring(place.span().start(), place.span().end()))
                .toList();
    }

    private static List<String> changes(String text) {
        return Plans.facts(Change.class, text).stream().map(ChangeReaderTest::print).toList();
    }

    private static String print(Change change) {
        String from = change.from() == null ? "null" : change.from().text();
        String steps =
                change.steps().stream()
                        .map(ChangeReaderTest::print)
                        .collect(Collectors.joining("; "));
        return change.trend()
                + " "
                + from
                + "@"
                + change.fromYear()
                + " "
                + change.to().text()
                + "@"
                + change.toYear()
                + (steps.isEmpty() ? "" : " " + steps);
    }

    private static String print(Step step) {
        return step.kind()
                + " "
                + step.trend()
                + " "
                + step.by().text()
                + "/"
                + step.years()
                + "/"
                + step.fromYear();
    }

    private static List<String> shares(String sentence) {
        return Plans.facts(PartOfWhole.class, Plans.BACK + sentence).stream()
                .map(
                        one ->
                                one.parts().stream()
                                                .map(part -> part.quantity().text())
                                                .collect(Collectors.joining(" "))
                                        + " of "
                                        + one.whole().quantity().text()
                                        + ": "
                                        + one.share().quantity().text())
                .toList();
    }
}
