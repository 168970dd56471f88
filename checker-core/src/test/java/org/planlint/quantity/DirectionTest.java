package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.quantity.IntervalTest.interval;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "67.9,   71,     BETTER",
        "98,     ≥99,    BETTER",
        "100,    92,     WORSE",
        "≥98,    97,     WORSE",
        "100,    90以内,  WORSE",
        "65,     65,     SAME",
        "20.3,   20,     SAME",
        "6.5,    6.5左右, SAME",
        "356,    350左右, SAME",
        "6,      6.5左右, UNDECIDED",
        "98,     ≥96,    PERMITS_WORSE",
        "74.71,  ≥60,    PERMITS_WORSE",
        "24,     ＞23,    PERMITS_WORSE",
        "65,     ≥65,    SAME",
        "16,     ＞16,    SAME",
        "≥98,    ≥96,    PERMITS_WORSE",
        "＞98,    ≥98,    PERMITS_WORSE",
        "≥98,    ≥98,    SAME",
        "≥96,    ≥98,    BETTER",
        "≥98,    ＞98,    BETTER",
        "≥65,    67,     UNDECIDED",
        "65,     70以内,  UNDECIDED",
        "≤70,    65,     UNDECIDED",
        "≤70,    ≥65,    UNDECIDED",
        "≤70,    ≤65,    UNDECIDED",
    })
    void judgesWhatShouldRise(String base, String target, Change change) {
        assertThat(Direction.HIGHER_IS_BETTER.judge(reading(base), reading(target)))
                .isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({
        "28,     25,     BETTER",
        "28,     <27,    BETTER",
        "24.5,   26,     WORSE",
        "5.4,    <5.5,   PERMITS_WORSE",
        "0.011,  ≤0.02,  PERMITS_WORSE",
        "24.5,   <26,    PERMITS_WORSE",
        "0.02,   <0.02,  SAME",
        "≤5.5,   ≤5.5,   SAME",
        "≤5.5,   ≤6,     PERMITS_WORSE",
        "≤6,     ≤5.5,   BETTER",
        "5.4,    5.4,    SAME",
        "5.4,    ≥5,     UNDECIDED",
    })
    void judgesWhatShouldFall(String base, String target, Change change) {
        assertThat(Direction.LOWER_IS_BETTER.judge(reading(base), reading(target)))
                .isEqualTo(change);
    }

    @Test
    void aNeutralIndicatorIsNeitherBetterNorWorse() {
        assertThat(Direction.NEUTRAL.judge(interval("[1, 2]"), interval("[1, 2]")))
                .isEqualTo(Change.SAME);
        assertThat(Direction.NEUTRAL.judge(interval("[1, 2]"), interval("[5, 6]")))
                .isEqualTo(Change.UNDECIDED);
    }

    private static Interval reading(String cell) {
        return ((CellValue.One) CellParser.parse(cell, null)).value().quantity().reading();
    }
}
