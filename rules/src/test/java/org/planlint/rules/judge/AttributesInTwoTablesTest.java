package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlint.lexicon.Attribute.BINDING;
import static org.planlint.lexicon.Attribute.EXPECTED;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorRow;
import org.planlint.lexicon.Attribute;

class AttributesInTwoTablesTest {

    @ParameterizedTest(name = "{0} then {1}, usually {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "BINDING, BINDING, BINDING, holds",
                "BINDING, BINDING, EXPECTED, holds",
                "BINDING, EXPECTED, BINDING, violated",
                "EXPECTED, BINDING, BINDING, undecided usual",
                "EXPECTED, BINDING, EXPECTED, violated",
                "EXPECTED, BINDING, -, undecided unknown",
            })
    void aChangeAgainstTheUsualAttributeIsASlip(
            Attribute earlier, Attribute later, Attribute usual, String expected) {
        IndicatorRow old = Rows.of(1, "指标").attribute(earlier, usual).row();
        IndicatorRow now = Rows.of(2, "指标").attribute(later, usual).row();
        Outcome outcome = AttributesInTwoTables.judge(old, Set.of(2025), now, Set.of(2030));
        assertThat(Rows.brief(outcome)).isEqualTo(expected);
        assertThat(AttributesInTwoTables.judge(now, Set.of(2030), old, Set.of(2025)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "usually {0}")
    @CsvSource(
            nullValues = "-",
            value = {"BINDING", "EXPECTED", "-"})
    void withinOnePeriodNothingExcusesTwoAttributes(Attribute usual) {
        IndicatorRow one = Rows.of(1, "指标").attribute(BINDING, usual).row();
        IndicatorRow other = Rows.of(2, "指标").attribute(EXPECTED, usual).row();
        Outcome outcome = AttributesInTwoTables.judge(one, Set.of(2026, 2030), other, Set.of(2030));
        assertThat(Rows.brief(outcome)).isEqualTo("violated period");
    }
}
