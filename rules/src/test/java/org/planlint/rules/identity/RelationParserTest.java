package org.planlint.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.quantity.Interval;
import org.planlint.rules.identity.Expression.Name;

class RelationParserTest {

    private static final Map<String, Interval> VALUES =
            Map.of("甲", exact(6), "乙", exact(3), "丙", exact(2), "3岁以下入托率", exact(1));

    @ParameterizedTest
    @CsvSource({
        "甲 = 乙 * 丙, true",
        "甲 = 乙 + 丙, false",
        "甲 ＞ 乙 + 丙, true",
        "甲 ≈ 乙 + 丙 + “3岁以下入托率”, true",
        "甲 - 乙 - 丙 = 1, true",
        "甲 / (乙 - 1) = 3, true",
        "甲 ÷ 乙 × 丙 = 4, true",
        "甲 + 乙 × 丙 = 12, true",
        "（甲 + 乙） × 丙 = 18, true",
        "甲 >= 6, true",
        "甲 > 6, false",
        "甲 < 7, true",
        "甲 ≤ 5, false",
        "甲 = 600%, true",
    })
    void readsAsPeopleWrite(String text, boolean holds) {
        Relation relation = RelationParser.parse(text);

        assertThat(
                        relation.sign()
                                .possible(
                                        relation.left().value(RelationParserTest::known).get(),
                                        relation.right().value(RelationParserTest::known).get()))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "甲",
                "甲 =",
                "= 甲",
                "甲 = 乙 丙) ",
                "甲 == 乙",
                "甲 = (乙",
                "甲 = “乙",
                "甲 + = 乙",
                "甲 = 1.2.3",
                "甲 = 3个鬼"
            })
    void refusesTheRest(String text) {
        assertThatThrownBy(() -> RelationParser.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bracketsHaveAnEnd() {
        assertThatThrownBy(() -> RelationParser.parse("(".repeat(100_000) + "甲"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void divisionByZeroHasNoValue() {
        assertThat(RelationParser.parse("甲 = 甲 / 0").right().value(RelationParserTest::known))
                .isEmpty();
    }

    private static Interval known(Name name) {
        return VALUES.get(name.written());
    }

    private static Interval exact(int value) {
        return Interval.exact(BigDecimal.valueOf(value));
    }
}
