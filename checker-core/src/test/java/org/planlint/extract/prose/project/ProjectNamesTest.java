package org.planlint.extract.prose.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.lexicon.Lexicon;

/** Writings of one name, and names that only look alike. */
class ProjectNamesTest {

    private final ProjectNames names = new ProjectNames(Lexicon.standard().projects(), Plans.TITLE);

    @ParameterizedTest
    @CsvSource({
        "雾溪水库,雾溪水库工程",
        "雾溪水库,云岭县雾溪水库建设项目",
        "雾溪水库,江州市云岭县雾溪水库",
        "雾溪水库,“雾溪水库”",
        "云岭至江州高速公路,云岭—江州高速",
        "云岭至江州高速公路,云岭经石桥至江州高速公路",
        "智慧云岭一期,“智慧云岭”（一期）项目",
        "县中医院改扩建,县中医院改（扩）建工程",
    })
    void areOne(String one, String other) {
        assertThat(names.key(one)).isEqualTo(names.key(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "恐龙公园（一期）,恐龙公园（二期）",
        "恐龙公园,恐龙公园（一期）",
        "雾溪水库,雾溪水库除险加固",
        "青石大道（东段）,青石大道（西段）",
        "云岭至江州高速公路,云岭至江州铁路",
    })
    void areTwo(String one, String other) {
        assertThat(names.key(one)).isNotEqualTo(names.key(other));
    }
}
