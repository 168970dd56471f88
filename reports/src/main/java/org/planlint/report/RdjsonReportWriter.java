package org.planlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.text.SourceText;

/**
 * Reviewdog Diagnostic Format (rdjson), for comments on merge requests. Its columns count bytes of
 * UTF-8, not characters.
 */
final class RdjsonReportWriter implements ReportWriter {

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        ReportText words = new ReportText(report);
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("source");
            json.writeStringField("name", "planlint");
            json.writeEndObject();
            json.writeArrayFieldStart("diagnostics");
            for (Finding finding : report.findings()) {
                diagnostic(json, report, finding, words);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void diagnostic(
            JsonGenerator json, Report report, Finding finding, ReportText words)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("message", words.sentence(finding));
        location(json, report, finding.places().get(0));
        json.writeStringField("severity", finding.severity().name());
        json.writeObjectFieldStart("code");
        json.writeStringField("value", finding.rule());
        json.writeEndObject();
        if (finding.places().size() > 1) {
            json.writeArrayFieldStart("relatedLocations");
            for (Place place : finding.places().subList(1, finding.places().size())) {
                json.writeStartObject();
                json.writeStringField("message", words.role(place));
                location(json, report, place);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Report report, Place place)
            throws IOException {
        SourceText source = report.document().source();
        json.writeObjectFieldStart("location");
        json.writeStringField("path", RepositoryPath.of(report));
        json.writeObjectFieldStart("range");
        json.writeObjectFieldStart("start");
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", bytes(source, place.line(), place.column()));
        json.writeEndObject();
        json.writeObjectFieldStart("end");
        json.writeNumberField("line", place.endLine());
        json.writeNumberField("column", bytes(source, place.endLine(), place.endColumn()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static int bytes(SourceText source, int line, int column) {
        String text = source.slice(source.line(line));
        int characters = Math.min(column - 1, text.codePointCount(0, text.length()));
        String before = text.substring(0, text.offsetByCodePoints(0, characters));
        return before.getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
