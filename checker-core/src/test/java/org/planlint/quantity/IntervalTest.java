package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.quantity.Interval.Order;

class IntervalTest {

    @Test
    void aPrintedFigureStandsForAllThatIsRoundedToIt() {
        assertThat(Interval.rounded(number("57"))).hasToString("[56.5, 57.5)");
        assertThat(Interval.rounded(number("57.0"))).hasToString("[56.95, 57.05)");
        assertThat(Interval.rounded(number("400"))).hasToString("[399.5, 400.5)");
        assertThat(Interval.rounded(number("0"))).hasToString("(-0.5, 0.5)");
        assertThat(Interval.rounded(number("-13.5"))).hasToString("(-13.55, -13.45]");
    }

    @Test
    void equalSetsAreEqualObjects() {
        assertThat(interval("[1.50, 2.0)"))
                .isEqualTo(interval("[1.5, 2)"))
                .hasSameHashCodeAs(interval("[1.5, 2)"));
        assertThat(new Interval(null, false, null, false)).isEqualTo(Interval.ALL);
    }

    @Test
    void anIntervalIsNeverEmpty() {
        assertThatThrownBy(() -> interval("[2, 1]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> interval("[1, 1)")).isInstanceOf(IllegalArgumentException.class);
        assertThat(interval("[1, 2)").intersect(interval("[2, 3]"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2]  | [2, 3]  | UNDECIDED",
                "[1, 2)  | [2, 3]  | BELOW",
                "[1, 2]  | (2, 3]  | BELOW",
                "[1, 2]  | [3, ∞)  | BELOW",
                "(3, ∞)  | (−∞, 3] | ABOVE",
                "(−∞, 9] | [1, ∞)  | UNDECIDED",
                "[2, 2]  | [2, 2]  | EQUAL",
                "[1, 2]  | [1, 2]  | UNDECIDED",
            })
    void comparesOverAllReadings(String first, String second, Order order) {
        assertThat(interval(first).compare(interval(second))).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2) | [10, 20] | [11, 22)",
                "[1, ∞) | [1, 2]   | [2, ∞)",
                "[1, ∞) | (−∞, 2]  | (−∞, ∞)",
            })
    void adds(String first, String second, String sum) {
        assertThat(interval(first).plus(interval(second))).isEqualTo(interval(sum));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 2)  | [1, 2)  | (-1, 1)",
                "[5, ∞)  | [1, 2)  | (3, ∞)",
                "[5, ∞)  | [1, ∞)  | (−∞, ∞)",
            })
    void subtracts(String first, String second, String difference) {
        assertThat(interval(first).minus(interval(second))).isEqualTo(interval(difference));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2, 3)   | [4, 5]   | [8, 15)",
                "[-2, 3]  | [-5, 4]  | [-15, 12]",
                "[0, 0]   | (−∞, ∞)  | [0, 0]",
                "(0, 1]   | [2, ∞)   | (0, ∞)",
                "[0, 1]   | [2, ∞)   | [0, ∞)",
                "(0, 5)   | [0, 5]   | [0, 25)",
                "(−∞, -1] | [2, 3)   | (−∞, -2]",
            })
    void multiplies(String first, String second, String product) {
        assertThat(interval(first).times(interval(second))).isEqualTo(interval(product));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[6, 9)  | [3, 3]   | [2, 3)",
                "[1, 2]  | (0, 4]   | [0.25, ∞)",
                "[1, 2]  | [0, 4]   | [0.25, ∞)",
                "[1, 2]  | [-4, 0]  | (−∞, -0.25]",
                "[1, 2]  | [2, ∞)   | (0, 1]",
                "[0, 2]  | [2, ∞)   | [0, 1]",
                "[1, ∞)  | [1, ∞)   | (0, ∞)",
                "[1, 2]  | [-1, 1]  | (−∞, ∞)",
                "[0, 0]  | (0, ∞)   | [0, 0]",
            })
    void divides(String first, String second, String quotient) {
        assertThat(interval(first).dividedBy(interval(second))).isEqualTo(interval(quotient));
    }

    @Test
    void aQuotientThatIsNoDecimalIsRoundedOutwards() {
        Interval third = interval("[1, 1]").dividedBy(interval("[3, 3]"));

        assertThat(third.isPoint()).isFalse();
        assertThat(third.times(number("3")).contains(BigDecimal.ONE)).isTrue();
        assertThat(third.high().subtract(third.low())).isEqualByComparingTo("1E-34");
    }

    @Test
    void divisionByZeroAloneHasNoResult() {
        assertThatThrownBy(() -> interval("[1, 2]").dividedBy(interval("[0, 0]")))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2, 3)   | 2 | [4, 9)",
                "[-3, 2)  | 2 | [0, 9]",
                "(-3, 3]  | 2 | [0, 9]",
                "(-3, 2)  | 2 | [0, 9)",
                "[-3, -2) | 2 | (4, 9]",
                "[-3, 2)  | 3 | [-27, 8)",
                "(−∞, 2]  | 2 | [0, ∞)",
                "[5, ∞)   | 0 | [1, 1]",
            })
    void raisesToPowers(String base, int exponent, String power) {
        assertThat(interval(base).pow(exponent)).isEqualTo(interval(power));
    }

    @Test
    void takesRoots() {
        assertThat(interval("[4, 9)").root(2)).isEqualTo(interval("[2, 3)"));
        assertThat(interval("[0, ∞)").root(3)).isEqualTo(interval("[0, ∞)"));
        assertThat(interval("[1.4693280768, 1.4693280768]").root(5))
                .isEqualTo(interval("[1.08, 1.08]"));
        Interval two = interval("[2, 2]").root(2);
        assertThat(two.pow(2).contains(number("2"))).isTrue();
        assertThat(two.isPoint()).isFalse();
        assertThatThrownBy(() -> interval("[-1, 1]").root(2))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesExponentsThatWouldExplode() {
        assertThatThrownBy(() -> interval("[1, 2]").pow(1_000_000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> interval("[1, 2]").pow(-1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> interval("[1, 2]").root(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hullAndIntersection() {
        assertThat(interval("[1, 2)").hull(interval("(5, 6]"))).isEqualTo(interval("[1, 6]"));
        assertThat(interval("[1, 2)").hull(interval("[5, ∞)"))).isEqualTo(interval("[1, ∞)"));
        assertThat(interval("[1, 5)").intersect(interval("(2, ∞)"))).contains(interval("(2, 5)"));
        assertThat(interval("[1, 2]").intersect(interval("[2, 3]"))).contains(interval("[2, 2]"));
    }

    /** Reads the notation that {@link Interval#toString} writes. */
    static Interval interval(String notation) {
        String[] ends = notation.substring(1, notation.length() - 1).split(", ");
        return new Interval(
                ends[0].equals("−∞") ? null : number(ends[0]),
                notation.startsWith("("),
                ends[1].equals("∞") ? null : number(ends[1]),
                notation.endsWith(")"));
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
