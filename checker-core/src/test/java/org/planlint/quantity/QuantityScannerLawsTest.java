package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** What holds for every text, however odd. */
class QuantityScannerLawsTest {

    @Property(seed = "1")
    void staysInTheTextAndInOrder(
            @ForAll
                    @Chars({
                        '1', '0', '2', '3', '.', ',', '%', '—', '-', ':', '/', '+', 'G', 'k', 'm',
                        '年', '月', '日', '第', '号', '万', '亿', '元', '个', '大', '十', '百', '〇', '三', '两',
                        '几', '数', '余', '多', '翻', '番', '倍', '增', '近', '约', '超', '以', '上', '左', '右',
                        '“', '”', '(', ')', ' ', '　', '千', '瓦', '成', '分', '之', '表', '图'
                    })
                    @StringLength(max = 40)
                    String text) {
        assertOrdered(text, QuantityScanner.scan(text));
    }

    @Property(seed = "1")
    void survivesAnyText(@ForAll @StringLength(max = 200) String text) {
        assertOrdered(text, QuantityScanner.scan(text));
    }

    private static void assertOrdered(String text, List<NumericExpression> found) {
        int last = 0;
        for (NumericExpression expression : found) {
            assertThat(expression.start()).isBetween(last, expression.numberStart());
            assertThat(expression.numberEnd()).isGreaterThan(expression.numberStart());
            assertThat(expression.end()).isBetween(expression.numberEnd(), text.length());
            last = expression.end();
            for (PlacedQuantity quantity : expression.quantities()) {
                assertThat(quantity.quantity().text())
                        .isEqualTo(text.substring(quantity.start(), quantity.end()));
            }
        }
    }
}
