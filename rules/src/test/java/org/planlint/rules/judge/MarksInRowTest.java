package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.fact.Role.BASELINE;
import static org.planlint.fact.Role.TARGET;
import static org.planlint.fact.Sense.ANNUAL_AVERAGE;
import static org.planlint.fact.Sense.CUMULATIVE;
import static org.planlint.fact.Sense.LEVEL;

import org.junit.jupiter.api.Test;
import org.planlint.fact.IndicatorValue;
import org.planlint.lexicon.Measure;

class MarksInRowTest {

    private static final Rows GROWTH = Rows.of(1, "指标").measure(Measure.GROWTH).unit("%");

    private static String judge(IndicatorValue base, IndicatorValue target) {
        return Rows.brief(MarksInRow.judge(base, target));
    }

    @Test
    void anAverageIsSetAgainstAYear() {
        assertThat(
                        judge(
                                GROWTH.value(BASELINE, 2025, LEVEL, null, "18"),
                                GROWTH.value(TARGET, 2030, ANNUAL_AVERAGE, ANNUAL_AVERAGE, "10")))
                .isEqualTo("violated");
        assertThat(
                        judge(
                                GROWTH.value(BASELINE, 2025, ANNUAL_AVERAGE, ANNUAL_AVERAGE, "7.6"),
                                GROWTH.value(TARGET, 2030, LEVEL, null, "9")))
                .isEqualTo("violated");
    }

    @Test
    void aYearBesideASumIsAdvice() {
        assertThat(
                        judge(
                                GROWTH.value(BASELINE, 2025, LEVEL, null, "0.4"),
                                GROWTH.value(TARGET, 2030, CUMULATIVE, CUMULATIVE, "2")))
                .isEqualTo("violated info");
    }

    @Test
    void wordsInTheCellOrOverTheColumnNeedNoMark() {
        IndicatorValue marked = GROWTH.value(BASELINE, 2025, ANNUAL_AVERAGE, ANNUAL_AVERAGE, "7.6");
        assertThat(judge(marked, GROWTH.value(TARGET, 2030, LEVEL, null, "与经济增长同步")))
                .isEqualTo("nothing");
        assertThat(judge(marked, GROWTH.value(TARGET, 2030, ANNUAL_AVERAGE, null, "9")))
                .isEqualTo("nothing");
        Rows named = GROWTH.measure(Measure.ANNUAL_AVERAGE_GROWTH);
        assertThat(judge(marked, named.value(TARGET, 2030, ANNUAL_AVERAGE, null, "9")))
                .isEqualTo("violated");
    }
}
