package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.cli.Command.Result;

/** What a project says of its documents reaches every command that reads one. */
class ProjectSettingsTest {

    private static final String PACK =
            """
            - pack: county
              name: 县级规划
              titles: [规划]
            - section: tea
              name: 茶产业
              headings: [茶产业]
              severity: warning
              source: 本县规定
            """;

    @TempDir Path folder;
    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        StringBuilder text = new StringBuilder("# 云岭县茶产业发展方案\n\n");
        for (String chapter : "一二三四五六".split("")) {
            text.append("## 第").append(chapter).append("章 第").append(chapter).append("部分\n\n");
        }
        text.append("改造石塝立交，石塝立交通车。到规划期末，云雾茶综合产值达到5亿元。\n\n");
        text.append("云雾茶产值突破6亿元。\n");
        plan = Plans.write(folder, "plan.md", text.toString());
    }

    @Test
    void profileOfTheCommandGoesBeforeThatOfTheProject() throws IOException {
        Path pack = Files.writeString(folder.resolve("county.yaml"), PACK);

        assertThat(run("check", plan).out()).doesNotContain("县级规划一般应有");
        assertThat(run("check", plan, "--profile", pack).out()).contains("县级规划一般应有");
        settings("profile: county.yaml");
        assertThat(run("check", plan).out()).contains("县级规划一般应有");
        assertThat(run("check", plan, "--profile", "special").out()).doesNotContain("县级规划一般应有");
        assertThat(run("check", plan, "--profile", "none").out()).doesNotContain("县级规划一般应有");
        assertThat(run("facts", plan, "--kind", "Demand").out()).contains("茶产业");
    }

    @Test
    void brokenProfileIsSaidOnceWithItsPlace() throws IOException {
        Path pack = Files.writeString(folder.resolve("county.yaml"), PACK + "  near: a: b\n");
        Path other = Plans.write(folder, "other.md", Plans.SOUND);

        Result result = run("check", plan, other, "--profile", pack);

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).containsExactly(pack + ":9:9: 这段文字要放在单引号里：a: b");
    }

    @Test
    void unknownProfileIsSaidWithThoseThereAre() throws IOException {
        Result asked = run("check", plan, "--profile", "outlines", "--lang", "en");
        settings("profile: outlines");
        Result set = run("diff", plan, plan);

        assertThat(asked.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(asked.err()).startsWith("outlines: ").contains("outline, special, none");
        assertThat(set.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(set.err()).contains("planlint.yaml:1:10: ").contains("outlines");
    }

    @Test
    void profileOfAnySizeIsNoProfile() throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat(1 << 21));

        assertThat(run("check", plan, "--profile", large).complaints())
                .containsExactly(large + ": 文件超过 1048576 字节");
    }

    @Test
    void periodThatIsGivenGoesBeforeWhatTheDocumentSays() throws IOException {
        assertThat(run("facts", plan, "--kind", "Statement").out()).doesNotContain("2035");
        settings("plan-period: 2031-2035");
        assertThat(run("facts", plan, "--kind", "Statement").out()).contains("2035");
    }

    @Test
    void namesThatAreGivenAreRight() throws IOException {
        assertThat(run("check", plan).out()).doesNotContain("石榜立交");
        settings("names: [石榜立交]");
        assertThat(run("check", plan).out()).contains("石榜立交").contains("name.nearly-same");
        settings("names: [石榜立交, 石塝立交]");
        assertThat(run("check", plan).out()).doesNotContain("石榜立交");
    }

    @Test
    void indicatorsOfOnesOwnAreRead() throws IOException {
        settings(
                """
                lexicon:
                  indicators:
                    - name: 云雾茶综合产值
                      aliases: [云雾茶产值]
                      unit: 亿元
                """);

        assertThat(run("facts", plan, "--kind", "Statement").out())
                .contains("云雾茶综合产值")
                .contains("6亿元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "facts"})
    void limitsOfTheProjectHoldAndTheCommandGoesBeforeThem(String command) throws IOException {
        settings("limits:\n  bytes: 10\n");

        Result result = run(command, plan);

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.err()).contains("10");
        assertThat(run(command, plan, "--limit", "bytes=10000").err()).isEmpty();
    }

    @Test
    void settingsCanBeNamedForEveryCommand() throws IOException {
        Path set = Files.writeString(folder.resolve("tight.yaml"), "limits: {bytes: 10}");

        assertThat(run("facts", plan, "--config", set).status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(run("diff", plan, plan, "--config", set).status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(run("diff", plan, plan, "--limit", "bytes=10").status())
                .isEqualTo(ExitStatus.BROKEN);
    }

    @Test
    void rulesThatMerelyLieNearADocumentAreNotRun() throws IOException {
        settings("own-rules: rules");

        Result result = run("check", plan);

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).hasSize(1);
        assertThat(result.err()).contains("planlint.yaml:1:12: ").contains("--rules");
    }

    private Result run(Object... arguments) {
        return Command.run(arguments);
    }

    private void settings(String text) throws IOException {
        Files.writeString(folder.resolve("planlint.yaml"), text);
    }
}
