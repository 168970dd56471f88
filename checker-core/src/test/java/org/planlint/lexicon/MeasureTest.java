package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlint.quantity.Direction;

class MeasureTest {

    @ParameterizedTest
    @CsvSource({
        "ANNUAL_AVERAGE, GROWTH, ANNUAL_AVERAGE_GROWTH",
        "ANNUAL_AVERAGE, INCREASE, ANNUAL_AVERAGE",
        "ANNUAL_AVERAGE, REDUCTION, ANNUAL_AVERAGE_REDUCTION",
        "CUMULATIVE, GROWTH, CUMULATIVE_GROWTH",
        "CUMULATIVE, INCREASE, CUMULATIVE",
        "INCREASE, LEVEL, INCREASE",
        "ANNUAL_AVERAGE, SHARE,",
        "INCREASE, GROWTH,"
    })
    void wordsCombine(Measure outer, Measure inner, Measure both) {
        assertThat(Measure.combined(outer, inner)).isEqualTo(both);
    }

    @ParameterizedTest
    @EnumSource
    void aMeasureWithItselfIsItself(Measure measure) {
        assertThat(Measure.combined(measure, measure)).isEqualTo(measure);
    }

    @ParameterizedTest
    @EnumSource
    void onlyReductionsTurnTheGoodDirection(Measure measure) {
        assertThat(measure.direction(Direction.NEUTRAL)).isEqualTo(Direction.NEUTRAL);
        assertThat(measure.direction(Direction.LOWER_IS_BETTER) == Direction.HIGHER_IS_BETTER)
                .isEqualTo(measure.isReduction());
    }

    @Test
    void growthIsNoReduction() {
        assertThat(Measure.ANNUAL_AVERAGE_GROWTH.isGrowth()).isTrue();
        assertThat(Measure.POINT_REDUCTION.isGrowth()).isFalse();
    }
}
