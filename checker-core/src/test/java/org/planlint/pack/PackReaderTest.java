package org.planlint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.LexiconFormatException;
import org.planlint.quantity.YearSpan;

class PackReaderTest {

    private static final String HEAD =
            "- pack: own\n  name: 县规划\n  titles: [规划, 五年规划]\n  except: [总体规划]\n";

    @Test
    void readsRequirementsAndIndicators() {
        Pack pack =
                PackReader.read(
                        "own.yaml",
                        HEAD
                                + "- section: evaluation\n  name: 评估\n  headings: [评估]\n"
                                + "  text: [中期评估, 规划…评估]\n  shown-by: [project-box]\n"
                                + "  severity: warning\n  source: 本县规定\n"
                                + "- indicator: 森林覆盖率\n  attribute: binding\n"
                                + "  period: 2026-2030\n  source: 市规划纲要\n");

        Requirement evaluation = pack.requirements().get(0);
        assertThat(evaluation.kind()).isEqualTo(Requirement.Kind.SECTION);
        assertThat(evaluation.text()).containsExactly(Phrase.of("中期评估"), Phrase.of("规划…评估"));
        assertThat(evaluation.shownBy()).containsExactly(Requirement.Evidence.PROJECT_BOX);
        assertThat(evaluation.severity()).isEqualTo("warning");
        RequiredIndicator forest = pack.indicators().get(0);
        assertThat(forest.attribute()).isEqualTo(Attribute.BINDING);
        assertThat(forest.period()).isEqualTo(new YearSpan(2026, 2030));
        assertThat(forest.severity()).isEqualTo("info");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- chapter: a | 5:3 | unknown-key | chapter",
                "- section: a\\n  title: b | 6:10 | unknown-key | title",
                "- section: a\\n  name: b\\n  severity: error\\n  source: c"
                        + "| 7:13 | not-allowed | error",
                "- section: a\\n  name: b | 5:3 | missing | source",
                "- section: a\\n  name: b\\n  shown-by: [map]\\n  source: c"
                        + "| 7:13 | not-allowed | map",
                "- section: a\\n  name: b\\n  text: [a……b]\\n  source: c"
                        + "| 7:9 | phrase-empty | a……b",
                "- section: a\\n"
                        + "  name: b\\n"
                        + "  text: a: b\\n"
                        + "  source: c | 7:9 | quotes-needed | a: b",
                "- section: a\\n  name: [b, c]\\n  source: c | 6:9 | single-text | name",
                "- section: a\\n  section: b\\n | 6:3 | twice | section",
                "- section: a\\n  text: [a\\n | 6:10 | list-open | ''",
                "- section: a\\n  text\\n | 6:3 | no-key | ''",
                "- indicator: a\\n  attribute: hard\\n  period: 2026-2030\\n  source: c"
                        + "| 6:14 | not-allowed | hard",
                "- indicator: a\\n  attribute: binding\\n  period: 2026\\n  source: c"
                        + "| 7:11 | not-allowed | 2026",
                "- indicator: a\\n  attribute: binding\\n  period: 2030-2026\\n  source: c"
                        + "| 7:11 | not-allowed | 2030-2026",
                "- pack: b\\n  name: c | 5:3 | pack-twice | ''",
            })
    void saysWhereAFileIsNoPack(String entry, String place, String problem, String word) {
        assertThatThrownBy(
                        () -> PackReader.read("own.yaml", HEAD + entry.replace("\\n", "\n") + "\n"))
                .isInstanceOfSatisfying(
                        LexiconFormatException.class,
                        failure -> {
                            assertThat(failure.line() + ":" + failure.column()).isEqualTo(place);
                            assertThat(failure.problem()).isEqualTo(problem);
                            assertThat(failure.details().toString()).contains(word);
                        });
    }

    @Test
    void aMarkOfByteOrderIsNoPartOfThePack() {
        assertThat(PackReader.read("own.yaml", "\ufeff" + HEAD).id()).isEqualTo("own");
    }

    @Test
    void beginsWithThePack() {
        assertThatThrownBy(() -> PackReader.read("own.yaml", "- section: a\n  name: b\n"))
                .isInstanceOf(LexiconFormatException.class);
        assertThatThrownBy(() -> PackReader.read("own.yaml", ""))
                .isInstanceOf(LexiconFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县五年规划, 4",
        "云岭县五年规划（草案）, 4",
        "云岭县交通规划, 2",
        "云岭县总体规划, 0",
        "关于云岭县五年规划的说明, 0",
    })
    void fitsByTheEndOfTheTitle(String title, int fit) {
        Pack pack = PackReader.read("own.yaml", HEAD);
        assertThat(pack.fit(title)).isEqualTo(fit);
        assertThat(Pack.fitting(title, List.of(pack))).isEqualTo(fit > 0 ? pack : null);
    }
}
