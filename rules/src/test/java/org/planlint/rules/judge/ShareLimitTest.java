package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.check.Outcome;
import org.planlint.fact.IndicatorValue;
import org.planlint.fact.Role;
import org.planlint.lexicon.Measure;

class ShareLimitTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "城镇化率, 58, %, holds",
        "城镇化率, 100, %, holds",
        "城镇化率, 100.0, %, holds",
        "城镇化率, 100以上, %, holds",
        "城镇化率, 100.4, %, violated warning",
        "城镇化率, 超过100, %, violated warning",
        "旅游产业增加值占地区生产总值比重, 106, %, violated",
        "进出口总额占地区生产总值比重, 106, %, violated warning",
        "城镇化率, 1002, ‰, violated warning",
        "城镇化率, 1002, 人, nothing",
        "城镇化率, 达标, %, nothing",
    })
    void nothingIsMoreThanItsWhole(String name, String cell, String unit, String expected) {
        Rows row = Rows.of(1, name).measure(Measure.SHARE).unit(unit);
        assertThat(Rows.brief(judge(row.value(Role.TARGET, 2030, cell)))).isEqualTo(expected);
        Rows growth = row.measure(Measure.GROWTH);
        assertThat(judge(growth.value(Role.TARGET, 2030, cell))).isNull();
    }

    /** As the rules of share.above-hundred have it. */
    private static Outcome judge(IndicatorValue value) {
        if (ShareLimit.isAbove(value)) {
            return ShareLimit.above(value);
        }
        return ShareLimit.isWithin(value) ? ShareLimit.within(List.of(value)).get(0) : null;
    }
}
