package org.planlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/** GitLab's code quality report: what it shows beside the changed lines of a merge request. */
final class GitlabReportWriter implements ReportWriter {

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        ReportText words = new ReportText(report);
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartArray();
            for (Finding finding : report.findings()) {
                Place place = finding.places().get(0);
                json.writeStartObject();
                json.writeStringField("description", words.sentence(finding));
                json.writeStringField("check_name", finding.rule());
                json.writeStringField("fingerprint", finding.fingerprint());
                json.writeStringField("severity", severity(finding.severity()));
                json.writeObjectFieldStart("location");
                json.writeStringField("path", report.document().info().path());
                json.writeObjectFieldStart("lines");
                json.writeNumberField("begin", place.line());
                json.writeNumberField("end", place.endLine());
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case INFO -> "info";
        };
    }
}
