package org.planlint.extract.prose.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTest {

    @ParameterizedTest
    @CsvSource({
        "四链, 4链",
        "五大工程, 5工程",
        "一核三区五园, 1核 3区 5园",
        "一环双线多点, 1环 2线 0点",
        "两带-四脉-二十二廊-多块, 2带 4脉 22廊 0块",
        "三位一体, 3位",
        "1核心4枢纽, 1核心 4枢纽",
        "四千行动, 4千行动",
        "金三角, 3角"
    })
    void groups(String phrase, String groups) {
        assertThat(print(phrase)).isEqualTo(groups);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"三峡之光", "三农", "一网通办", "一带一路", "双减", "十四五", "5G基站", "一老一小", "2025", "县域商业"})
    void noGroups(String phrase) {
        assertThat(print(phrase)).isEmpty();
    }

    private static String print(String phrase) {
        return Group.of(phrase).stream()
                .map(group -> group.count() + group.noun())
                .collect(Collectors.joining(" "));
    }
}
