package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.fact.Role.ACTUAL;
import static org.planlint.fact.Role.BASELINE;
import static org.planlint.fact.Role.TARGET;
import static org.planlint.fact.Sense.ANNUAL_AVERAGE;
import static org.planlint.fact.Sense.CUMULATIVE;

import org.junit.jupiter.api.Test;
import org.planlint.fact.IndicatorValue;
import org.planlint.lexicon.Measure;

class KindsInTwoTablesTest {

    private static final Rows OLD = Rows.of(1, "规模以上工业企业数量").unit("家");
    private static final Rows NEW = Rows.of(2, "规模以上工业企业数量").unit("家");

    private static boolean differ(IndicatorValue one, IndicatorValue other) {
        boolean differ = KindsInTwoTables.differ(one, other);
        assertThat(KindsInTwoTables.differ(other, one)).isEqualTo(differ);
        return differ;
    }

    @Test
    void aSumInOneTableIsNoStockInTheOther() {
        IndicatorValue sum = OLD.value(ACTUAL, 2025, CUMULATIVE, CUMULATIVE, "424");
        assertThat(differ(sum, NEW.value(BASELINE, 2025, "424"))).isTrue();
        assertThat(differ(sum, NEW.value(BASELINE, 2025, "425"))).isFalse();
        assertThat(differ(sum, NEW.value(TARGET, 2025, "424"))).isFalse();
        assertThat(differ(sum, NEW.value(BASELINE, 2025, CUMULATIVE, null, "424"))).isFalse();
    }

    @Test
    void whatOnlyWordsSayIsNoContradiction() {
        IndicatorValue named = OLD.value(ACTUAL, 2025, CUMULATIVE, null, "424");
        assertThat(differ(named, NEW.value(BASELINE, 2025, "424"))).isFalse();
    }

    @Test
    void anAverageOfNothingOrOfAllIsSoEveryYear() {
        Rows old = OLD.measure(Measure.SHARE).unit("%");
        Rows now = NEW.measure(Measure.SHARE).unit("%");
        assertThat(
                        differ(
                                old.value(ACTUAL, 2025, ANNUAL_AVERAGE, ANNUAL_AVERAGE, "100"),
                                now.value(BASELINE, 2025, "100")))
                .isFalse();
        assertThat(
                        differ(
                                old.value(ACTUAL, 2025, ANNUAL_AVERAGE, ANNUAL_AVERAGE, "98"),
                                now.value(BASELINE, 2025, "98")))
                .isTrue();
        assertThat(
                        differ(
                                OLD.value(ACTUAL, 2025, CUMULATIVE, CUMULATIVE, "0"),
                                NEW.value(BASELINE, 2025, "0")))
                .isFalse();
    }
}
