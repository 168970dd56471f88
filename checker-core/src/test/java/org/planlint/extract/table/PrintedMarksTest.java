package org.planlint.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planlint.document.Part;
import org.planlint.document.Table;
import org.planlint.quantity.Mark;

class PrintedMarksTest {

    private static PrintedMarks marks(String table) {
        return PrintedMarks.of(
                new PlanBuilder("云岭县规划")
                        .plain("主要指标", table)
                        .build()
                        .blocksDeep(Part.Zone.BODY)
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aMarkCountsWhereverItStands() {
        PrintedMarks marks =
                marks(
                        """
                        H|序号|指标名称|2025年△|2030年
                        1|地区生产总值增速（%）*|5.5|【30】
                        """);
        assertThat(marks.contains(Mark.TRIANGLE)).isTrue();
        assertThat(marks.contains(Mark.ASTERISK)).isTrue();
        assertThat(marks.contains(Mark.LENTICULAR)).isTrue();
        assertThat(marks.contains(Mark.HASH)).isFalse();
    }

    @Test
    void oneBracketIsASlipAndManyAreTheConversion() {
        String rows =
                """
                H|序号|指标名称|2025年|2030年
                1|地区生产总值增速（%|5.5|6
                2|人均预期寿命（岁）|79|80
                """;
        assertThat(marks(rows).bracketsLost()).isFalse();
        assertThat(marks(rows + "3|森林覆盖率（%|58|60\n").bracketsLost()).isTrue();
    }

    @Test
    void aFewAmongManyAreSlips() {
        StringBuilder rows = new StringBuilder("H|序号|指标名称|2025年|2030年\n");
        for (int i = 1; i <= 12; i++) {
            rows.append(i).append("|指标").append(i).append(i <= 2 ? "（%" : "（%）").append("|5|6\n");
        }
        assertThat(marks(rows.toString()).bracketsLost()).isFalse();
    }
}
