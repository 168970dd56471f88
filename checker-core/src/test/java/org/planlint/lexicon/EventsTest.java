package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国成立, 1949",
        "建党, 1921",
        "建军, 1927",
        "改革开放, 1978",
        "长江经济带发展战略实施, 2014",
        "成渝地区双城经济圈建设, 2020"
    })
    void knownEvents(String words, int first) {
        assertThat(Events.lastIn(words))
                .get()
                .satisfies(
                        event -> {
                            assertThat(event.years().get(0)).isEqualTo(first);
                            assertThat(event.years())
                                    .isSorted()
                                    .allMatch(year -> year > 1900 && year < 2030);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭一中建校", "", "撤县设区"})
    void othersAreNot(String words) {
        assertThat(Events.lastIn(words)).isEmpty();
    }
}
