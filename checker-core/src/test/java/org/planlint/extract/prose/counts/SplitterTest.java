package org.planlint.extract.prose.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {

    @Test
    void quotationsBracketsAndTitlesAreAtoms() {
        assertThat(split("青石园(甲、乙)、“水、电”网、《条例、办法》", "、"))
                .containsExactly("青石园(甲、乙)", "“水、电”网", "《条例、办法》");
    }

    @Test
    void quotationsSideBySideAreItems() {
        assertThat(split("“生态篇”“产业篇”", "、")).containsExactly("“生态篇”", "“产业篇”");
    }

    @Test
    void anItemWithoutWordsMakesNoList() {
        assertThat(split("实施三大工程、", "、")).isEmpty();
    }

    @Test
    void conjunctionsButNotInsideWords() {
        String text = "和谐乡村及时改造和普及教育以及生态及社会";
        Splitter splitter = new Splitter(text, 0, text.length());

        assertThat(splitter.at("", splitter.conjunctions()))
                .extracting(part -> part.of(text))
                .containsExactly("和谐乡村及时改造", "普及教育", "生态", "社会");
    }

    private static List<String> split(String text, String separators) {
        return new Splitter(text, 0, text.length())
                .at(separators).stream().map(part -> part.of(text)).toList();
    }
}
