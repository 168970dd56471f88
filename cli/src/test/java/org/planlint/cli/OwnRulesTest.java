package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlint.cli.Command.Result;

/** Rules of a user's own, as the user meets them: those of the example. */
class OwnRulesTest {

    private static final Path RULES = Path.of("../examples/rules");
    private static final String LONG = "yunling.long-title";
    private static final String CACHE = "planlint.cache";

    @TempDir static Path cache;
    @TempDir Path folder;
    private Path plan;

    @BeforeAll
    static void useACacheOfOurOwn() {
        System.setProperty(CACHE, cache.toString());
    }

    @AfterAll
    static void useTheUsersCache() {
        System.clearProperty(CACHE);
    }

    @BeforeEach
    void writePlan() throws IOException {
        plan =
                Plans.write(
                        folder,
                        "plan.md",
                        """
                        # 云岭县国民经济和社会发展第十五个五年规划纲要

                        ## 第一章 发展基础

                        “十四五”时期，全县经济社会发展取得新成效。

                        ## 第二章 推进新型城镇化和乡村全面振兴取得新进展

                        到2030年，城乡面貌明显改善。
                        """);
    }

    @Test
    void findingsAreInEveryReportLikeOthers() throws IOException {
        Result result = check("--rules", RULES, "--fail-on", "warning", "--format", everyFormat());

        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(result.out()).contains(LONG).contains("超过 13 个字");
        JsonNode finding = own(report("findings"));
        assertThat(finding.at("/category").asText()).isEqualTo("STR");
        assertThat(finding.at("/severity").asText()).isEqualTo("warning");
        assertThat(finding.at("/message").asText()).contains("推进新型城镇化和乡村全面振兴取得新进展");
        assertThat(finding.at("/calculation").asText()).isEqualTo("19 > 13");
        assertThat(finding.at("/fingerprint").asText()).isNotBlank();
        assertThat(finding.at("/places/0/line").asInt()).isEqualTo(7);
        assertThat(own(report("verified")).at("/calculation").asText()).isEqualTo("4 ≤ 13");
        assertThat(textReports()).hasSizeGreaterThan(4).allMatch(text -> text.contains(LONG));
    }

    @Test
    void withoutTheOptionNothingOfThemIsSeen() throws IOException {
        check("--format", "json");

        assertThat(report("findings").toString()).doesNotContain("yunling");
    }

    @Test
    void severitySuppressionAndBaselineAreTheProjects() throws IOException {
        settings("rules:\n  " + LONG + ": error\n");
        assertThat(check("--rules", RULES).status()).isEqualTo(ExitStatus.FINDINGS);

        settings("rules:\n  yunling.*: off\n");
        assertThat(check("--rules", RULES, "--fail-on", "warning").out()).doesNotContain(LONG);

        settings("suppressions:\n  - rule: " + LONG + "\n    reason: 标题由县委审定\n");
        Result suppressed = check("--rules", RULES, "--format", "console,json");
        assertThat(own(report("accepted")).toString()).contains("标题由县委审定");
        assertThat(suppressed.status()).isEqualTo(ExitStatus.CLEAN);

        settings("fail-on: warning\n");
        Path baseline = folder.resolve("known.json");
        check("--rules", RULES, "--baseline", baseline, "--write-baseline");
        assertThat(check("--rules", RULES, "--baseline", baseline).status())
                .isEqualTo(ExitStatus.CLEAN);
    }

    @Test
    void settingsThatTheUserNamesMayNameThem() throws IOException {
        Path named =
                Files.writeString(
                        folder.resolve("ours.yaml"),
                        "own-rules: " + RULES.toAbsolutePath().normalize() + "\n");

        assertThat(check("--config", named).out()).contains(LONG);
        assertThat(Command.run("rules", "--config", named).out()).contains(LONG);
    }

    @Test
    void theyAreListedAndExplained() {
        Result listed = Command.run("rules", "--rules", RULES);
        Result explained = Command.run("explain", LONG, "--rules", RULES);
        Result english = Command.run("explain", LONG, "--rules", RULES, "--lang", "en");

        assertThat(listed.out()).contains(LONG).contains("target.below-baseline");
        assertThat(explained.out()).contains("章的标题太长").contains("## 查什么");
        assertThat(english.out()).contains("Chapter title too long");
        assertThat(Command.run("explain", LONG).status()).isEqualTo(ExitStatus.BROKEN);
    }

    @Test
    void whatIsWrongWithThemIsSaidOnceForAllDocuments() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Path file =
                Files.writeString(
                        rules.resolve("own.drl"),
                        """
                        package own
                        import org.planlint.fact.HeadingEntry
                        rule "own.title"
                        when
                            HeadingEntri()
                        then
                        end
                        """);
        Path other = Plans.write(folder, "other.md", Plans.SOUND);

        Result result = Command.run("check", plan, other, "--rules", rules, "-j", "2");

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).hasSize(1);
        assertThat(result.err()).startsWith(file + ":5:5: ").contains("HeadingEntri");
        assertThat(Command.run("rules", "--rules", rules).err()).startsWith(file + ":5:5: ");
    }

    @Test
    void aRuleThatFailsIsNamedAndTheOtherDocumentsAreChecked() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(
                rules.resolve("own.drl"),
                """
                package own
                import org.planlint.check.Outcome
                import org.planlint.check.Severity
                import org.planlint.fact.HeadingEntry
                global org.planlint.rules.Ledger ledger
                rule "own.fails"
                    @category(STR) @severity(info)
                when
                    $h : HeadingEntry(title == "发展基础")
                then
                    ledger.record(Outcome.at("标题", $h.place()).violated("".substring(7)));
                end
                rule "own.exceeds"
                    @category(STR) @severity(info)
                when
                    $h : HeadingEntry(title == "发展条件")
                then
                    ledger.record(
                            Outcome.at("标题", $h.place()).as(Severity.ERROR).violated(""));
                end
                """);
        Files.writeString(rules.resolve("own.fails.md"), "# 甲\n\n- message: 甲\n");
        Files.writeString(rules.resolve("own.exceeds.md"), "# 乙\n\n- message: 乙\n");
        Path other = Plans.write(folder, "other.md", Files.readString(plan).replace("基础", "条件"));
        Path sound = Plans.write(folder, "sound.md", Plans.SOUND);

        Result result = Command.run("check", plan, other, sound, "--rules", rules);

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.out()).contains("sound.md");
        assertThat(result.complaints())
                .hasSize(2)
                .anyMatch(line -> line.contains("plan.md") && line.contains("own.fails"))
                .anyMatch(line -> line.contains("other.md") && line.contains("own.exceeds"));
        assertThat(Command.run("diff", plan, sound, "--rules", rules).err()).contains("own.fails");
    }

    @Test
    void everyProblemOfRulesIsALine() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(
                rules.resolve("own.drl"),
                """
                package own
                import org.planlint.fact.HeadingEntry
                rule "own.a"
                when HeadingEntry() then
                end
                """);

        Result result = Command.run("check", plan, "--rules", rules);

        assertThat(result.complaints()).hasSize(4).allMatch(line -> line.contains("own.drl:"));
        assertThat(Command.run("rules", "--rules", rules).complaints())
                .isEqualTo(result.complaints());
    }

    private Result check(Object... options) {
        return Command.run(
                Stream.concat(
                                Stream.of("check", plan, "--out", folder.resolve("out")),
                                Stream.of(options))
                        .toArray());
    }

    private static String everyFormat() {
        return "console,json,html,junit,sarif,rdjson,gitlab,checkstyle";
    }

    private List<String> textReports() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(OwnRulesTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode report(String part) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("out/plan.json").toFile()).at("/" + part);
    }

    private static JsonNode own(JsonNode entries) {
        for (JsonNode entry : entries) {
            if (entry.at("/rule").asText().equals(LONG)
                    || entry.at("/finding/rule").asText().equals(LONG)) {
                return entry;
            }
        }
        throw new AssertionError(entries.toString());
    }

    private void settings(String text) throws IOException {
        Files.writeString(folder.resolve("planlint.yaml"), text);
    }
}
