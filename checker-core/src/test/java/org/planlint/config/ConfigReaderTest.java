package org.planlint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.check.Severity;

class ConfigReaderTest {

    @TempDir Path folder;

    @Test
    void readsEverything() throws Exception {
        Config config =
                read(
                        """
                        fail-on: warning
                        baseline: known/baseline.json
                        rules:
                          glossary.unused: off
                          GLO: info
                        suppressions:
                          - rule: numbering.gap
                            document: 规划.md
                            text: （三）
                            reason: 按领导要求
                            by: 李编辑
                            until: 2027-01-31
                        """);

        assertThat(config.failOn()).isEqualTo(new FailOn(Severity.WARNING));
        assertThat(config.baseline()).isEqualTo(folder.resolve("known/baseline.json"));
        assertThat(config.rules())
                .containsExactly(
                        java.util.Map.entry("glossary.unused", new RuleSetting(null, 4)),
                        java.util.Map.entry("GLO", new RuleSetting(Severity.INFO, 5)));
        assertThat(config.suppressions())
                .containsExactly(
                        new Suppression(
                                "numbering.gap",
                                "规划.md",
                                null,
                                "（三）",
                                null,
                                "按领导要求",
                                "李编辑",
                                LocalDate.of(2027, 1, 31),
                                7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "rules: {}\n"})
    void nothingSetIsNothing(String text) throws Exception {
        Config config = read(text);

        assertThat(config.rules()).isEmpty();
        assertThat(config.suppressions()).isEmpty();
        assertThat(config.failOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule: {}                                    | 1:1 | 没有“rule”这一项",
                "'fail-on: sometimes'                        | 1:10 | sometimes",
                "'rules:\\n  a.b: high'                      | 2:8 | high",
                "'rules:\\n  a.b: off\\n  a.b: info'         | 3:3 | 写了两次",
                "'rules: off'                                | 1:8 | 名称",
                "'suppressions:\\n  - rule: a.b'             | 2:5 | 缺少“reason”",
                "'suppressions:\\n  - rule: a.b\\n    reason: x\\n    until: soon' | 4:12 | soon",
                "'suppressions: {}'                          | 1:15 | 列表",
                "'rules: [a'                                 | 1:10 | YAML",
            })
    void saysWhereAndWhatIsWrong(String text, String place, String words) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        failure ->
                                assertThat(new ConfigMessages(Locale.CHINESE).message(failure))
                                        .contains("planlint.yaml:" + place + ": ")
                                        .contains(words));
    }

    @Test
    void aliasesThatUnfoldAreRefused() {
        assertThatThrownBy(() -> read("rules: &x {a: off}\nsuppressions: [*x, *x]"))
                .isInstanceOf(ConfigException.class);
    }

    @Test
    void everyMessageIsInBothLanguages() {
        ConfigException failure = new ConfigException(Path.of("a.yaml"), 1, 2, "missing", "x");

        assertThat(new ConfigMessages(Locale.ENGLISH).message(failure))
                .isEqualTo("a.yaml:1:2: \"x\" is missing");
    }

    @Test
    void bytesThatAreNoUtf8AreSaid() throws IOException {
        Path file = folder.resolve("planlint.yaml");
        Files.write(file, new byte[] {(byte) 0xb9, (byte) 0xe6});

        assertThatThrownBy(() -> ConfigReader.read(file))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        failure -> assertThat(failure.problem()).isEqualTo("not-utf8"));
    }

    @Test
    void theNearestFileCounts() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        write(folder, "fail-on: info");
        write(folder.resolve("a"), "fail-on: never");
        ConfigFinder finder = new ConfigFinder();

        assertThat(finder.find(inner.resolve("x.md")).failOn()).isEqualTo(new FailOn(null));
        assertThat(finder.find(folder.resolve("x.md")).failOn())
                .isEqualTo(new FailOn(Severity.INFO));
    }

    private Config read(String text) throws ConfigException, IOException {
        return ConfigReader.read(write(folder, text));
    }

    private static Path write(Path where, String text) throws IOException {
        return Files.writeString(where.resolve(ConfigFinder.NAME), text);
    }
}
