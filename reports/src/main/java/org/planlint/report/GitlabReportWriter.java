package org.planlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;

/**
 * GitLab's code quality report: what it shows beside the changed lines of a merge request. It joins
 * the reports of a pipeline and drops what has a fingerprint that it has seen, so that of equal
 * findings in two documents one would be lost: here the path is part of it.
 */
final class GitlabReportWriter implements ReportWriter {

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        ReportText words = new ReportText(report);
        String path = RepositoryPath.of(report);
        Map<String, Integer> times = new HashMap<>();
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartArray();
            for (Finding finding : report.findings()) {
                Place place = finding.places().get(0);
                json.writeStartObject();
                json.writeStringField("description", words.line(finding));
                json.writeStringField("check_name", finding.rule());
                int time = times.merge(finding.fingerprint(), 1, Integer::sum);
                json.writeStringField("fingerprint", fingerprint(path, finding, time));
                json.writeStringField("severity", severity(finding.severity()));
                json.writeObjectFieldStart("location");
                json.writeStringField("path", path);
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

    private static String fingerprint(String path, Finding finding, int time) {
        String whole = path + '\n' + finding.fingerprint() + '\n' + time;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case INFO -> "info";
        };
    }
}
