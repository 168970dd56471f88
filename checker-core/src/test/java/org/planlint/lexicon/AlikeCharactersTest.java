package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that are taken for each other, by the table that comes with the program. */
class AlikeCharactersTest {

    private final AlikeCharacters alike = AlikeCharacters.standard();

    @ParameterizedTest
    @ValueSource(strings = {"榜塝", "凤风", "坪平", "蛟饺", "行形", "长常", "行航"})
    void someSoundAlikeInOneReading(String pair) {
        assertThat(alike.soundAlike(pair.charAt(0), pair.charAt(1))).isTrue();
        assertThat(alike.soundAlike(pair.charAt(1), pair.charAt(0))).isTrue();
        assertThat(alike.lookAlike(pair.charAt(0), pair.charAt(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"未末", "治冶", "己已", "崇祟"})
    void someLookAlike(String pair) {
        assertThat(alike.lookAlike(pair.charAt(0), pair.charAt(1))).isTrue();
        assertThat(alike.lookAlike(pair.charAt(1), pair.charAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"山水", "路桥", "沙驹", "aｂ", "1一", "山山"})
    void othersDoNeither(String pair) {
        assertThat(alike.soundAlike(pair.charAt(0), pair.charAt(1))).isFalse();
        assertThat(alike.lookAlike(pair.charAt(0), pair.charAt(1))).isFalse();
    }
}
