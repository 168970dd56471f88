package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "一, 1",
        "两, 2",
        "十, 10",
        "十五, 15",
        "二十, 20",
        "廿, 20",
        "廿一, 21",
        "一百, 100",
        "一百零五, 105",
        "一百一十, 110",
        "一百二十三, 123",
        "三百二十, 320",
        "两千, 2000",
        "一千零二十, 1020",
        "一万, 10000",
        "一万零五百, 10500",
        "十二万, 120000",
        "三千万, 30000000",
        "二十亿, 2000000000",
        "二〇三五, 2035",
        "二○三五, 2035",
        "二零三五, 2035",
        "一九四九, 1949",
        "百万, 1000000",
    })
    void parses(String numeral, int value) {
        assertThat(ChineseNumeral.parse(numeral)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "三四百", "一百二", "十十", "三万万", "百百", "一体", "十二章", "零十", "二百三千", "〇三五"})
    void refusesWhatIsNoNumeral(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }

    @Test
    void readsTheLongestPrefix() {
        assertThat(ChineseNumeral.prefix("第三百二十一章", 1)).isEqualTo(new ChineseNumeral.Match(321, 6));
        assertThat(ChineseNumeral.prefix("一百二", 0)).isEqualTo(new ChineseNumeral.Match(100, 2));
        assertThat(ChineseNumeral.prefix("两万亿元", 0))
                .isEqualTo(new ChineseNumeral.Match(2_000_000_000_000L, 3));
        assertThat(ChineseNumeral.prefix("云岭", 0)).isNull();
        assertThat(ChineseNumeral.prefix("云岭", 2)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "10, 十",
        "12, 十二",
        "20, 二十",
        "105, 一百零五",
        "110, 一百一十",
        "123, 一百二十三",
        "1001, 一千零一",
        "1010, 一千零一十",
        "10500, 一万零五百",
        "100000, 十万",
        "100000010, 一亿零一十",
        "2000000000000, 二万亿",
    })
    void formats(long number, String numeral) {
        assertThat(ChineseNumeral.format(number)).isEqualTo(numeral);
    }

    @Test
    void formatsOnlyWhatHasANumeral() {
        assertThatThrownBy(() -> ChineseNumeral.format(-1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChineseNumeral.format(10_000_000_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
