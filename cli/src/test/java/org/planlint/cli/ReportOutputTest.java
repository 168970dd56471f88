package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlint.cli.Command.Result;

/** Where reports go, and what happens when they can't. */
class ReportOutputTest {

    @TempDir Path folder;

    private Path plan;
    private Path reports;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Plans.write(folder, "plan.md", Plans.ERROR);
        reports = folder.resolve("reports");
    }

    @Test
    void everyFormatHasItsFile() throws IOException {
        Result result =
                Command.run(
                        "check",
                        plan,
                        "--out",
                        reports,
                        "--format",
                        "console,json,html,junit,sarif");

        assertThat(result.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(names(reports))
                .containsExactly("TEST-plan.xml", "plan.html", "plan.json", "plan.sarif");
        assertThat(result.out())
                .contains("完整报告：" + reports.resolve("plan.html"))
                .contains("报告：" + reports.resolve("plan.json"))
                .containsOnlyOnce("plan.html");
    }

    @Test
    void withoutConsoleOnlyTheFilesAreNamed() {
        Result result = Command.run("check", plan, "--out", reports, "--format", "junit");

        assertThat(result.out()).isEqualTo("报告：" + reports.resolve("TEST-plan.xml") + "\n");
    }

    @Test
    void consoleWritesNoFile() {
        Command.run("check", plan, "--out", reports);

        assertThat(reports).doesNotExist();
    }

    @Test
    void folderThatIsAFile() throws IOException {
        Files.writeString(reports, "in the way");

        Result result =
                Command.run("check", plan, "--out", reports, "--format", "console,json,html");

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints())
                .containsExactly(plan + ": 报告文件夹 " + reports + " 无法建立，请用 --out 另选一个");
        assertThat(result.out()).contains("错误 1 项");
        assertThat(reports).hasContent("in the way");
    }

    @Test
    void folderThatMayNotBeWritten() throws IOException {
        Files.createDirectory(reports);
        assumeFalse(!reports.toFile().setWritable(false) || Files.isWritable(reports), "as root");

        Result result = Command.run("check", plan, "--out", reports, "--format", "json");

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).singleElement().asString().contains("plan.json", "--out");
    }

    @Test
    void reportWhoseNameAFolderHas() throws IOException {
        Files.createDirectories(reports.resolve("plan.json"));

        Result result = Command.run("check", plan, "--out", reports, "--format", "json,html");

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints())
                .singleElement()
                .asString()
                .startsWith(plan + ": 报告 " + reports.resolve("plan.json") + " 无法写入，请");
        assertThat(names(reports)).containsExactly("plan.html", "plan.json");
    }

    @Test
    void documentIsNeverReplaced() throws IOException {
        Path page = Plans.write(folder, "page.html", "<p>第一章 发展目标</p>");

        Result result = Command.run("check", page, "--out", folder, "--format", "html");

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).singleElement().asString().contains("会覆盖", "--out");
        assertThat(page).hasContent("<p>第一章 发展目标</p>");
    }

    @Test
    void documentsOfOneNameHaveReportsOfTheirOwn() throws IOException {
        Path one = Plans.write(folder, "a/plan.md", Plans.SOUND);
        Path other = Plans.write(folder, "b/plan.md", Plans.WARNING);

        Command.run("check", one, other, "--out", reports, "--format", "json");
        List<String> names = names(reports);
        Command.run("check", other, one, "--out", reports, "--format", "json");

        assertThat(names).hasSize(2).contains("plan.json");
        assertThat(names(reports)).isEqualTo(names);
    }

    @Test
    void documentNamedTwiceIsCheckedOnce() {
        Result result =
                Command.run(
                        "check", plan, folder, folder.resolve("./plan.md"), "--fail-on", "never");

        assertThat(result.out()).containsOnlyOnce("错误 1 项");
    }

    @Test
    void reportsOfEarlierRunsAreNoDocuments() throws IOException {
        Path drafts = Plans.write(folder, "drafts/plan.md", Plans.SOUND).getParent();
        Command.run("check", drafts, "--out", drafts.resolve("old"), "--format", "html");
        Command.run("check", drafts, "--out", drafts, "--format", "html");
        Files.delete(drafts.resolve("plan.html"));
        Plans.write(drafts, "page.html", "<h1>第一章 发展目标</h1>");

        Result result =
                Command.run("check", drafts, "--out", drafts.resolve("new"), "--format", "json");

        assertThat(names(drafts.resolve("new"))).containsExactly("page.json", "plan.json");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void folderOfNothingButReportsHasNoDocuments() throws IOException {
        Command.run("check", plan, "--out", reports, "--format", "html");

        Result result = Command.run("check", reports);

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.err()).startsWith(reports + ": ").contains("没有可检查的文件");
    }

    @Test
    void severalReportsOnATerminalStandApart() throws IOException {
        Path other = Plans.write(folder, "other.md", Plans.SOUND);

        Result result = Command.run("check", plan, other);

        assertThat(result.out()).contains("planlint explain 规则\n\n云岭县茶产业");
    }

    @Test
    void outputThatNobodyTakesIsAFailure() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        Result result =
                Command.run(
                        new byte[0],
                        Map.of(),
                        at ->
                                Main.run(
                                        new Terminal(
                                                at.in(),
                                                new PrintStream(full),
                                                at.err(),
                                                StandardCharsets.UTF_8,
                                                false,
                                                at.variables()),
                                        Command.words("check", plan)));

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.complaints()).singleElement().asString().startsWith("planlint: 屏幕输出");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
