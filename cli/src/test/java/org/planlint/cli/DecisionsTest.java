package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlint.cli.Command.Result;

/** Settings, suppressions and baselines, as a user meets them. */
class DecisionsTest {

    private static final String RULE = "target.below-baseline";

    @TempDir Path folder;
    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Plans.write(folder, "plan.md", Plans.WARNING);
    }

    @Test
    void settingsSayWhatFails() throws IOException {
        settings("fail-on: warning");

        assertThat(check().status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(check("--fail-on", "error").status()).isEqualTo(ExitStatus.CLEAN);
    }

    @Test
    void severityIsTheProjects() throws IOException {
        settings("rules:\n  " + RULE + ": error\n");

        assertThat(check().status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(report().at("/findings/0/severity").asText()).isEqualTo("error");
    }

    @Test
    void ruleThatIsOffSaysNothing() throws IOException {
        settings("rules:\n  target.*: off\n");
        check();

        assertThat(report().findValuesAsText("rule"))
                .isNotEmpty()
                .noneMatch(rule -> rule.startsWith("target."));
    }

    @Test
    void unknownRuleIsSaidWithItsLine() throws IOException {
        settings("rules:\n  target.below-baselin: off\n");

        Result result = check();

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).hasSize(1);
        assertThat(result.err()).contains("planlint.yaml:2:3").contains(RULE);
    }

    @Test
    void suppressedFindingStaysVisibleWithItsReason() throws IOException {
        settings(
                """
                fail-on: info
                suppressions:
                  - rule: %s
                    text: "57.8"
                    reason: 已与主管部门会商
                    by: 李编辑
                """
                        .formatted(RULE));

        Result result = check();

        assertThat(result.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(result.out()).contains("另有 1 项已接受（配置 1");
        JsonNode accepted = report().at("/accepted/0");
        assertThat(accepted.at("/rule").asText()).isEqualTo(RULE);
        assertThat(accepted.at("/accepted/ground").asText()).isEqualTo("configuration");
        assertThat(accepted.at("/accepted/reason").asText()).isEqualTo("已与主管部门会商");
        assertThat(report().at("/findings")).isEmpty();
    }

    @Test
    void suppressionThatRanOutIsSaidAndDoesNothing() throws IOException {
        settings(
                """
                suppressions:
                  - rule: %s
                    reason: 待定
                    until: 2020-01-01
                """
                        .formatted(RULE));
        check();

        assertThat(report().at("/findings")).hasSize(1);
        assertThat(report().at("/notices/0/code").asText()).isEqualTo("suppression.expired");
    }

    @Test
    void commentInTheDocumentSuppresses() throws IOException {
        Plans.write(
                folder,
                "plan.md",
                Plans.WARNING.replace(
                        "专栏1", "<!-- planlint-ignore-document " + RULE + ": 已会商 -->\n\n专栏1"));
        check();

        assertThat(report().at("/accepted/0/accepted/ground").asText()).isEqualTo("comment");
    }

    @Test
    void unusedCommentAndOneWithoutReasonAreSaid() throws IOException {
        Plans.write(
                folder,
                "plan.md",
                "<!-- planlint-ignore-document GLO: 无 -->\n<!-- planlint-ignore-document "
                        + RULE
                        + " -->\n<!-- planlint-ignore -->\n\n"
                        + Plans.WARNING);
        check();

        assertThat(report().at("/findings")).hasSize(1);
        assertThat(report().findValuesAsText("code"))
                .containsExactly("comment.unused", "comment.no-reason", "comment.no-rule");
    }

    @Test
    void baselineKnowsOldFindingsAndSaysWhatIsMended() throws IOException {
        Path baseline = folder.resolve("baseline.json");

        Result drawn = check("--baseline", baseline, "--write-baseline", "--fail-on", "info");
        assertThat(drawn.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(drawn.out()).contains("已写入基线");

        Plans.write(folder, "plan.md", "\n\n" + Plans.WARNING);
        Result moved = check("--baseline", baseline, "--strict-baseline");
        assertThat(moved.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(report().at("/accepted/0/accepted/ground").asText()).isEqualTo("baseline");

        Plans.write(folder, "plan.md", Plans.WARNING.replace("57.8", "59.8"));
        assertThat(check("--baseline", baseline).status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(report().at("/notices/0/code").asText()).isEqualTo("baseline.fixed");
        assertThat(check("--baseline", baseline, "--strict-baseline").status())
                .isEqualTo(ExitStatus.FINDINGS);

        check("--baseline", baseline, "--write-baseline");
        assertThat(Files.readString(baseline)).doesNotContain(RULE);
    }

    @Test
    void newFindingsFailBesideABaseline() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        check("--baseline", baseline, "--write-baseline");
        Plans.write(folder, "plan.md", Plans.WARNING + Plans.ADVICE);

        assertThat(check("--baseline", baseline, "--fail-on", "info").status())
                .isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void brokenBaselineIsOneLine() throws IOException {
        Path baseline = Files.writeString(folder.resolve("baseline.json"), "{}");

        Result result = check("--baseline", baseline);

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).hasSize(1);
    }

    @Test
    void baselineThatIsNamedNowhereIsSaid() {
        for (String option : new String[] {"--write-baseline", "--strict-baseline"}) {
            Result result = check(option);

            assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
            assertThat(result.err()).contains("--baseline");
        }
        assertThat(check("--baseline", folder.resolve("mistyped.json")).status())
                .isEqualTo(ExitStatus.BROKEN);
    }

    @Test
    void settingsOfSeveralFoldersMayShareABaseline() throws IOException {
        for (String name : new String[] {"a", "b"}) {
            Plans.write(folder, name + "/" + name + ".md", Plans.WARNING);
            Files.writeString(folder.resolve(name + "/planlint.yaml"), "baseline: ../known.json");
        }

        Command.run("check", folder.resolve("a"), folder.resolve("b"), "--write-baseline");

        assertThat(Files.readString(folder.resolve("known.json")))
                .contains("\"a/a.md\"", "\"b/b.md\"");
    }

    private void settings(String text) throws IOException {
        Files.writeString(folder.resolve("planlint.yaml"), text);
    }

    private Result check(Object... options) {
        Object[] words =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        "check",
                                        plan,
                                        "--format",
                                        "json,console",
                                        "--out",
                                        folder.resolve("out")),
                                java.util.Arrays.stream(options))
                        .toArray();
        return Command.run(words);
    }

    private JsonNode report() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("out/plan.json").toFile());
    }
}
