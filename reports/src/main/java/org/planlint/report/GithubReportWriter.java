package org.planlint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * GitHub's workflow commands: printed by a step, they become annotations of the lines. Values are
 * escaped as its toolkit does, so that no document can write a command of its own.
 */
final class GithubReportWriter implements ReportWriter {

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        ReportText words = new ReportText(report);
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            Place place = finding.places().get(0);
            text.append("::")
                    .append(level(finding.severity()))
                    .append(" file=")
                    .append(property(RepositoryPath.of(report)))
                    .append(",line=")
                    .append(place.line())
                    .append(",endLine=")
                    .append(place.endLine())
                    .append(columns(place))
                    .append(",title=")
                    .append(property(finding.rule()))
                    .append("::")
                    .append(data(words.sentence(finding)))
                    .append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Annotations of several lines have no columns. The last one counts in. */
    private static String columns(Place place) {
        if (place.line() != place.endLine()) {
            return "";
        }
        int last = Math.max(place.column(), place.endColumn() - 1);
        return ",col=" + place.column() + ",endColumn=" + last;
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.code();
    }

    private static String data(String text) {
        return SafeText.printable(text)
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
