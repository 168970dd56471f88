package org.planlint.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** What holds for every cell, however odd. */
class CellParserLawsTest {

    @Property(seed = "1")
    void neverThrowsAndStaysInTheCell(
            @ForAll
                    @Chars({
                        '1', '0', '.', ',', '%', '【', '】', '*', '/', ':', '—', '-', '(', ')', '≥',
                        '约', '万', '人', ' ', '年', '以', '上', '○'
                    })
                    @StringLength(max = 14)
                    String cell) {
        for (PlacedQuantity value : values(CellParser.parse(cell, Unit.PERCENT))) {
            assertThat(value.start()).isBetween(0, value.numberStart());
            assertThat(value.numberStart()).isLessThan(value.numberEnd());
            assertThat(value.end()).isBetween(value.numberEnd(), cell.length());
        }
    }

    private static List<PlacedQuantity> values(CellValue value) {
        if (value instanceof CellValue.One one) {
            return List.of(one.value());
        }
        if (value instanceof CellValue.Several several) {
            return several.values();
        }
        return value instanceof CellValue.Ratio ratio ? ratio.terms() : List.of();
    }
}
