package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Laws of compound growth. */
class GrowthLawsTest {

    @Property(seed = "1")
    void theRateLeadsFromOneLevelToTheOther(
            @ForAll @BigRange(min = "0.1", max = "100000") @Scale(1) BigDecimal start,
            @ForAll @BigRange(min = "0.1", max = "100000") @Scale(1) BigDecimal end,
            @ForAll @IntRange(min = 1, max = 30) int years) {
        Interval rate =
                Growth.rate(Interval.exact(start), Interval.exact(end), years).orElseThrow();
        Interval level = Growth.level(Interval.exact(start), rate, years).orElseThrow();

        assertThat(level.contains(end)).isTrue();
    }
}
