package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlint.quantity.Direction;

class IndicatorNamesTest {

    private final IndicatorNames names = Lexicon.standard().names();

    static Stream<String> same() throws IOException {
        return pairs("same.txt");
    }

    static Stream<String> different() throws IOException {
        return pairs("different.txt");
    }

    @ParameterizedTest
    @MethodSource("same")
    void namesOfTheSameHaveOneKey(String pair) {
        String[] sides = pair.split(" = ");
        assertThat(series(sides[0])).isEqualTo(series(sides[1]));
    }

    @ParameterizedTest
    @MethodSource("different")
    void namesOfDifferentThingsHaveDifferentKeys(String pair) {
        String[] sides = pair.split(" = ");
        assertThat(series(sides[0])).isNotEqualTo(series(sides[1]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    *地区生产总值年均增速（%）          | 地区生产总值             | ANNUAL_AVERAGE_GROWTH    | %
                    全社会研发经费投入增长(%            | 全社会研发经费投入        | GROWTH                   | %
                    常住人口城镇化率                    | 常住人口城镇化率          | SHARE                    | ''
                    森林覆盖率%                         | 森林覆盖率               | SHARE                    | %
                    单位GDP二氧化碳排放累计降低（%）     | 单位地区生产总值二氧化碳排放 | REDUCTION               | %
                    单位GDP能耗年均下降（%）            | 单位地区生产总值能源消耗   | ANNUAL_AVERAGE_REDUCTION | %
                    居民人均可支配收入累计增长（%）      | 居民人均可支配收入        | CUMULATIVE_GROWTH        | %
                    3岁以下婴幼儿入托率提高（百分点）    | 3岁以下婴幼儿入托率       | POINT_CHANGE             | 百分点
                    城镇调查失业率下降（个百分点）       | 城镇调查失业率           | POINT_REDUCTION          | 个百分点
                    城镇新增就业（万人）                | 城镇新增就业人数          | INCREASE                 | 万人
                    五年累计城镇新增就业（万人）         | 城镇新增就业人数          | CUMULATIVE               | 万人
                    年均城镇新增就业人数（万人）         | 城镇新增就业人数          | ANNUAL_AVERAGE           | 万人
                    新增高新技术企业（家）              | 高新技术企业数量          | INCREASE                 | 家
                    学前教育毛入园率（%）               | 学前教育毛入园率          | LEVEL                    | %
                    执业（助理）医师数（人）             | 执业助理医师             | LEVEL                    | 人
                    竹编产品占工业总产值的比例（%）      | 竹编产品占工业总产值比重   | SHARE                    | %
                    """)
    void tellsIndicatorMeasureAndUnit(String printed, String key, Measure measure, String unit) {
        ResolvedName name = names.resolve(printed);
        assertThat(name.key()).isEqualTo(key);
        assertThat(name.measure()).isEqualTo(measure);
        assertThat(name.unit()).isEqualTo(unit);
    }

    @Test
    void tellsThePlaceOfTheUnit() {
        String printed = "人均 地区生产总值（ 万元，2020 年价）";
        ResolvedName name = names.resolve(printed);
        assertThat(name.key()).isEqualTo("人均地区生产总值");
        assertThat(printed.substring(name.unitPlace().start(), name.unitPlace().end()))
                .isEqualTo("万元");
        assertThat(name.priceBase()).isEqualTo("2020年价");
    }

    @ParameterizedTest
    @CsvSource({
        "地区生产总值可比价增速, 可比价",
        "居民人均可支配收入名义增长, 名义",
        "工业增加值（亿元，按2020年价格计算）, 按2020年价格计算",
        "地区生产总值（现价，亿元）, 现价",
        "平均房价（元）, ''"
    })
    void tellsThePrices(String printed, String priceBase) {
        assertThat(names.resolve(printed).priceBase()).isEqualTo(priceBase);
    }

    @Test
    void takesMarksAndNumbersOffTheName() {
        assertThat(names.resolve("劳动年龄人口平均受教育年限（年）*").marks()).isEqualTo("*");
        assertThat(names.resolve("\\*地区生产总值*（亿元）△").marks()).contains("*", "△");
        assertThat(names.resolve("#其中：出口总额").marks()).isEqualTo("#其中");
        assertThat(names.resolve("12、森林覆盖率").key()).isEqualTo("森林覆盖率");
        assertThat(names.resolve("（3）森林覆盖率").key()).isEqualTo("森林覆盖率");
        assertThat(names.resolve("5G基站数量（个）").key()).isEqualTo("5G基站数量");
        assertThat(names.resolve("3岁以下婴幼儿入托率").key()).isEqualTo("3岁以下婴幼儿入托率");
    }

    @Test
    void tellsTheScope() {
        assertThat(names.resolve("全县常住人口城镇化率 (%)").scope()).isEqualTo("全县");
        assertThat(names.resolve("中心城区常住人口（万人）").scope()).isEqualTo("中心城区");
        assertThat(names.resolve("常住人口（中心城区，万人）").scope()).isEqualTo("中心城区");
        assertThat(names.resolve("全员劳动生产率").scope()).isEmpty();
        assertThat(names.resolve("全国重点文物保护单位数量").scope()).isEmpty();
        assertThat(names.resolve("全市").key()).isEqualTo("全市");
    }

    @Test
    void keepsRemarksApart() {
        ResolvedName name = names.resolve("城镇化率（按常住人口计算）（%）");
        assertThat(name.key()).isEqualTo("常住人口城镇化率");
        assertThat(name.note()).isEqualTo("按常住人口计算");
        assertThat(name.unit()).isEqualTo("%");
        assertThat(names.resolve("森林覆盖率（%）〔2〕").note()).isEqualTo("2");
    }

    @Test
    void tellsWhichWayIsGood() {
        assertThat(names.resolve("单位GDP能耗").good()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(names.resolve("单位GDP能耗降低（%）").good()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(names.resolve("地区生产总值增速").good()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(names.resolve("能源消费总量下降").good()).isEqualTo(Direction.NEUTRAL);
        assertThat(names.resolve("竹编产品用量").good()).isEqualTo(Direction.NEUTRAL);
        assertThat(names.resolve("竹编产品用量").known()).isFalse();
    }

    @Test
    void tellsByItsLastWordsWhichWayAnUnknownNameIsGood() {
        assertThat(names.resolve("竹编产品产量").known()).isFalse();
        assertThat(names.resolve("竹编产品产量").good()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(names.resolve("江北机场旅客吞吐量（万人次）").good()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(names.resolve("竹器厂废水排放量").good()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(names.resolve("竹器厂废水排放量降低").good()).isEqualTo(Direction.HIGHER_IS_BETTER);
    }

    private String series(String printed) {
        ResolvedName name = names.resolve(printed);
        return name.key() + '|' + name.scope() + '|' + name.measure();
    }

    private static Stream<String> pairs(String file) throws IOException {
        try (var in = IndicatorNamesTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        }
    }
}
