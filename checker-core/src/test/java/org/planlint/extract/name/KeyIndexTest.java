package org.planlint.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Things of one key meet, each pair once. */
class KeyIndexTest {

    @Property
    void allPairsOfAKeyMeetOnce(
            @ForAll @Size(max = 20) List<@IntRange(min = -2, max = 2) Integer> keys) {
        KeyIndex index = new KeyIndex();
        Set<Set<Integer>> expected = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            index.add(keys.get(i), i);
            for (int j = 0; j < i; j++) {
                if (keys.get(i).equals(keys.get(j))) {
                    expected.add(Set.of(i, j));
                }
            }
        }
        Set<Set<Integer>> met = new HashSet<>();

        index.forEachPair((one, other) -> assertThat(met.add(Set.of(one, other))).isTrue());

        assertThat(met).isEqualTo(expected);
    }

    @Test
    void whatTooManyShareIsNoName() {
        KeyIndex index = new KeyIndex();
        for (int i = 0; i < 5000; i++) {
            index.add(i < 100 ? 7 : 1000 + i, i);
        }

        index.forEachPair((one, other) -> assertThat(one).as("no pair").isNegative());
    }

    @Property
    void aHashIsContinuedToTheLeft(
            @ForAll @StringLength(max = 12) String text, @ForAll @IntRange(max = 12) int cut) {
        int middle = Math.min(cut, text.length());
        int behind = KeyIndex.hashBack(text, middle, text.length(), 3);

        assertThat(KeyIndex.hashBack(text, 0, middle, behind))
                .isEqualTo(KeyIndex.hashBack(text, 0, text.length(), 3));
    }
}
