package org.planlint.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GlossarySequenceLawsTest {

    @Property
    void theChosenRise(@ForAll @Size(max = 60) List<Integer> values) {
        int[] chosen = chosen(array(values));

        assertThat(IntStream.range(1, chosen.length)).allMatch(i -> chosen[i - 1] < chosen[i]);
    }

    /** The plain method tries all subsequences; few different values make many ties. */
    @Property
    void noRisingSubsequenceIsLonger(
            @ForAll @Size(max = 11) List<@IntRange(max = 12) Integer> values) {
        assertThat(chosen(array(values))).hasSize(longestByTrying(array(values)));
    }

    @Property
    void whatRisesIsChosenWhole(@ForAll @Size(max = 60) List<Integer> values) {
        int[] rising = IntStream.of(array(values)).distinct().sorted().toArray();

        assertThat(chosen(rising)).isEqualTo(rising);
    }

    private static int[] array(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] chosen(int[] values) {
        boolean[] marked = GlossarySequence.longestRising(values);
        assertThat(marked).hasSameSizeAs(values);
        return IntStream.range(0, values.length)
                .filter(i -> marked[i])
                .map(i -> values[i])
                .toArray();
    }

    private static int longestByTrying(int[] values) {
        int longest = 0;
        for (int subset = 0; subset < 1 << values.length; subset++) {
            int length = 0;
            long last = Long.MIN_VALUE;
            for (int i = 0; i < values.length && length >= 0; i++) {
                if ((subset >> i & 1) == 1) {
                    length = values[i] > last ? length + 1 : Integer.MIN_VALUE;
                    last = values[i];
                }
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
