package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.check.Severity;
import org.planlint.cli.Command.Result;

/** The example plan against the list of what is wrong with it on purpose. */
class ExampleTest {

    private static final Path EXAMPLES = Plans.PROJECT.resolve("examples");

    /** What is found of the list by now. Rules to come add to it; nothing may be taken away. */
    private static final Set<String> FOUND =
            Set.of(
                    """
                    ATTR-1 ATTR-2 ATTR-3
                    CALC-1 CALC-2 CALC-3
                    COMP-1 COMP-2 COMP-3
                    COUNT-1 COUNT-2 COUNT-3
                    DIR-1 DIR-2 DIR-3
                    GLO-1 GLO-2 GLO-3 GLO-4 GLO-5
                    NAME-1 NAME-2 NAME-3
                    QUAL-1 QUAL-3
                    SAME-1 SAME-2
                    STR-1 STR-2 STR-3 STR-4
                    SUM-1 SUM-2 SUM-3
                    TXTTAB-1 TXTTAB-2 TXTTAB-3
                    PUNC-1 PUNC-2 PUNC-3
                    UNIT-1 UNIT-2 UNIT-3
                    TXTTXT-1 TXTTXT-2 TXTTXT-3
                    YEAR-1 YEAR-2 YEAR-3
                    """
                            .split("\\s+"));

    @TempDir static Path reports;

    private static ExampleMistakes list;
    private static List<JsonNode> markdown;
    private static List<JsonNode> word;

    @BeforeAll
    static void check() throws IOException {
        list = ExampleMistakes.read(EXAMPLES);
        markdown = findings("yunling-outline.md");
        word = findings("yunling-outline.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yunling-outline.md", "yunling-outline.docx"})
    void theCommandOfTheReadmeWritesEveryReport(String name) {
        Path out = reports.resolve(name + "-all");

        Result result =
                Command.run(
                        "check",
                        EXAMPLES.resolve(name),
                        "--format",
                        "console,html,json,junit,sarif",
                        "--out",
                        out);

        assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(name, "完整报告：");
        for (String file : List.of("%s.html", "%s.json", "TEST-%s.xml", "%s.sarif")) {
            assertThat(out.resolve(file.formatted("yunling-outline"))).isNotEmptyFile();
        }
    }

    @Test
    void mistakesThatWereFoundOnceAreFoundForEver() {
        Set<String> found = new TreeSet<>();
        for (ExampleMistakes.Mistake mistake : list.mistakes()) {
            if (markdown.stream().anyMatch(finding -> ExampleMistakes.answers(finding, mistake))) {
                found.add(mistake.id());
            }
        }

        assertThat(found).containsAll(FOUND);
    }

    @Test
    void noTrapIsSteppedInto() {
        List<String> stepped = new ArrayList<>();
        for (ExampleMistakes.Trap trap : list.traps()) {
            for (JsonNode finding : markdown) {
                if (ExampleMistakes.stepsInto(finding, trap)) {
                    stepped.add(trap.id() + ": " + finding.get("message").asText());
                }
            }
        }

        assertThat(stepped).isEmpty();
    }

    @Test
    void errorsAreMistakes() {
        List<String> false_ = new ArrayList<>();
        for (JsonNode finding : markdown) {
            boolean error = finding.get("severity").asText().equals(Severity.ERROR.code());
            if (error
                    && list.mistakes().stream()
                            .noneMatch(m -> ExampleMistakes.answers(finding, m))) {
                false_.add(finding.get("rule").asText() + ": " + finding.get("message").asText());
            }
        }

        assertThat(false_).isEmpty();
    }

    @Test
    void wordFileHasTheSameFindings() {
        assertThat(word.stream().map(ExampleTest::withoutPlaces))
                .containsExactlyInAnyOrderElementsOf(
                        markdown.stream().map(ExampleTest::withoutPlaces).toList());
    }

    /**
     * A finding in its words, with what it quotes but not where that stands. Between a title and
     * its page number Word has a tab where Markdown has dots.
     */
    private static String withoutPlaces(JsonNode finding) {
        StringBuilder words = new StringBuilder();
        for (String key : List.of("rule", "severity", "message", "calculation")) {
            words.append(finding.get(key).asText()).append(" | ");
        }
        for (JsonNode place : finding.get("places")) {
            words.append(place.get("role").asText()).append('=');
            words.append(place.get("text").asText().replaceAll("[\\s…]+", "")).append(" | ");
        }
        return words.toString();
    }

    private static List<JsonNode> findings(String name) throws IOException {
        Path out = reports.resolve(name);
        Command.run("check", EXAMPLES.resolve(name), "--format", "json", "--out", out);
        JsonNode report =
                new ObjectMapper().readTree(Files.readString(out.resolve("yunling-outline.json")));
        List<JsonNode> findings = new ArrayList<>();
        report.get("findings").forEach(findings::add);
        return findings;
    }
}
