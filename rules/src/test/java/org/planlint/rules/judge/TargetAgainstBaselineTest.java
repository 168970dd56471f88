package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.quantity.Direction.HIGHER_IS_BETTER;
import static org.planlint.quantity.Direction.LOWER_IS_BETTER;
import static org.planlint.quantity.Direction.NEUTRAL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.check.Operand;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Sense;
import org.planlint.lexicon.Measure;

class TargetAgainstBaselineTest {

    private static final Values SHARE = Values.of(Measure.SHARE, "%", HIGHER_IS_BETTER);
    private static final Values LEVEL = Values.of(Measure.LEVEL, "万吨", HIGHER_IS_BETTER);
    private static final Values CONCENTRATION = Values.of(Measure.LEVEL, "微克/立方米", LOWER_IS_BETTER);

    private static Outcome judge(Values row, String base, String target) {
        return TargetAgainstBaseline.judge(row.base(base), row.target(target));
    }

    /**
     * holds, undecided with its reason, or violated with variant and severity where they are not
     * the plain ones.
     */
    private static String brief(Outcome outcome) {
        if (outcome instanceof Outcome.Violated violated) {
            String variant = violated.variant().isEmpty() ? "" : " " + violated.variant();
            return "violated"
                    + variant
                    + (violated.severity() == null ? "" : " " + violated.severity().code());
        }
        if (outcome instanceof Outcome.Undecided doubt) {
            return "undecided " + doubt.reason();
        }
        return outcome == null ? "nothing" : "holds";
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "58, 63, holds",
        "74.7, 60, violated",
        "100, 100, holds",
        "20.3, 20, holds",
        "12, 12.4, holds",
        "12.4, 12.1左右, violated",
        "12.4, 12.3左右, undecided overlap",
        "65, ≥65, holds",
        "98, ≥96, violated bound info",
        "98, ≥90, violated bound",
        "98, 90以上, violated bound",
        "≥98, ≥96, violated bound info",
        "≥65, 67, holds",
        "65, 达标, undecided words",
        "—, 65, nothing",
        "65, —, nothing",
    })
    void moreIsBetter(String base, String target, String expected) {
        assertThat(brief(judge(SHARE, base, target))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "24.6, 24, holds",
        "24, 27, violated",
        "24.6, <24, holds",
        "24, <25, violated bound info",
        "24, ≤30, violated bound",
        "2.37:1, 2.1:1, holds",
        "2.17:1, 2.37:1, violated",
    })
    void lessIsBetter(String base, String target, String expected) {
        assertThat(brief(judge(CONCENTRATION, base, target))).isEqualTo(expected);
    }

    /**
     * A row's direction is already that of its measure: a fall in emissions is good, and a smaller
     * fall is worse.
     */
    @Test
    void aSmallerFallIsWorse() {
        Values fall = Values.of(Measure.REDUCTION, "%", HIGHER_IS_BETTER);

        assertThat(brief(judge(fall, "17.2", "16"))).isEqualTo("violated");
        assertThat(brief(judge(fall, "17.2", "18"))).isEqualTo("holds");
    }

    @Test
    void withoutAGoodDirectionNothingIsWorse() {
        Values row = Values.of(Measure.LEVEL, "分", NEUTRAL);

        assertThat(brief(judge(row, "85", "80"))).isEqualTo("undecided direction");
        assertThat(brief(judge(row, "85", "85"))).isEqualTo("holds");
    }

    @Test
    void slowerGrowthIsNoRegress() {
        Values growth = Values.of(Measure.ANNUAL_AVERAGE_GROWTH, "%", HIGHER_IS_BETTER);

        assertThat(brief(judge(growth, "6.8", "5.5"))).isEqualTo("undecided growth");
        assertThat(brief(judge(growth, "5.5", "6.8"))).isEqualTo("holds");
    }

    @Test
    void sumsOverTwoPeriodsMayDiffer() {
        Values sums = LEVEL.as(Sense.CUMULATIVE);

        assertThat(brief(judge(sums, "26", "24"))).isEqualTo("undecided flow");
        assertThat(brief(judge(sums, "24", "26"))).isEqualTo("holds");
    }

    @Test
    void aSumIsNotComparedWithTheValueOfAYear() {
        IndicatorValue sum = LEVEL.as(Sense.CUMULATIVE).base("26");

        assertThat(brief(TargetAgainstBaseline.judge(sum, LEVEL.target("5"))))
                .isEqualTo("undecided sense");
        assertThat(TargetAgainstBaseline.judgeElsewhere(sum, LEVEL.target("5"))).isNull();
    }

    @Test
    void unitsOfOneKindAreConverted() {
        IndicatorValue tons = Values.of(Measure.LEVEL, "吨", HIGHER_IS_BETTER).base("186000");

        assertThat(brief(TargetAgainstBaseline.judge(tons, LEVEL.target("19")))).isEqualTo("holds");
        assertThat(brief(TargetAgainstBaseline.judge(tons, LEVEL.target("18"))))
                .isEqualTo("violated");
    }

    @Test
    void unitsOfTwoKindsAreNotCompared() {
        IndicatorValue share = SHARE.base("60");

        assertThat(brief(TargetAgainstBaseline.judge(share, LEVEL.target("5"))))
                .isEqualTo("undecided words");
    }

    @Test
    void theProofNamesFiguresPlacesAndDirection() {
        assertThat(judge(SHARE, "74.7", "60"))
                .isInstanceOfSatisfying(
                        Outcome.Violated.class,
                        violated -> {
                            assertThat(violated.calculation())
                                    .isEqualTo("60 < 74.7 (${direction.HIGHER_IS_BETTER})");
                            assertThat(violated.operands())
                                    .containsExactly(
                                            new Operand("target", SHARE.target("60").place()),
                                            new Operand("baseline", SHARE.base("74.7").place()));
                            assertThat(violated.values())
                                    .containsEntry("target", "60")
                                    .containsEntry("baseline", "74.7")
                                    .containsEntry("year", "2030")
                                    .containsEntry("baseYear", "2025");
                        });
    }

    @Test
    void anotherTablesBaseIsWorthALookWhereNothingIsGained() {
        IndicatorValue elsewhere = SHARE.inTable(2).base("60");

        assertThat(brief(TargetAgainstBaseline.judgeElsewhere(elsewhere, SHARE.target("58"))))
                .isEqualTo("violated elsewhere info");
        assertThat(brief(TargetAgainstBaseline.judgeElsewhere(elsewhere, SHARE.target("60"))))
                .isEqualTo("violated elsewhere info");
        assertThat(TargetAgainstBaseline.judgeElsewhere(elsewhere, SHARE.target("61"))).isNull();
        assertThat(TargetAgainstBaseline.judgeElsewhere(elsewhere, SHARE.target("达标"))).isNull();
    }

    @Test
    void growthElsewhereIsNoBase() {
        Values growth = Values.of(Measure.GROWTH, "%", HIGHER_IS_BETTER);

        assertThat(
                        TargetAgainstBaseline.judgeElsewhere(
                                growth.inTable(2).base("8"), growth.target("6")))
                .isNull();
    }

    @Test
    void boundsAndSumsElsewhereProveNothing() {
        Values sums = LEVEL.as(Sense.CUMULATIVE);

        assertThat(
                        TargetAgainstBaseline.judgeElsewhere(
                                LEVEL.inTable(2).base("18.6"), LEVEL.target("≥18.5")))
                .isNull();
        assertThat(
                        TargetAgainstBaseline.judgeElsewhere(
                                sums.inTable(2).base("26"), sums.target("24")))
                .isNull();
    }

    @Test
    void numbersAgreeWhereBothCanBeTrue() {
        IndicatorValue own = SHARE.base("52.4");

        assertThat(TargetAgainstBaseline.agree(own, SHARE.inTable(2).base("52"))).isTrue();
        assertThat(TargetAgainstBaseline.agree(own, SHARE.inTable(2).base("53"))).isFalse();
        assertThat(TargetAgainstBaseline.disagree(own, SHARE.inTable(2).base("53"))).isTrue();
        assertThat(TargetAgainstBaseline.disagree(own, SHARE.inTable(2).base("52"))).isFalse();
    }

    @Test
    void wordsNeitherAgreeNorDisagree() {
        IndicatorValue own = SHARE.base("52.4");

        assertThat(TargetAgainstBaseline.agree(own, SHARE.base("达标"))).isFalse();
        assertThat(TargetAgainstBaseline.disagree(own, SHARE.base("达标"))).isFalse();
    }

    @Test
    void aTargetStartsFromTheLastValueBeforeIt() {
        IndicatorValue old = SHARE.actual(2020, "55");
        IndicatorValue target = SHARE.target("52");

        assertThat(TargetAgainstBaseline.comesBetween(SHARE.base("50"), old, target)).isTrue();
        assertThat(TargetAgainstBaseline.comesBetween(old, SHARE.base("50"), target)).isFalse();
        assertThat(TargetAgainstBaseline.comesBetween(SHARE.base("—"), old, target)).isFalse();
        assertThat(
                        TargetAgainstBaseline.comesBetween(
                                SHARE.as(Sense.CUMULATIVE).base("50"), old, target))
                .isFalse();
        assertThat(TargetAgainstBaseline.comesBetween(SHARE.target("50"), old, target)).isFalse();
    }
}
