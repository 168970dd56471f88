package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.planlint.check.Finding;
import org.planlint.check.Report;
import org.planlint.check.Severity;

class ConsoleReportWriterTest {

    @Test
    void sumsUpInOneLineAndSaysWhereTheRestIs() throws IOException {
        String text = written(SamplePlan.report(Locale.CHINESE), StandardCharsets.UTF_8, false);
        assertThat(text.lines().toList())
                .endsWith(
                        "核对 7 项：成立 2，有误 4，存疑 1",
                        "有误 4 项：错误 2，警告 1，提示 1",
                        "规则查什么、为何要查：planlint explain 规则",
                        "完整报告：out/x.html");
    }

    @Test
    void theGravestComeFirst() throws IOException {
        String text = written(SamplePlan.report(Locale.CHINESE), StandardCharsets.UTF_8, false);
        assertThat(text).containsSubsequence("错误 2 项", "警告 1 项", "提示 1 项");
    }

    @Test
    void longListsOfOperandsAreCutShort() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        Finding finding = report.findings().get(0);
        Finding longer =
                new Finding(
                        finding.rule(),
                        finding.title(),
                        finding.category(),
                        finding.severity(),
                        finding.message(),
                        finding.explanation(),
                        finding.calculation(),
                        finding.suggestion(),
                        finding.fingerprint(),
                        Collections.nCopies(30, finding.places().get(0)));

        String text = written(with(report, longer), StandardCharsets.UTF_8, false);

        String quote = "「" + finding.places().get(0).text() + "」";
        assertThat(text.lines().filter(line -> line.endsWith(quote))).hasSize(10);
        assertThat(text).contains("等 30 处");
    }

    private static Report with(Report report, Finding only) {
        return new Report(
                report.document(),
                report.facts(),
                report.toolVersion(),
                report.locale(),
                report.rules(),
                report.texts(),
                List.of(only),
                report.accepted(),
                report.verified(),
                report.undecided(),
                report.remarks(),
                report.characters(),
                report.blocks());
    }

    @Test
    void coloursOnlyWhenAsked() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        String plain = written(report, StandardCharsets.UTF_8, false);
        String coloured = written(report, StandardCharsets.UTF_8, true);
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[31m");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void aDocumentCannotCommandTheTerminal() throws IOException {
        String text = written(SamplePlan.hostile(), StandardCharsets.UTF_8, false);
        assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
        assertThat(text).doesNotContain("\u202e");
    }

    @Test
    void speaksTheTerminalsCharset() throws IOException {
        Charset gbk = Charset.forName("GBK");
        assertThat(written(SamplePlan.report(Locale.CHINESE), gbk, false))
                .isEqualTo(
                        written(SamplePlan.report(Locale.CHINESE), StandardCharsets.UTF_8, false));
    }

    @Test
    void alignsColumnsByWhatIsSeen() {
        assertThat(Columns.align(List.of(List.of("目标", "1", "", "a"), List.of("x", "１２", "", "b"))))
                .containsExactly("目标  1     a", "x     １２  b");
    }

    @Test
    void joinsWrapsOfChineseTextAndNothingElse() {
        assertThat(SafeText.oneLine("\t高质量\n发展 plan\r\n text\u3000第一章\u00a0总则 "))
                .isEqualTo("高质量发展 plan text 第一章 总则");
    }

    @Test
    void shortensInTheMiddle() {
        assertThat(SafeText.shorten("一二三四五六七八九十", 6)).isEqualTo("一二三四…九十");
        assertThat(SafeText.shorten("𠀀𠀁𠀂", 3)).isEqualTo("𠀀𠀁𠀂");
    }

    private static String written(Report report, Charset charset, boolean colour)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConsoleReportWriter(charset, colour, "out/x.html").write(report, Severity.ERROR, out);
        return out.toString(charset);
    }
}
