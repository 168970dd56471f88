package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.quantity.IntervalTest.interval;
import static org.planlint.quantity.IntervalTest.number;

import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void projectsALevel() {
        Interval level =
                Growth.level(interval("[100, 200)"), interval("[0.1, 0.2]"), 2).orElseThrow();

        assertThat(level).isEqualTo(interval("[121, 288)"));
    }

    @Test
    void aTargetOutOfReachDoesNotMeetTheProjection() {
        Interval start = Interval.rounded(number("430.5"));
        Interval about8 = Unit.PERCENT.toBase(Hedge.ABOUT.interval(number("8")));
        Interval level = Growth.level(start, about8, 5).orElseThrow();

        assertThat(level.isBelow(Interval.rounded(number("700")))).isTrue();
        assertThat(level.meets(Interval.rounded(number("633")))).isTrue();
    }

    @Test
    void findsTheRateBetweenTwoLevels() {
        Interval rate =
                Growth.rate(interval("[100, 100]"), interval("[121, 144)"), 2).orElseThrow();

        assertThat(rate).isEqualTo(interval("[0.1, 0.2)"));
    }

    @Test
    void boundsGiveBounds() {
        assertThat(Growth.rate(interval("[100, 100]"), interval("(121, ∞)"), 2))
                .contains(interval("(0.1, ∞)"));
        assertThat(Growth.rate(interval("(−∞, 100]"), interval("[121, 121]"), 2))
                .contains(interval("[0.1, ∞)"));
        assertThat(Growth.level(interval("[100, 100]"), interval("[0.1, ∞)"), 2))
                .contains(interval("[121, ∞)"));
        assertThat(Growth.level(interval("[100, 100]"), interval("(−∞, 0.1]"), 2))
                .contains(interval("[0, 121]"));
    }

    @Test
    void levelsArePositive() {
        assertThat(Growth.rate(interval("[-2, 0]"), interval("[1, 1]"), 3)).isEmpty();
        assertThat(Growth.rate(interval("[1, 1]"), interval("[-2, -1]"), 3)).isEmpty();
        assertThat(Growth.level(interval("[1, 1]"), interval("[-3, -2]"), 3)).isEmpty();
    }
}
