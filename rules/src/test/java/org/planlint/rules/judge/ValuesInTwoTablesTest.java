package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.fact.Role.ACTUAL;
import static org.planlint.fact.Role.BASELINE;
import static org.planlint.fact.Role.TARGET;
import static org.planlint.fact.Role.UNSPECIFIED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;

class ValuesInTwoTablesTest {

    private static final Rows OLD = Rows.of(1, "进出口总额");
    private static final Rows NEW = Rows.of(2, "进出口总额");

    /** What the tables agree on otherwise. */
    private static List<IndicatorValue> shared(int points) {
        List<IndicatorValue> values = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            values.add(Rows.of(1, "指标" + i).line(10 + i).value(ACTUAL, 2025, "5"));
            values.add(Rows.of(2, "指标" + i).line(10 + i).value(BASELINE, 2025, "5"));
        }
        return values;
    }

    /** What comes of the values that the shared ones are not, in whatever order they arrive. */
    private static List<String> judge(int shared, IndicatorValue... values) {
        List<IndicatorValue> all = shared(shared);
        Collections.addAll(all, values);
        List<Outcome> outcomes = ValuesInTwoTables.judge(all);
        Collections.reverse(all);
        assertThat(ValuesInTwoTables.judge(all)).isEqualTo(outcomes);
        return outcomes.stream().limit(outcomes.size() - shared).map(Rows::brief).toList();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "3.02, 3.02, holds",
        "3.02, 3.12, violated",
        "4.4, 4.37, holds",
        "9.8, 9.7, violated",
        "5左右, 5.1, holds",
        "≥5, 6, holds",
        "≥5, 4, violated",
        "0.6/0.8, 0.6/0.8, holds",
        "0.6/0.8, 0.6/0.9, violated",
        "0.6/0.8, 0.6, undecided words",
        "达标, 达标, holds",
        "达标, 完成, undecided words",
        "达标, 5, undecided words",
        "预计48.3, 48.3, holds",
        "预计48.3, 48.9, violated unsure warning",
    })
    void aResultIsTheBaseOfTheNextPlan(String result, String base, String expected) {
        assertThat(judge(2, OLD.value(ACTUAL, 2025, result), NEW.value(BASELINE, 2025, base)))
                .containsExactly(expected);
    }

    @Test
    void anEmptyCellSaysNothing() {
        assertThat(judge(2, OLD.value(ACTUAL, 2025, "—"), NEW.value(BASELINE, 2025, "5")))
                .isEmpty();
    }

    @Test
    void whatIsPrintedDifferentlyMayBeSomethingElse() {
        IndicatorValue old = OLD.value(ACTUAL, 2025, "3");
        assertThat(judge(2, old, NEW.printed("外贸进出口总额").value(BASELINE, 2025, "4")))
                .containsExactly("violated names warning");
        assertThat(
                        judge(
                                2,
                                OLD.unknown().value(ACTUAL, 2025, "3"),
                                NEW.unknown().value(BASELINE, 2025, "4")))
                .containsExactly("violated unsure warning");
        assertThat(judge(2, old, NEW.value(UNSPECIFIED, 2025, "4")))
                .containsExactly("violated unsure warning");
    }

    @Test
    void unitsAreConverted() {
        IndicatorValue old = OLD.unit("万元").value(ACTUAL, 2025, "32000");
        assertThat(judge(2, old, NEW.value(BASELINE, 2025, "3.2"))).containsExactly("holds");
        assertThat(judge(2, old, NEW.value(BASELINE, 2025, "3.4")))
                .containsExactly("violated unsure warning");
        assertThat(judge(2, old, NEW.unit("亿美元").value(BASELINE, 2025, "3.2")))
                .containsExactly("undecided words");
        assertThat(judge(2, old, NEW.unit("").value(BASELINE, 2025, "32000")))
                .containsExactly("holds");
        assertThat(judge(2, old, NEW.unit("").value(BASELINE, 2025, "3.2")))
                .containsExactly("undecided words");
    }

    @Test
    void aPromiseIsComparedWithPromisesOfItsYear() {
        assertThat(judge(2, OLD.value(TARGET, 2025, "8"), NEW.value(BASELINE, 2025, "6")))
                .isEmpty();
        assertThat(judge(2, OLD.value(TARGET, 2030, "8"), NEW.value(TARGET, 2030, "9")))
                .containsExactly("violated");
        assertThat(judge(2, OLD.value(TARGET, 2025, "8"), NEW.value(TARGET, 2030, "9"))).isEmpty();
    }

    @Test
    void tablesThatHardlyAgreeAreOfTwoTerritories() {
        assertThat(judge(0, OLD.value(ACTUAL, 2025, "3"), NEW.value(BASELINE, 2025, "4")))
                .containsExactly("violated unsure warning");
        List<IndicatorValue> values = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            values.add(Rows.of(1, "指标" + i).line(i).value(ACTUAL, 2025, "5"));
            values.add(Rows.of(2, "指标" + i).line(i).value(BASELINE, 2025, "7"));
        }
        assertThat(ValuesInTwoTables.judge(values))
                .hasSize(3)
                .allSatisfy(
                        outcome -> assertThat(Rows.brief(outcome)).isEqualTo("undecided tables"));
    }

    @Test
    void twoRowsUnderOneNameAreNotCompared() {
        Role role = BASELINE;
        assertThat(
                        judge(
                                2,
                                OLD.value(ACTUAL, 2025, "3"),
                                NEW.value(role, 2025, "4"),
                                NEW.line(2).value(role, 2025, "5")))
                .isEmpty();
    }

    @Test
    void everyFurtherTableIsComparedWithTheFirst() {
        assertThat(
                        judge(
                                2,
                                OLD.value(ACTUAL, 2025, "3"),
                                NEW.value(BASELINE, 2025, "3"),
                                Rows.of(3, "进出口总额").value(BASELINE, 2025, "3.0")))
                .containsExactly("holds", "holds");
    }
}
