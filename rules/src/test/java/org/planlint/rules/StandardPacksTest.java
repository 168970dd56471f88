package org.planlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.Indicator;
import org.planlint.lexicon.Lexicon;
import org.planlint.pack.Pack;
import org.planlint.pack.RequiredIndicator;
import org.planlint.pack.Requirement;

class StandardPacksTest {

    private static Pack outline() {
        return Pack.fitting("云岭县国民经济和社会发展第十五个五年规划纲要", StandardPacks.all());
    }

    /** The national outlines say so themselves: 20 indicators, 8 of them binding. */
    @ParameterizedTest
    @ValueSource(ints = {2025, 2030})
    void theNationalOutlinesHaveTwentyIndicatorsAndBindToEight(int end) {
        List<RequiredIndicator> indicators =
                outline().indicators().stream()
                        .filter(indicator -> indicator.period().last() == end)
                        .toList();
        assertThat(indicators).hasSize(20);
        assertThat(indicators)
                .filteredOn(indicator -> indicator.attribute() == Attribute.BINDING)
                .hasSize(8);
    }

    /** Rows are found by the lexicon's names. */
    @Test
    void theLexiconKnowsEveryIndicator() {
        Set<String> names =
                Lexicon.standard().indicators().stream()
                        .map(Indicator::name)
                        .collect(Collectors.toSet());
        assertThat(outline().indicators()).extracting(RequiredIndicator::name).isSubsetOf(names);
    }

    @Test
    void everyRequirementCanBeMetAndHasAnIdOfItsOwn() {
        for (Pack pack : StandardPacks.all()) {
            assertThat(pack.requirements()).extracting(Requirement::id).doesNotHaveDuplicates();
            assertThat(pack.requirements())
                    .allMatch(
                            requirement ->
                                    !requirement.headings().isEmpty()
                                            || !requirement.text().isEmpty()
                                            || !requirement.shownBy().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要, outline",
        "云岭县国民经济和社会发展第十五个五年规划纲要（草案）, outline",
        "云岭县“十五五”综合交通规划, special",
        "云岭县新型城镇化规划（2021—2035年）, special",
        "云岭县国土空间总体规划（2021—2035年）, ''",
        "云岭县2026年政府工作报告, ''",
        "关于云岭县国民经济和社会发展第十五个五年规划纲要的说明, ''",
    })
    void theTitleChoosesThePack(String title, String id) {
        Pack pack = Pack.fitting(title, StandardPacks.all());
        assertThat(pack == null ? "" : pack.id()).isEqualTo(id);
    }
}
