package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57            | 57     | PLAIN",
                "57.0%         | 57.0   | PLAIN",
                "预计 48.3      | 48.3   | PLAIN",
                "预计5左右       | 5      | ABOUT",
                "6.5 左右*      | 6.5    | ABOUT",
                "约60           | 60     | ABOUT",
                "3以上          | 3      | AT_LEAST",
                "60以上（含）     | 60     | AT_LEAST",
                "稳定在 625 以上 | 625    | AT_LEAST",
                "≥96           | 96     | AT_LEAST",
                "≧92%          | 92     | AT_LEAST",
                "不低于60        | 60     | AT_LEAST",
                "＞22           | 22     | MORE_THAN",
                "≤ 0.02        | 0.02   | AT_MOST",
                "5.5 以内       | 5.5    | AT_MOST",
                "控制在5.5以内    | 5.5    | AT_MOST",
                "<5.5          | 5.5    | LESS_THAN",
                "1,234.5       | 1234.5 | PLAIN",
                "１２．５        | 12.5   | PLAIN",
                "-13.5         | -13.5  | PLAIN",
                "−13.5         | -13.5  | PLAIN",
                "2030          | 2030   | PLAIN",
            })
    void readsOneQuantity(String cell, String figure, Hedge hedge) {
        Quantity quantity = one(cell).value().quantity();

        assertThat(quantity.figure()).isEqualTo(figure);
        assertThat(quantity.hedge()).isEqualTo(hedge);
    }

    @Test
    void givesThePlaceOfTheNumber() {
        PlacedQuantity value = one("预计【≥ 4.51】").value();

        assertThat(value.numberStart()).isEqualTo(5);
        assertThat(value.numberEnd()).isEqualTo(9);
        assertThat(value.quantity().text()).isEqualTo("预计【≥ 4.51】");
        assertThat(value.quantity().marks()).containsExactly(Mark.LENTICULAR);
    }

    @ParameterizedTest
    @CsvSource({
        "【424】, LENTICULAR",
        "〔17.7〕, TORTOISE_SHELL",
        "[6], SQUARE",
        "（3.1）, ROUND",
        "6*, ASTERISK",
        "6\\*, ASTERISK",
        "350左右△, TRIANGLE",
        "*4.9, ASTERISK",
        "#0.85, HASH",
        "12○, CIRCLE",
        "12①, CIRCLED_NUMBER",
    })
    void exposesMarks(String cell, Mark mark) {
        assertThat(one(cell).value().quantity().marks()).isEqualTo(Set.of(mark));
    }

    @Test
    void theUnitOfTheCellGoesBeforeThatOfTheRow() {
        Unit persons = Units.parse("人").orElseThrow();

        assertThat(quantity("92%", null).unit()).isEqualTo(Unit.PERCENT);
        assertThat(quantity("92", Unit.PERCENT).interval()).hasToString("[0.915, 0.925)");
        assertThat(quantity("92%", persons).unit()).isEqualTo(Unit.PERCENT);
        assertThat(quantity("1.2万", persons).unit().symbol()).isEqualTo("万人");
        assertThat(quantity("〔6〕个百分点", Unit.PERCENT).unit().dimension()).isEqualTo(Dimension.POINT);
        assertThat(quantity("0.02人/亿元", null).unit().symbol()).isEqualTo("人/亿元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5—10", "5-10", "5～10", "5 – 10"})
    void readsRanges(String cell) {
        Quantity quantity = one(cell).value().quantity();

        assertThat(quantity.isRange()).isTrue();
        assertThat(quantity.reading()).hasToString("[5, 10]");
    }

    @Test
    void keepsTheNoteBehindAValue() {
        assertThat(one("25.1 (2024)").note()).isEqualTo("2024");
        assertThat(one("346（新标准）").note()).isEqualTo("新标准");
        assertThat(one("346").note()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.6:36.1:55.3", "8.6∶36.1∶55.3", "8.6：36.1：55.3"})
    void readsRatios(String cell) {
        CellValue.Ratio ratio = (CellValue.Ratio) CellParser.parse(cell, null);

        assertThat(ratio.terms())
                .extracting(term -> term.quantity().reading().toString())
                .containsExactly("[8.55, 8.65)", "[36.05, 36.15)", "[55.25, 55.35)");
        assertThat(ratio.toOne()).isEmpty();
    }

    @Test
    void aRatioToOneIsANumber() {
        CellValue.Ratio ratio = (CellValue.Ratio) CellParser.parse("2.1:1以内", null);

        assertThat(ratio.toOne().orElseThrow().quantity().reading()).hasToString("(−∞, 2.1]");
        assertThat(ratio.terms().get(1).quantity().reading().isPoint()).isTrue();
    }

    @Test
    void readsSeveralValues() {
        CellValue.Several values = (CellValue.Several) CellParser.parse("0.6/【3.1】*", null);

        assertThat(values.values())
                .extracting(v -> v.quantity().figure().toString())
                .containsExactly("0.6", "3.1");
        assertThat(values.values().get(0).quantity().marks()).isEmpty();
        assertThat(values.values().get(1).quantity().marks())
                .containsExactly(Mark.LENTICULAR, Mark.ASTERISK);
        assertThat(values.values().get(1).numberStart()).isEqualTo(5);
        assertThat(CellParser.parse("3.1、4.3", null)).isInstanceOf(CellValue.Several.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "达标",
                "市级下达",
                "完成市级下达目标",
                "与GDP增长同步",
                "高于GDP增长",
                "不低于 GDP 增长速度",
                "持续下降",
                "合理区间",
                "总体Ⅱ类",
                "2025年",
                "降低13.5%",
                "市级下达60",
                "9.9:27.6:62.",
                "60 70",
                "0.6/3.1（累计）",
                "1.2.3",
                "三"
            })
    void whatIsNotReadForCertainIsWords(String cell) {
        assertThat(CellParser.parse("　" + cell + " ", Unit.PERCENT))
                .isEqualTo(new CellValue.Words(cell));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "　", "\u00a0", "—", "——", "-", "－", "/", "／"})
    void nothingIsEmpty(String cell) {
        assertThat(CellParser.parse(cell, Unit.PERCENT)).isEqualTo(new CellValue.Empty());
    }

    private static CellValue.One one(String cell) {
        return (CellValue.One) CellParser.parse(cell, null);
    }

    private static Quantity quantity(String cell, Unit rowUnit) {
        return ((CellValue.One) CellParser.parse(cell, rowUnit)).value().quantity();
    }
}
