package org.planlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read of a quotation from a page. */
class PageMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6</b>.5个百分点|6.5个百分点",
                "18.6</span><font face=\"仿宋\">万吨|18.6万吨",
                "<!-- 3 > 2 -->46.9<br/>%|46.9%",
                "&le;0.02人|≤0.02人",
                "5 < 6 且 a>b|5 < 6 且 a>b",
                "达到<5.5%|达到<5.5%",
                "没有标签|没有标签"
            })
    void leavesTheWords(String source, String words) {
        assertThat(PageMarkup.without(source)).isEqualTo(words);
    }
}
