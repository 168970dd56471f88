package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.document.Document;
import org.planlint.document.DocumentInfo;

class ReportFilesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "drafts/纲要.md, 纲要",
        "C:\\drafts\\纲要.docx, 纲要",
        "规划2.0.txt, 规划2.0",
        "-, stdin",
        ".md, .md",
        "a/..,document",
        "../../etc/passwd, passwd",
        "con.txt, _con",
        "COM1.draft.md, _COM1.draft",
        "'a<b>:\"|?*.md', a_b______",
        "'尾点. .md', 尾点"
    })
    void namesFilesByTheDocument(String document, String name) {
        assertThat(FileNames.of(List.of(document))).containsEntry(document, name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.md",
                "a/../../x.md",
                "..\\..\\x.md",
                "/etc/x.md",
                "C:x.md",
                "..",
                "a\u0000b.md",
                "\ud800.md"
            })
    void filesStayInTheFolder(String document) {
        ReportFiles files = new ReportFiles(folder, List.of(document));
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(files.file(document, format).normalize().getParent()).isEqualTo(folder);
        }
    }

    @Test
    void theFirstOfEqualNamesKeepsItAndTheOrderOfTheInputsDoesNotCount() {
        Map<String, String> names = FileNames.of(List.of("b/纲要.docx", "c/纲要.md", "a/纲要.md"));
        assertThat(names).containsEntry("a/纲要.md", "纲要");
        assertThat(names.get("b/纲要.docx")).matches("纲要-[0-9a-f]{6}");
        assertThat(names.get("c/纲要.md"))
                .matches("纲要-[0-9a-f]{6}")
                .isNotEqualTo(names.get("b/纲要.docx"));
        assertThat(FileNames.of(List.of("a/纲要.md", "b/纲要.docx", "c/纲要.md"))).isEqualTo(names);
    }

    @Test
    void namesThatDifferInCaseOnlyAreOneOnWindows() {
        assertThat(FileNames.of(List.of("a/Plan.md", "b/PLAN.md")).get("b/PLAN.md"))
                .matches("PLAN-[0-9a-f]{6}");
    }

    @Test
    void aMarkedNameThatIsTakenGetsALongerMark() {
        String marked = FileNames.of(List.of("a/x.md", "b/x.md")).get("b/x.md");
        Map<String, String> names =
                FileNames.of(List.of("a/x.md", "b/x.md", "a/" + marked + ".md"));
        assertThat(names.values()).doesNotHaveDuplicates();
        assertThat(names.get("b/x.md")).startsWith(marked).hasSizeGreaterThan(marked.length());
    }

    @Test
    void longNamesAreCutAndStayDistinct() {
        String first = "规".repeat(90) + "甲.md";
        String second = "规".repeat(90) + "乙.md";
        Map<String, String> names = FileNames.of(List.of(first, second));
        assertThat(names.get(first)).isNotEqualTo(names.get(second));
        assertThat(names.values())
                .allSatisfy(
                        name ->
                                assertThat(
                                                ReportFormat.JUNIT
                                                        .fileName(name)
                                                        .getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThan(256));
    }

    @Test
    void writesEveryFormatAndLeavesNothingElse() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        Path out = folder.resolve("a/b");
        ReportFiles files = files(out, report);
        for (ReportFormat format : ReportFormat.values()) {
            Path file = files.write(report, format, Severity.ERROR);
            assertThat(file)
                    .isNotEmptyFile()
                    .isEqualTo(files.file(report.document().info().path(), format));
        }
        assertThat(names(out))
                .containsExactlyInAnyOrder(
                        "云岭县 纲要.txt",
                        "云岭县 纲要.json",
                        "云岭县 纲要.html",
                        "云岭县 纲要-comments.docx",
                        "云岭县 纲要-opinions.docx",
                        "云岭县 纲要-opinions.xlsx",
                        "TEST-云岭县 纲要.xml",
                        "云岭县 纲要.sarif",
                        "云岭县 纲要.rdjson",
                        "云岭县 纲要.gitlab.json",
                        "云岭县 纲要.github.txt",
                        "云岭县 纲要.checkstyle.xml");
    }

    @Test
    void theFolderMayBeALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = folder.resolve("link");
        try {
            Files.createSymbolicLink(link, real);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links here");
        }
        Report report = SamplePlan.report(Locale.CHINESE);
        files(link, report).write(report, ReportFormat.JSON, null);
        assertThat(names(real)).hasSize(1);
    }

    @Test
    void aReportThatBreaksLeavesTheOldFile() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        ReportFiles files = files(folder, report);
        Path file = files.file(report.document().info().path(), ReportFormat.SARIF);
        Files.writeString(file, "old");
        Report broken =
                new Report(
                        report.document(),
                        List.of(),
                        "0",
                        report.locale(),
                        report.rules(),
                        Map.of(),
                        report.findings(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        report.blocks());
        assertThatThrownBy(() -> files.write(broken, ReportFormat.SARIF, null))
                .isInstanceOf(NullPointerException.class);
        assertThat(file).hasContent("old");
        assertThat(names(folder)).hasSize(1);
    }

    @Test
    void saysThatTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "x");
        Report report = SamplePlan.report(Locale.CHINESE);
        assertUnwritable(files(file, report), report, UnwritableException.Reason.FOLDER, file);
        assertThat(file).hasContent("x");
    }

    @Test
    void saysThatTheFileCannotBeWritten() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        ReportFiles files = files(folder, report);
        Path target = files.file(report.document().info().path(), ReportFormat.JSON);
        Files.createDirectories(target.resolve("occupied"));
        assertUnwritable(files, report, UnwritableException.Reason.FILE, target);
        assertThat(names(folder)).containsExactly("云岭县 纲要.json");
    }

    @Test
    void neverWritesOverADocument() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), "the draft");
        Report report = SamplePlan.report(Locale.CHINESE);
        Document document = report.document();
        Report ofPlan =
                new Report(
                        new Document(
                                new DocumentInfo(plan.toString(), "text", "0"),
                                document.source(),
                                "x",
                                document.parts()),
                        List.of(),
                        "0",
                        report.locale(),
                        report.rules(),
                        report.texts(),
                        report.findings(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        report.blocks());
        ReportFiles files = files(folder.resolve("x/.."), ofPlan);
        Files.createDirectories(folder.resolve("x"));
        assertThatThrownBy(() -> files.write(ofPlan, ReportFormat.JSON, null))
                .isInstanceOfSatisfying(
                        UnwritableException.class,
                        e ->
                                assertThat(e.reason())
                                        .isEqualTo(UnwritableException.Reason.IS_A_DOCUMENT));
        assertThat(plan).hasContent("the draft");
    }

    @Test
    void formatsHaveNames() {
        assertThat(Stream.of(ReportFormat.values()).map(ReportFormat::code))
                .containsExactly(
                        "console",
                        "json",
                        "html",
                        "docx",
                        "opinions",
                        "opinions",
                        "junit",
                        "sarif",
                        "rdjson",
                        "gitlab",
                        "github",
                        "checkstyle");
        assertThat(ReportFormat.named("SARIF")).containsExactly(ReportFormat.SARIF);
        assertThat(ReportFormat.named("opinions"))
                .containsExactly(ReportFormat.OPINIONS, ReportFormat.OPINIONS_SHEET);
        assertThat(ReportFormat.named("pdf")).isEmpty();
        assertThat(ReportFormat.codes()).doesNotHaveDuplicates();
    }

    private static ReportFiles files(Path folder, Report report) {
        return new ReportFiles(folder, List.of(report.document().info().path()));
    }

    private static void assertUnwritable(
            ReportFiles files, Report report, UnwritableException.Reason reason, Path path) {
        assertThatThrownBy(() -> files.write(report, ReportFormat.JSON, null))
                .isInstanceOfSatisfying(
                        UnwritableException.class,
                        e -> {
                            assertThat(e.reason()).isEqualTo(reason);
                            assertThat(e.path()).isEqualTo(path);
                        });
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
