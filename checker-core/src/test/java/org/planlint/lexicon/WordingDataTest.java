package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every entry of the files on wording must keep to. */
class WordingDataTest {

    private static final int SHORTEST_PHRASE = 6;

    @Test
    void setPhrasesAreLongEnoughToBeToldFromOthers() {
        assertThat(SetPhrases.standard().phrases())
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        phrase ->
                                assertThat(phrase.bare().length())
                                        .as(phrase.printed())
                                        .isGreaterThanOrEqualTo(SHORTEST_PHRASE));
    }

    @Test
    void everySetPhraseHasItsSourceAndStandsOnce() {
        Set<String> seen = new HashSet<>();
        for (LexiconEntry entry : LexiconFile.resource("set-phrases.yaml")) {
            assertThat(entry.text("source")).as(entry.text("text")).isNotBlank();
            assertThat(seen.add(entry.text("text"))).as(entry.text("text")).isTrue();
        }
    }

    @Test
    void everySetPhraseIsFoundWhereItStands() {
        for (SetPhrases.Phrase phrase : SetPhrases.standard().phrases()) {
            List<Integer> starts = new ArrayList<>();
            SetPhrases.standard()
                    .forEachCandidate(
                            "坚持" + phrase.bare(),
                            (found, start) -> {
                                if (found.equals(phrase)) {
                                    starts.add(start);
                                }
                            });
            assertThat(starts).as(phrase.printed()).contains(2);
        }
    }

    @Test
    void noRightWordIsASlip() {
        for (LexiconEntry entry : LexiconFile.resource("slips.yaml")) {
            String right = entry.text("instead");
            SlipWords.standard()
                    .forEach(
                            right,
                            (slip, start, end) ->
                                    assertThat(slip.unless())
                                            .as(right + " contains " + slip.text())
                                            .anyMatch(right::contains));
        }
    }

    @Test
    void theWordsThatASlipIsRightInContainIt() {
        for (LexiconEntry entry : LexiconFile.resource("slips.yaml")) {
            assertThat(entry.list("unless"))
                    .as(entry.text("text"))
                    .allMatch(longer -> longer.contains(entry.text("text")));
        }
    }

    @Test
    void noSetPhraseHoldsASlip() {
        for (SetPhrases.Phrase phrase : SetPhrases.standard().phrases()) {
            List<String> found = new ArrayList<>();
            SlipWords.standard()
                    .forEach(phrase.printed(), (slip, start, end) -> found.add(slip.text()));
            assertThat(found).as(phrase.printed()).isEmpty();
        }
    }
}
