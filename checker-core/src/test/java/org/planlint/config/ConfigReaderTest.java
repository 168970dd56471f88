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
import org.planlint.fact.PlanPeriod;
import org.planlint.lexicon.Lexicon;
import org.planlint.quantity.Direction;
import org.planlint.read.ReadLimits;

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
                        java.util.Map.entry("glossary.unused", new RuleSetting(null, 4, 3)),
                        java.util.Map.entry("GLO", new RuleSetting(Severity.INFO, 5, 3)));
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
                                7,
                                5));
    }

    @Test
    void readsWhatIsKnownOfTheDocuments() throws Exception {
        Config config =
                read(
                        """
                        profile: packs/county.yaml
                        plan-period: 2026-2030
                        names: [云岭县人民医院]
                        lexicon:
                          indicators:
                            - name: 云雾茶产值
                              aliases: [高山茶产值]
                              unit: 亿元
                              good: higher
                              attribute: expected
                              kind: level
                          phrases: [四个云岭]
                          set-phrases: [生态立县、产业强县]
                        limits:
                          bytes: 1000
                          unpacked-bytes: 2000
                        own-rules: rules
                        """);

        Lexicon lexicon = config.reading().lexicon();
        assertThat(config.profile())
                .isEqualTo(
                        new Profile(
                                "packs/county.yaml",
                                folder.resolve("packs/county.yaml"),
                                config.file(),
                                1,
                                10));
        assertThat(config.ownRules())
                .isEqualTo(new OwnRules(folder.resolve("rules"), config.file(), 17, 12));
        assertThat(config.reading().period()).isEqualTo(new PlanPeriod(2026, 2030));
        assertThat(config.reading().limits().bytes()).isEqualTo(1000);
        assertThat(config.reading().limits().unpackedBytes()).isEqualTo(2000);
        assertThat(config.reading().limits().pages()).isEqualTo(ReadLimits.DEFAULT.pages());
        assertThat(lexicon.ownNames()).containsExactly("云岭县人民医院");
        assertThat(lexicon.isWellKnownPhrase("“四个云岭”")).isTrue();
        assertThat(lexicon.names().resolve("全县高山茶产值（亿元）").indicator().good())
                .isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(lexicon.names().resolve("GDP").indicator()).isNotNull();
        assertThat(lexicon.matcher().find("云雾茶产值达到5亿元")).hasSize(1);
        assertThat(Lexicon.standard().names().resolve("云雾茶产值").indicator()).isNull();
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
                "'profile: \"\"'                              | 1:1 | 缺少“profile”",
                "'plan-period: 十五五'                        | 1:14 | 2026-2030",
                "'plan-period: 2030-2026'                    | 1:14 | 2030-2026",
                "'plan-period: 2026-20301'                   | 1:14 | 2026-20301",
                "'names: 云岭大桥'                            | 1:8 | 列表",
                "'names: [云岭大桥, 岭]'                       | 1:15 | 太短",
                "'lexicon: {words: []}'                      | 1:11 | words",
                "'lexicon:\\n  set-phrases: [稳中]'           | 2:17 | 至少要有 4 个字",
                "'lexicon:\\n  indicators:\\n    - unit: 亿元'   | 3:7 | 缺少“name”",
                "'lexicon:\\n  indicators: [{name: a;b}]'     | 2:23 | a;b",
                "'lexicon:\\n  indicators: [{name: 茶, unit: 元元角}]'   | 2:32 | 元元角",
                "'lexicon:\\n  indicators: [{name: 茶, good: up}]'     | 2:32 | higher",
                "'lexicon:\\n  indicators: [{name: 茶, kind: x}]'      | 2:32 | cumulative",
                "'lexicon:\\n  indicators: [{name: 茶, attribute: x}]' | 2:37 | binding",
                "'lexicon:\\n  indicators: [{name: 茶, aliases: [a, b;c]}]' | 2:39 | b;c",
                "'limits:\\n  pages: 0'                       | 2:10 | 上限",
                "'limits:\\n  memory: 1'                      | 2:3 | unpacked-bytes",
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
