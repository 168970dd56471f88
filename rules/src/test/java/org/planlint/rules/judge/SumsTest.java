package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.check.Outcome;
import org.planlint.fact.Amount;
import org.planlint.fact.Composition;
import org.planlint.fact.Composition.Kind;
import org.planlint.fact.Passage;
import org.planlint.quantity.CellParser;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Hedge;
import org.planlint.quantity.Interval;
import org.planlint.quantity.Quantity;
import org.planlint.quantity.Unit;
import org.planlint.quantity.Units;
import org.planlint.text.Span;

class SumsTest {

    private static Amount amount(int place, String cell, String unit) {
        CellValue.One one = (CellValue.One) CellParser.parse(cell, Units.parse(unit).orElse(null));
        return new Amount(
                "第" + place + "项", one.value().quantity(), Passage.of(new Span(place, place + 1)));
    }

    private static Composition total(String whole, String parts, String unit, boolean exhaustive) {
        List<Amount> amounts = new ArrayList<>();
        for (String part : parts.split("\\+")) {
            amounts.add(amount(amounts.size() + 1, part.strip(), unit));
        }
        return new Composition(Kind.TOTAL, "合计", amount(0, whole, unit), amounts, exhaustive);
    }

    private static Outcome judge(Composition composition) {
        Outcome outcome = Sums.judge(composition);
        List<Amount> reversed = new ArrayList<>(composition.parts());
        Collections.reverse(reversed);
        Composition turned =
                new Composition(
                        composition.kind(),
                        composition.label(),
                        composition.whole(),
                        reversed,
                        composition.exhaustive());
        assertThat(Rows.brief(Sums.judge(turned))).isEqualTo(Rows.brief(outcome));
        return outcome;
    }

    @ParameterizedTest(name = "{0} = {1} {2}: {3}")
    @CsvSource({
        "517.3, 186.4 + 248.3 + 82.6, 亿元, holds",
        "517.4, 186.4 + 248.3 + 82.6, 亿元, holds",
        "517.5, 186.4 + 248.3 + 82.6, 亿元, violated",
        "517, 186.4 + 248.3 + 82.6, 亿元, holds",
        "90, 42 + 30 + 18, 个, holds",
        "91, 42 + 30 + 18, 个, violated",
        "91, 42 + 30 + 18, 亿元, holds",
        "92, 42 + 30 + 18, 亿元, violated",
        "100, 41.2 + 18.6 + 12.9 + 19.2 + 8.0, %, holds",
        "100, 15.4 + 5.9 + 62.5 + 3.4 + 0.5 + 6.4 + 2.1 + 3.6 + 1.3, %, violated",
        "500, 300左右 + 190, 亿元, holds",
        "500, 300以上 + 100, 亿元, holds",
        "500, 300以上 + 300, 亿元, violated",
    })
    void partsMakeTheirTotalWithinRounding(
            String whole, String parts, String unit, String expected) {
        assertThat(Rows.brief(judge(total(whole, parts, unit, true)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} ≥ {1} {2}: {3}")
    @CsvSource({
        "186.4, 112.6, 亿元, holds",
        "186.4, 186.4, 亿元, holds",
        "186.4, 186.5, 亿元, violated part",
        "186.4, 186.6, 亿元, violated part",
        "42, 43, 个, violated part",
        "42, 25 + 12, 个, holds",
        "42, 25 + 20, 个, violated part warning",
    })
    void whatIsIncludedIsNotMore(String whole, String parts, String unit, String expected) {
        assertThat(Rows.brief(judge(total(whole, parts, unit, false)))).isEqualTo(expected);
    }

    @Test
    void everyAddendIsPrinted() {
        Outcome.Violated violated =
                (Outcome.Violated) judge(total("438.6", "142.7 + 152.4 + 54.2", "亿元", true));
        assertThat(violated.calculation()).isEqualTo("142.7 + 152.4 + 54.2 = 349.3 ≠ 438.6");
        assertThat(violated.values()).containsEntry("sum", "349.3").containsEntry("whole", "438.6");
        assertThat(violated.operands()).hasSize(4);
    }

    @Test
    void addendsInAnotherScaleAreConverted() {
        Composition mixed =
                new Composition(
                        Kind.TOTAL,
                        "合计",
                        amount(0, "3.5", "亿元"),
                        List.of(amount(1, "15000", "万元"), amount(2, "2.0", "亿元")),
                        true);
        assertThat(judge(mixed))
                .isInstanceOfSatisfying(
                        Outcome.Holds.class,
                        holds ->
                                assertThat(holds.calculation())
                                        .isEqualTo("15000万元 + 2.0 = 3.5 = 3.5"));
        Composition dollars =
                new Composition(
                        Kind.TOTAL,
                        "合计",
                        amount(0, "3.5", "亿元"),
                        List.of(amount(1, "1.5", "亿美元"), amount(2, "2.0", "亿元")),
                        true);
        assertThat(Sums.judge(dollars)).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "16.8+37.2+46.0, holds",
        "17+37+45, holds",
        "8.6+36.1+56.3, violated",
        "8.6+36.1+55.4, holds"
    })
    void sharesMakeExactlyHundred(String parts, String expected) {
        Quantity hundred =
                new Quantity(
                        new BigDecimal("100"),
                        null,
                        Hedge.PLAIN,
                        Unit.PERCENT,
                        Interval.exact(new BigDecimal("100")),
                        "100",
                        Set.of());
        Composition shares = total("100", parts, "%", true);
        Amount whole = new Amount("三次产业结构", hundred, shares.whole().place());
        Outcome outcome =
                judge(new Composition(Kind.SHARES, "三次产业结构", whole, shares.parts(), true));
        assertThat(Rows.brief(outcome)).isEqualTo(expected);
    }
}
