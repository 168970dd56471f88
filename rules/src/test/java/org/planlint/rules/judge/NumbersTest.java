package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "633.413, 1, 633.4",
        "400, 1, 400",
        "100.00, 2, 100",
        "-14.3, 1, −14.3",
        "0.5, 0, 1"
    })
    void figuresHaveNoMoreDigitsThanTheyNeed(BigDecimal value, int decimals, String printed) {
        assertThat(Numbers.print(value, decimals)).isEqualTo(printed);
    }

    @Test
    void ratesAndExponents() {
        BigDecimal rate = Numbers.rate(new BigDecimal("431.1"), new BigDecimal("700"), 5);
        assertThat(Numbers.percent(rate, 1)).isEqualTo("10.2%");
        assertThat(Numbers.raised(15)).isEqualTo("¹⁵");
    }
}
