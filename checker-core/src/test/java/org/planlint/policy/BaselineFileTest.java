package org.planlint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.check.Category;
import org.planlint.check.Finding;
import org.planlint.check.Severity;
import org.planlint.config.ConfigException;
import org.planlint.policy.Baseline.Entry;

class BaselineFileTest {

    @TempDir Path folder;

    @Test
    void comesBackAsItWasWritten() throws Exception {
        BaselineFile file = new BaselineFile(folder.resolve("baseline.json"));
        Baseline written =
                Baseline.empty()
                        .with("b.md", List.of(finding("2", "x.y"), finding("1", "x.y")))
                        .with("a.md", List.of(finding("9", "a.b")));
        file.write(written);
        Baseline read = file.read();

        assertThat(read.of("b.md"))
                .containsExactly(new Entry("1", "x.y", "“引号”"), new Entry("2", "x.y", "“引号”"));
        assertThat(read.documents().keySet()).containsExactly("a.md", "b.md");
        assertThat(folder).isDirectoryContaining("glob:**baseline.json");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void orderOfFindingsChangesNothing() throws Exception {
        Path one = folder.resolve("one.json");
        Path two = folder.resolve("two.json");
        List<Finding> findings = List.of(finding("2", "x"), finding("1", "x"), finding("3", "a"));
        new BaselineFile(one).write(Baseline.empty().with("p.md", findings));
        new BaselineFile(two)
                .write(
                        Baseline.empty()
                                .with(
                                        "p.md",
                                        List.of(
                                                findings.get(2),
                                                findings.get(0),
                                                findings.get(1))));

        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void documentWithoutFindingsLeaves() {
        Baseline baseline = Baseline.empty().with("p.md", List.of(finding("1", "x")));

        assertThat(baseline.with("p.md", List.of()).documents()).isEmpty();
    }

    @Test
    void missingFileKnowsNothingWhereItIsToBeWritten() throws Exception {
        BaselineFile none = new BaselineFile(folder.resolve("none.json"));

        assertThat(none.readIfThere().of("p.md")).isEmpty();
        assertThatThrownBy(none::read).isInstanceOf(ConfigException.class);
    }

    @Test
    void namesDocumentsFromItsOwnFolder() {
        BaselineFile file = new BaselineFile(folder.resolve("ci/baseline.json"));

        assertThat(file.name(folder.resolve("drafts/p.md"))).isEqualTo("../drafts/p.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"schema\": \"other/1\", \"documents\": {}}",
                "{\"schema\": \"planlint-baseline/1\", \"documents\": []}",
                "{\"schema\": \"planlint-baseline/1\", \"documents\": {\"a\": [{\"rule\": 1}]}}",
                "{\"schema\": \"planlint-baseline/1\", \"documents\": {\"a\": [{}]}}",
                "{\"schema\": \"planlint-baseline/1\", \"documents\": {\"a\": [\"x\"]}}",
                "{\"schema\": \"planlint-baseline/1\", \"documents\": {",
            })
    void whatIsNoBaselineIsSaid(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("baseline.json"), text);

        assertThatThrownBy(() -> new BaselineFile(file).read())
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        failure -> assertThat(failure.problem()).isEqualTo("not-a-baseline"));
    }

    private static Finding finding(String fingerprint, String rule) {
        return new Finding(
                rule,
                "",
                Category.STR,
                Severity.INFO,
                "“引号”",
                "",
                "",
                null,
                fingerprint,
                List.of());
    }
}
