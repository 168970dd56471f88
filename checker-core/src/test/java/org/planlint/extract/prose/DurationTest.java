package org.planlint.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTest {

    @ParameterizedTest
    @CsvSource({"五年, 5", "十五年, 15", "二十年, 20", "二十五年, 25", "3年, 3", "15年, 15", "两年, 2"})
    void numbersOfYears(String text, int years) {
        assertThat(Duration.allIn(text)).extracting(Duration::years).containsExactly(years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2030年", "二〇三五年", "第三年", "多年", "年均", "2.5年", "一百五十年"})
    void yearsAndOrdinalsAreNone(String text) {
        assertThat(Duration.allIn(text)).isEmpty();
    }
}
