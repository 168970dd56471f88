package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * The whole output of every writer against files that were read and found right. After a change
 * that is meant, run with {@code -Dplanlint.golden.update=true} and read the difference.
 */
class GoldenReportsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/planlint/report/golden");

    @ParameterizedTest
    @CsvSource({
        "CONSOLE, zh",
        "CONSOLE, en",
        "JSON, zh",
        "HTML, zh",
        "HTML, en",
        "JUNIT, zh",
        "JUNIT, en",
        "SARIF, zh",
        "SARIF, en",
        "RDJSON, zh",
        "GITLAB, zh",
        "GITHUB, zh",
        "CHECKSTYLE, zh"
    })
    void writesWhatItWroteBefore(ReportFormat format, String language) throws IOException {
        String written =
                withoutAssets(written(SamplePlan.report(Locale.forLanguageTag(language)), format));
        Path golden = FOLDER.resolve(format.fileName("sample-" + language));
        if (Boolean.getBoolean("planlint.golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameBytes(ReportFormat format) throws IOException {
        assertThat(bytes(SamplePlan.report(Locale.CHINESE), format))
                .isEqualTo(bytes(SamplePlan.report(Locale.CHINESE), format))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSOLE", "JSON", "HTML", "JUNIT", "SARIF"})
    void textHasTheSameLineEndsEverywhere(ReportFormat format) throws IOException {
        assertThat(written(SamplePlan.report(Locale.CHINESE), format))
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @Test
    void aPlanWithoutAnythingToCheckIsSaidToBeOne() throws IOException {
        Report report = SamplePlan.idle(Locale.CHINESE);
        assertThat(written(report, ReportFormat.CONSOLE)).contains("核对 0 项").contains("没有可核对的关系");
        assertThat(written(report, ReportFormat.HTML)).contains("没有可核对的关系");
        assertThat(written(report, ReportFormat.JUNIT))
                .contains("tests=\"6\" failures=\"0\" errors=\"0\" skipped=\"6\"");
    }

    static String written(Report report, ReportFormat format) throws IOException {
        return new String(bytes(report, format), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Report report, ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().write(report, Severity.ERROR, out);
        return out.toByteArray();
    }

    /** Style and script have files of their own, and the policy holds their hashes. */
    private static String withoutAssets(String page) {
        return page.replace(PageAsset.of("page.css").content(), "")
                .replace(PageAsset.of("page.js").content(), "")
                .replace(hash("page.css"), "sha256-style")
                .replace(hash("page.js"), "sha256-script");
    }

    private static String hash(String asset) {
        return PageAsset.of(asset).hash().replace("'", "");
    }
}
