package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

class IndicatorIndexTest {

    @Test
    void holdsWhatTheFilesHold() {
        assertThat(IndicatorIndex.read(Lexicon.standard().writeIndex()).indicators())
                .isEqualTo(Lexicon.readIndicators());
    }

    @Test
    void theIndexInTheJarIsTheOneOfTheFiles() {
        String index = LexiconFile.text(Lexicon.INDEX);
        assumeThat(index).as("written by the build, not by an editor").isNotNull();
        assertThat(index).isEqualTo(Lexicon.standard().writeIndex());
    }
}
