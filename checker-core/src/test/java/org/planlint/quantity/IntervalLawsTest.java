package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.planlint.quantity.Interval.Order;

/** Laws of interval arithmetic, checked on an interval and a number that lies in it. */
class IntervalLawsTest {

    /** An interval with one of its numbers. */
    record Sample(Interval interval, BigDecimal number) {}

    @Property(seed = "1")
    void sumsDifferencesAndProductsContainThePointwiseResults(
            @ForAll("samples") Sample a, @ForAll("samples") Sample b) {
        assertThat(a.interval.plus(b.interval).contains(a.number.add(b.number))).isTrue();
        assertThat(a.interval.minus(b.interval).contains(a.number.subtract(b.number))).isTrue();
        assertThat(a.interval.times(b.interval).contains(a.number.multiply(b.number))).isTrue();
    }

    @Property(seed = "1")
    void aQuotientTimesTheDivisorContainsTheDividend(
            @ForAll("samples") Sample a, @ForAll("samples") Sample b) {
        Assume.that(b.number.signum() != 0);
        Interval quotient = a.interval.dividedBy(b.interval);
        assertThat(quotient.times(Interval.exact(b.number)).contains(a.number)).isTrue();
    }

    @Property(seed = "1")
    void powersContainThePointwiseResults(
            @ForAll("samples") Sample a, @ForAll @IntRange(max = 12) int n) {
        Interval power = a.interval.pow(n);
        assertThat(power.meets(Interval.exact(a.number).pow(n))).isTrue();
    }

    @Property(seed = "1")
    void theRootOfAPowerContainsTheNumber(
            @ForAll("samples") Sample a, @ForAll @IntRange(min = 1, max = 12) int n) {
        BigDecimal size = a.number.abs();
        assertThat(Interval.exact(size).pow(n).root(n).contains(size)).isTrue();
        assertThat(Interval.exact(size).root(n).pow(n).contains(size)).isTrue();
    }

    @Property(seed = "1")
    void aFigureIsAmongTheNumbersThatAreRoundedToIt(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal printed) {
        Interval rounded = Interval.rounded(printed);
        assertThat(rounded.contains(printed)).isTrue();
        assertThat(rounded.meets(Interval.rounded(printed.add(printed.ulp())))).isFalse();
    }

    @Property(seed = "1")
    void meetingIsSymmetricAndTheOppositeOfLyingApart(
            @ForAll("samples") Sample a, @ForAll("samples") Sample b) {
        boolean meets = a.interval.meets(b.interval);
        assertThat(b.interval.meets(a.interval)).isEqualTo(meets);
        assertThat(a.interval.intersect(b.interval).isPresent()).isEqualTo(meets);
        Order order = a.interval.compare(b.interval);
        assertThat(order == Order.BELOW || order == Order.ABOVE).isEqualTo(!meets);
        assertThat(b.interval.isAbove(a.interval)).isEqualTo(order == Order.BELOW);
        if (order == Order.BELOW) {
            assertThat(a.number).isLessThan(b.number);
        }
    }

    @Property(seed = "1")
    void theIntersectionLiesInBothAndBothInTheHull(
            @ForAll("samples") Sample a, @ForAll("samples") Sample b) {
        Interval hull = a.interval.hull(b.interval);
        assertThat(hull.contains(a.interval)).isTrue();
        assertThat(hull.contains(b.interval)).isTrue();
        Optional<Interval> common = a.interval.intersect(b.interval);
        common.ifPresent(
                c -> {
                    assertThat(a.interval.contains(c)).isTrue();
                    assertThat(b.interval.contains(c)).isTrue();
                });
    }

    @Property(seed = "1")
    void negationIsItsOwnInverse(@ForAll("samples") Sample a) {
        assertThat(a.interval.negate().negate()).isEqualTo(a.interval);
        assertThat(a.interval.negate().contains(a.number.negate())).isTrue();
    }

    @Property(seed = "1")
    void conversionToTheBaseAndBackIsExactForDecimalUnits(
            @ForAll("samples") Sample a, @ForAll("units") Unit unit) {
        assertThat(unit.fromBase(unit.toBase(a.interval))).isEqualTo(a.interval);
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of("万亩", "公顷", "平方米", "亿元", "%", "‰", "微克/立方米", "万标箱", "斤", "人/亿元")
                .map(symbol -> Units.parse(symbol).orElseThrow());
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<BigDecimal> numbers =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-500"), new BigDecimal("500"))
                        .ofScale(2);
        Arbitrary<BigDecimal> gaps =
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2);
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(
                        numbers, gaps.injectNull(0.1), gaps.injectNull(0.1), flags, flags)
                .as(IntervalLawsTest::sample);
    }

    private static Sample sample(
            BigDecimal number,
            BigDecimal below,
            BigDecimal above,
            boolean lowOpen,
            boolean highOpen) {
        BigDecimal low = below == null ? null : number.subtract(below);
        BigDecimal high = above == null ? null : number.add(above);
        boolean lowAttained = below != null && below.signum() == 0;
        boolean highAttained = above != null && above.signum() == 0;
        return new Sample(
                new Interval(low, lowOpen && !lowAttained, high, highOpen && !highAttained),
                number);
    }
}
