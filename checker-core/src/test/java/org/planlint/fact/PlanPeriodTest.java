package org.planlint.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "1,1953,1957",
        "2,1958,1962",
        "3,1966,1970",
        "6,1981,1985",
        "14,2021,2025",
        "15,2026,2030"
    })
    void theFiveYearPlansAreThoseOfHistory(int number, int start, int end) {
        assertThat(PlanPeriod.ofNumber(number)).isEqualTo(new PlanPeriod(start, end));
    }

    @ParameterizedTest
    @CsvSource({"1966,1966", "2020,2016", "2021,2021", "2025,2021", "2030,2026"})
    void everyYearBelongsToAPlan(int year, int start) {
        assertThat(PlanPeriod.containing(year).start()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云岭县国民经济和社会发展第十五个五年规划纲要|2026|2030",
                "“十四五”规划主要指标|2021|2025",
                "十四五期间|2021|2025",
                "“九五”计划|1996|2000",
                "“十五”时期|2001|2005",
                "第 十 一 个五年规划|2006|2010",
                "云岭县水利发展规划（2026—2030年）|2026|2030",
                "国土空间总体规划（2021-2035 年）|2021|2035",
                "2026年至2030年|2026|2030",
            })
    void periodsAreRecognisedByNumberAndByYears(String text, int start, int end) {
        assertThat(PlanPeriod.firstIn(text)).contains(new PlanPeriod(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "共十五个项目",
        "2030年",
        "2030-2026年",
        "12026-20301",
        "二十五五成",
        "“五四”精神",
        "第十五条",
        "电话 2021-20356"
    })
    void numbersAreNoPeriods(String text) {
        assertThat(PlanPeriod.firstIn(text)).isEmpty();
    }

    @Test
    void aPeriodIsFoundOnceForEachTimeItIsNamed() {
        assertThat(PlanPeriod.allIn("“十四五”完成情况和“十五五”目标"))
                .isEqualTo(List.of(PlanPeriod.ofNumber(14), PlanPeriod.ofNumber(15)));
    }

    @Test
    void theBaseYearIsTheOneBefore() {
        PlanPeriod period = PlanPeriod.ofNumber(15);
        assertThat(period.baseYear()).isEqualTo(2025);
        assertThat(period.covers(2025)).isFalse();
        assertThat(period.covers(2030)).isTrue();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanPeriod(2030, 2026));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanPeriod.ofNumber(0));
    }
}
