package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the reading of any name, also one that a conversion has damaged. */
class IndicatorNamesLawsTest {

    private final IndicatorNames names = Lexicon.standard().names();

    @Property(seed = "1")
    void everyTextResolvesWithPlacesInside(@ForAll("printedNames") String printed) {
        ResolvedName name = names.resolve(printed);
        assertThat(name.key()).isNotNull();
        if (name.unitPlace() != null) {
            assertThat(name.unitPlace().end()).isLessThanOrEqualTo(printed.length());
            assertThat(name.unit()).isNotEmpty();
        }
    }

    @Property(seed = "1")
    void blanksChangeNothing(@ForAll("printedNames") String printed) {
        String spaced = String.join("\u00a0", printed.split(""));
        assertThat(series(spaced)).isEqualTo(series(printed));
        assertThat(names.resolve(spaced).unit()).isEqualTo(names.resolve(printed).unit());
    }

    @Property(seed = "1")
    void aKeyIsItsOwnName(@ForAll("printedNames") String printed) {
        ResolvedName name = names.resolve(printed);
        if (name.known()) {
            assertThat(names.resolve(name.key()).key()).isEqualTo(name.key());
        }
    }

    @Provide
    Arbitrary<String> printedNames() {
        return Arbitraries.of(
                        "*", "#", "其中", "：", "（", "）", "(", "%", "亿元", "，", "2020年价", "全县", "城区",
                        "地区生产总值", "GDP", "R&D", "人均", "增速", "年均", "累计", "新增", "降低", "占", "比重",
                        "城镇化率", "万人", "每", "数量", "1", ".", "、", "百分点", "PM2.5", "Ⅲ", "实际", "\u3000",
                        "”", "】")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    private String series(String printed) {
        ResolvedName name = names.resolve(printed);
        return name.key() + '|' + name.scope() + '|' + name.measure();
    }
}
