package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the judgement of a target. */
class DirectionLawsTest {

    @Property(seed = "1")
    void theTwoDirectionsAreMirrorImages(
            @ForAll @From("readings") Interval base, @ForAll @From("readings") Interval target) {
        assertThat(Direction.LOWER_IS_BETTER.judge(base.negate(), target.negate()))
                .isEqualTo(Direction.HIGHER_IS_BETTER.judge(base, target));
    }

    @Property(seed = "1")
    void worseAndBetterAreNeverAMatterOfReading(
            @ForAll @From("readings") Interval base, @ForAll @From("readings") Interval target) {
        Change change = Direction.HIGHER_IS_BETTER.judge(base, target);
        if (change == Change.WORSE) {
            assertThat(target.isBelow(base)).isTrue();
        }
        if (base.isBounded() && change == Change.BETTER) {
            assertThat(target.isAbove(base)).isTrue();
        }
    }

    @Provide
    Arbitrary<Interval> readings() {
        return Arbitraries.of(
                        "1", "1.5", "2", "2左右", "3", "≥1", "≥2", "＞2", "≤2", "<2", "<3", "2以上",
                        "1.5—2")
                .map(DirectionLawsTest::reading);
    }

    private static Interval reading(String cell) {
        return ((CellValue.One) CellParser.parse(cell, null)).value().quantity().reading();
    }
}
