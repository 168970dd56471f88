package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planlint.check.Finding;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.document.Notice;

/**
 * The report as people read it on a terminal: the gravest findings first, each with its proof, then
 * one line that sums up. Lines are never wrapped: the terminal does that, and copies stay whole.
 */
public final class ConsoleReportWriter implements ReportWriter {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";

    /** A screen shows no list of forty slogans: the other reports have them all. */
    private static final int MOST_OPERANDS = 10;

    private final Charset charset;
    private final boolean colour;
    private final String fullReport;

    /** Without colour, in UTF-8, for files and logs. */
    public ConsoleReportWriter() {
        this(StandardCharsets.UTF_8, false, null);
    }

    /**
     * For a terminal.
     *
     * @param charset what the terminal reads; characters that it lacks become question marks
     * @param colour whether to colour; whether the user wants it is for the caller to find out
     * @param fullReport where the whole report is, named in the last line; {@code null} if there is
     *     none
     */
    public ConsoleReportWriter(Charset charset, boolean colour, String fullReport) {
        this.charset = charset;
        this.colour = colour;
        this.fullReport = fullReport;
    }

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        ReportText words = new ReportText(report);
        PlainText plain = new PlainText(words, report.document().info().path());
        StringBuilder text = new StringBuilder();
        line(text, "", styled(SafeText.oneLine(report.document().title()), BOLD));
        line(text, "", styled(SafeText.oneLine(report.document().info().path()), FAINT));
        for (Notice notice : report.document().info().notices()) {
            line(text, "", words.get("notice." + notice));
        }
        for (Severity severity : Severity.values()) {
            List<Finding> findings =
                    report.findings().stream()
                            .filter(finding -> finding.severity() == severity)
                            .toList();
            if (!findings.isEmpty()) {
                group(text, words, plain, severity, findings);
            }
        }
        text.append('\n');
        summary(text, words, report);
        out.write(SafeText.wellFormed(text.toString()).getBytes(charset));
        out.flush();
    }

    private void group(
            StringBuilder text,
            ReportText words,
            PlainText plain,
            Severity severity,
            List<Finding> findings) {
        text.append('\n');
        String name = words.get("console.group", words.severity(severity), findings.size());
        line(text, "", styled(name, BOLD + hue(severity)));
        for (Finding finding : findings) {
            text.append('\n');
            line(text, "  ", styled(plain.message(finding), BOLD));
            line(text, "  ", styled(plain.location(finding), hue(severity)));
            plain.proof(finding, MOST_OPERANDS).forEach(line -> line(text, "    ", line));
        }
    }

    private void summary(StringBuilder text, ReportText words, Report report) {
        line(
                text,
                "",
                styled(
                        words.get(
                                "summary.line",
                                report.checked(),
                                report.verified().size(),
                                report.findings().size(),
                                report.undecided().size()),
                        BOLD));
        if (report.checked() == 0) {
            line(text, "", words.get("summary.nothing"));
        } else if (report.findings().isEmpty()) {
            line(text, "", words.get("summary.none"));
        } else {
            line(
                    text,
                    "",
                    words.get(
                            "summary.severities",
                            report.findings().size(),
                            report.count(Severity.ERROR),
                            report.count(Severity.WARNING),
                            report.count(Severity.INFO)));
            line(text, "", words.get("console.explain"));
        }
        if (!report.accepted().isEmpty()) {
            line(text, "", words.accepted(report));
        }
        report.remarks().forEach(remark -> line(text, "", SafeText.oneLine(remark.text())));
        if (fullReport != null) {
            line(text, "", words.get("console.full", fullReport));
        }
    }

    private static void line(StringBuilder text, String indent, String words) {
        text.append(indent).append(words).append('\n');
    }

    private String styled(String words, String style) {
        return colour ? style + words + RESET : words;
    }

    private static String hue(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case INFO -> "\u001b[36m";
        };
    }
}
