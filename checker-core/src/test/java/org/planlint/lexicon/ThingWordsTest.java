package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planlint.lexicon.ThingWords.Head;
import org.planlint.lexicon.ThingWords.Variants;
import org.planlint.text.Folding;

/** The words by which names are found and compared. */
class ThingWordsTest {

    private final ThingWords words = ThingWords.standard();

    @Test
    void wordsAreFoldedAndStandOnceInTheirGroup() {
        for (LexiconEntry entry : LexiconFile.resource("names.yaml")) {
            Set<String> seen = new HashSet<>();
            for (String word : entry.list("words")) {
                assertThat(Folding.key(word)).isEqualTo(word);
                assertThat(seen.add(word)).as(entry.text("kind") + ": " + word).isTrue();
            }
        }
    }

    @Test
    void everyVariantIsAHeadSoThatNamesEndInIt() {
        for (Variants group : words.variants()) {
            for (String word : group.words()) {
                assertThat(words.head(word)).as(word).isEqualTo(Head.THING);
            }
        }
    }

    @Test
    void theLongestHeadCounts() {
        assertThat(words.headBefore("青石茶叶产业园区", 8)).isEqualTo("产业园区");
        assertThat(words.headBefore("青石茶叶产业园区", 7)).isEqualTo("产业园");
        assertThat(words.headBefore("青石茶叶产业园区", 4)).isEmpty();
        assertThat(words.headBefore("", 0)).isEmpty();
    }

    @Test
    void aLooseQualifierNeedsMoreBehindItThanTheHead() {
        String park = "白鹤生态文旅产业园";
        assertThat(words.optionalAt(park, 2, 6)).isEqualTo("生态");
        assertThat(words.optionalAt(park, 4, 6)).isEmpty();
        assertThat(words.optionalAt("白鹤综合基地", 2, 4)).isEqualTo("综合");
    }

    @Test
    void bothCharactersMustMakeAWordOfTheirOwn() {
        assertThat(words.areWordsOfTheirOwn('树', "果树种", '蔬', "果蔬种")).isTrue();
        assertThat(words.areWordsOfTheirOwn('树', "大树种", '蔬', "果蔬种")).isFalse();
    }

    @Test
    void membersOfASeriesAreToldApart() {
        assertThat(words.isSeries("东")).isTrue();
        assertThat(words.isSeries("5")).isTrue();
        assertThat(words.isSeries("榜塝")).isFalse();
    }
}
