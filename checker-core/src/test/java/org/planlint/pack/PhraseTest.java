package org.planlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "国土空间规划, 衔接国土空间规划编制, 国土空间规划",
        "制定…建议, 根据县委关于制定规划的建议编制, 制定规划的建议",
        "制定…建议, 制定方案。提出建议, ''",
        "制定…建议, 制定方案。关于制定规划的建议, 制定规划的建议",
        "规划…人大…批准, 规划报人大审议批准, 规划报人大审议批准",
        "规划…人大…批准, 人大批准规划, ''",
    })
    void findsItsPiecesInOneSentence(String phrase, String text, String found) {
        int[] place = Phrase.of(phrase).find(text);
        assertThat(place == null ? "" : text.substring(place[0], place[1])).isEqualTo(found);
    }

    @Test
    void needsWords() {
        assertThatThrownBy(() -> Phrase.of("…建议")).isInstanceOf(IllegalArgumentException.class);
    }
}
