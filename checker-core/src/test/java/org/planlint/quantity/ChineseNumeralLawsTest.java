package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** Laws of numerals: reading undoes writing, and nothing makes the reader fail. */
class ChineseNumeralLawsTest {

    @Property(seed = "1")
    void readsWhatItWrites(@ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long number) {
        String numeral = ChineseNumeral.format(number);
        assertThat(ChineseNumeral.prefix(numeral, 0))
                .isEqualTo(new ChineseNumeral.Match(number, numeral.length()));
    }

    @Property(seed = "1")
    void readsWhatItWritesOfSmallNumbers(@ForAll @LongRange(min = 0, max = 20_000) long number) {
        assertThat(ChineseNumeral.parse(ChineseNumeral.format(number))).hasValue((int) number);
    }

    @Property(seed = "1")
    void neverThrows(
            @ForAll
                    @Chars({'零', '〇', '一', '二', '两', '九', '十', '廿', '百', '千', '万', '亿'})
                    @StringLength(max = 30)
                    String text) {
        ChineseNumeral.Match match = ChineseNumeral.prefix(text, 0);
        if (match != null) {
            assertThat(match.end()).isBetween(1, text.length());
            assertThat(match.value()).isNotNegative();
        }
    }
}
