package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAIN     | 57     | [56.5, 57.5)",
                "AT_LEAST  | 57     | [57, ∞)",
                "MORE_THAN | 57     | (57, ∞)",
                "AT_MOST   | 57     | (−∞, 57]",
                "LESS_THAN | 57     | (−∞, 57)",
                "ABOUT     | 6.5    | [6.4, 6.6]",
                "ABOUT     | 7      | [6, 8]",
                "ABOUT     | 10     | [9, 11]",
                "ABOUT     | 350    | [332.5, 367.5]",
                "ABOUT     | 115    | [114, 116]",
                "ABOUT     | 5.0    | [4.9, 5.1]",
                "ABOUT     | -20    | [-21, -19]",
                "ABOUT     | 0      | [-1, 1]",
                "NEARLY    | 10     | [9, 10)",
                "NEARLY    | 1000   | [950, 1000)",
                "AND_SOME  | 300    | (300, 400)",
                "AND_SOME  | 160    | (160, 170)",
                "AND_SOME  | 3      | (3, 4)",
                "AND_SOME  | 5.4    | (5.4, 5.5)",
                "SEVERAL   | 10     | [20, 100)",
            })
    void saysWhichNumbersAFigureStandsFor(Hedge hedge, String figure, String interval) {
        assertThat(hedge.interval(new BigDecimal(figure))).hasToString(interval);
    }
}
