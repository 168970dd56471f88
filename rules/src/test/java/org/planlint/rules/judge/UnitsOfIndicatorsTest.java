package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;

class UnitsOfIndicatorsTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "亿元, 亿元, holds",
        "亿元, 万元, holds",
        "亿元, 亿美元, violated",
        "岁, 年, holds",
        "家, 户, holds",
        "万人, 万人次, violated",
        "件, 件/万人, undecided loose",
        "个, 人, undecided loose",
        "标箱, 万吨, violated",
        "云岭斗, 亿元, undecided unknown",
        "云岭斗, 云岭斗, holds",
    })
    void oneKindOfUnit(String unit, String other, String expected) {
        Rows one = Rows.of(1, "指标").unit(unit);
        Rows two = Rows.of(2, "指标").unit(other);
        assertThat(Rows.brief(UnitsOfIndicators.compare(one.row(), two.row()))).isEqualTo(expected);
        Rows turned = Rows.of(1, "指标").unit(other);
        Rows around = Rows.of(2, "指标").unit(unit);
        assertThat(Rows.brief(UnitsOfIndicators.compare(turned.row(), around.row())))
                .isEqualTo(expected);
    }

    private static List<Outcome> repeated(String... cells) {
        List<IndicatorValue> values = new ArrayList<>();
        for (String cell : cells) {
            values.add(
                    Rows.of(1, "指标" + cell)
                            .line(values.size())
                            .unit("%")
                            .value(Role.TARGET, 2030, cell));
        }
        List<Outcome> outcomes = UnitsOfIndicators.repeated(values);
        Collections.reverse(values);
        assertThat(UnitsOfIndicators.repeated(values)).isEqualTo(outcomes);
        return outcomes;
    }

    @Test
    void aCellThatRepeatsTheUnitIsTheException() {
        assertThat(repeated("58", "63", "≥92")).isEmpty();
        assertThat(repeated("58", "63", "≥92%"))
                .extracting(Rows::brief)
                .containsExactly("violated");
        assertThat(repeated("58", "63%", "66", "≥92%"))
                .extracting(Rows::brief)
                .containsExactly("violated", "violated");
    }

    @Test
    void aTableThatRepeatsItThroughoutIsToldOnce() {
        assertThat(repeated("58%", "63", "≥92%"))
                .singleElement()
                .satisfies(
                        outcome -> {
                            assertThat(Rows.brief(outcome)).isEqualTo("violated throughout");
                            assertThat(outcome.operands()).hasSize(3);
                        });
    }
}
