package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.lexicon.ProjectWords.Verb;
import org.planlint.text.Folding;

/** The words by which projects are found. */
class ProjectWordsTest {

    private final ProjectWords words = Lexicon.standard().projects();

    @Test
    void wordsAreFoldedAndStandOncePerKind() {
        for (LexiconEntry entry : LexiconFile.resource("projects.yaml")) {
            Set<String> seen = new HashSet<>();
            for (String word : entry.list("words")) {
                assertThat(seen.add(word)).as(entry.text("kind") + ": " + word).isTrue();
                assertThat(Folding.key(word)).isEqualTo(word);
            }
        }
    }

    @Test
    void theLongestVerbCounts() {
        assertThat(words.leadAt("开工建设雾溪水库", 0).verb()).isEqualTo(Verb.START);
        assertThat(words.leadAt("加快建设雾溪水库", 0).word()).isEqualTo("加快建设");
        assertThat(words.tailBefore("雾溪水库前期工作", 8).verb()).isEqualTo(Verb.PREPARE);
        assertThat(words.leadAt("建成区面积", 0)).isNull();
        assertThat(words.leadAt("雾溪水库", 4)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"农村公路", "标准厂房", "社区养老服务中心", "口袋公园", "中小型水库"})
    void someNamesNameNothingInParticular(String name) {
        assertThat(words.isGeneric(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"雾溪水库", "县人民医院青石院区", "T2航站楼", "云岭大道"})
    void othersDo(String name) {
        assertThat(words.isGeneric(name)).isFalse();
    }
}
