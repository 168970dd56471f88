package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "亩, area, 1",
        "万亩, area, 10000",
        "公顷, area, 15",
        "km², area, 1500",
        "KM2, area, 1500",
        "平方公里, area, 1500",
        "万平方米, area, 15",
        "㎡, area, 0.0015",
        "公里, length, 1000",
        "千米, length, 1000",
        "km, length, 1000",
        "元, currency:元, 1",
        "万亿元, currency:元, 1000000000000",
        "亿美元, currency:美元, 100000000",
        "万人次, visit, 10000",
        "人, person, 1",
        "家, count, 1",
        "岁, calendar-time, 12",
        "年, calendar-time, 12",
        "天, time, 86400",
        "分钟, time, 60",
        "万吨, mass, 10000000000",
        "亿斤, mass, 50000000000",
        "万吨标准煤, coal-equivalent, 10000",
        "万标箱, container, 10000",
        "TEU, container, 1",
        "万千瓦, power, 10000",
        "MW, power, 1000",
        "亿千瓦时, electricity, 100000000",
        "kWh, electricity, 1",
        "kV, voltage, 1",
        "亿立方米, volume, 100000000",
        "微克/立方米, mass/volume, 0.000001",
        "μg/m³, mass/volume, 0.000001",
        "ug／m3, mass/volume, 0.000001",
        "人/亿元, person/currency:元, 0.00000001",
        "元/人, currency:元/person, 1",
        "万元/人, currency:元/person, 10000",
        "件/万人, count/person, 0.0001",
        "平方米/人, area/person, 0.0015",
        "公里/小时, length/time, 0.2777777777777777777777777777777778",
        "%, ratio, 0.01",
        "％, ratio, 0.01",
        "‰, ratio, 0.001",
        "成, ratio, 0.1",
        "1/10万, ratio, 0.00001",
        "个百分点, point, 1",
        "百分点, point, 1",
        "倍, multiple, 1",
    })
    void readsTheUnitsOfTheField(String printed, String dimension, String scale) {
        Unit unit = Units.parse(printed).orElseThrow();

        assertThat(unit.dimension().name()).isEqualTo(dimension);
        assertThat(unit.scale()).isEqualByComparingTo(new BigDecimal(scale));
    }

    @Test
    void leavesAwayWhatStandsBehindAComma() {
        assertThat(Units.parse("万元，2020年价")).map(Unit::symbol).contains("万元");
        assertThat(Units.parse(" 万元 / 人 , 现价")).map(Unit::symbol).contains("万元/人");
    }

    @Test
    void countsAnyNounBehindAMultiplier() {
        Unit bowls = Units.parse("万碗").orElseThrow();

        assertThat(bowls.dimension()).isEqualTo(Dimension.COUNT);
        assertThat(bowls.scale()).isEqualByComparingTo("10000");
        assertThat(Units.parse("亿只").orElseThrow().scale()).isEqualByComparingTo("100000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "助理", "一期", "PM2.5", "县级", "碗", "G", "s", "人均产值", "元年"})
    void doesNotTakeOtherWordsForUnits(String text) {
        assertThat(Units.parse(text)).isEmpty();
    }

    @Test
    void percentPointsAndMultiplesAreNotTheSame() {
        Unit points = Units.parse("个百分点").orElseThrow();

        assertThat(Unit.PERCENT.measuresSameAs(points)).isFalse();
        assertThat(Unit.TIMES.measuresSameAs(Unit.PERCENT)).isFalse();
        assertThat(Units.parse("元").orElseThrow().measuresSameAs(Units.parse("美元").orElseThrow()))
                .isFalse();
        assertThat(Units.parse("千米").orElseThrow().measuresSameAs(Units.parse("公里").orElseThrow()))
                .isTrue();
    }

    @Test
    void convertsBetweenUnitsOfOneDimension() {
        Quantity area =
                Quantity.of(
                        new BigDecimal("2"),
                        Hedge.AT_LEAST,
                        Units.parse("平方公里").orElseThrow(),
                        "2平方公里以上");

        assertThat(area.in(Units.parse("公顷").orElseThrow()))
                .map(Interval::toString)
                .contains("[200, ∞)");
        assertThat(area.in(Unit.PERCENT)).isEmpty();
    }
}
