package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Unit;
import org.planlint.quantity.Units;

/** How far nominal and real growth may lie apart. */
class PricesTest {

    @ParameterizedTest
    @CsvSource({
        "0.065, 0.072, true, true",
        "0.065, 0.082, true, false",
        "0.065, 0.082, false, true",
        "0.080, 0.102, true, false",
        "0.080, 0.120, false, false",
        "0.065, 0.056, true, true",
        "0.065, 0.040, false, false",
    })
    void aNominalRateGoesWithARealOne(
            BigDecimal real, BigDecimal nominal, boolean recent, boolean fits) {
        assertThat(Prices.nominal(Interval.exact(real), recent).contains(nominal)).isEqualTo(fits);
    }

    @Test
    void pricesMatterForOutputAndIncomeAlone() {
        Unit money = Units.parse("亿元").orElseThrow();
        assertThat(Prices.matter(money, "地区生产总值")).isTrue();
        assertThat(Prices.matter(money, "居民人均可支配收入")).isTrue();
        assertThat(Prices.matter(money, "一般公共预算收入")).isFalse();
        assertThat(Prices.matter(money, "进出口总额")).isFalse();
        assertThat(Prices.matter(Units.parse("万人次").orElseThrow(), "过夜游客")).isFalse();
        assertThat(Prices.matter(null, "地区生产总值")).isFalse();
    }
}
