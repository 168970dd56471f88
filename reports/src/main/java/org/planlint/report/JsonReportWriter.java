package org.planlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.planlint.check.Accepted;
import org.planlint.check.Category;
import org.planlint.check.Doubt;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Remark;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.planlint.check.Verified;
import org.planlint.document.DocumentInfo;
import org.planlint.document.Notice;

/**
 * The report for scripts and CI: schema {@code planlint-report/1}, keys in a fixed order. What only
 * projects with settings have (accepted findings, notices) stands at the end, and not at all where
 * there is none.
 */
public final class JsonReportWriter implements ReportWriter {

    private static final String SCHEMA = "planlint-report/1";

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "planlint");
            json.writeStringField("version", report.toolVersion());
            json.writeEndObject();
            document(json, report);
            summary(json, report);
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                json.writeStartObject();
                finding(json, finding);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("verified");
            for (Verified verified : report.verified()) {
                checked(
                        json,
                        verified.rule(),
                        verified.category(),
                        "calculation",
                        verified.calculation());
                places(json, verified.places());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("undecided");
            for (Doubt doubt : report.undecided()) {
                checked(json, doubt.rule(), doubt.category(), "reason", doubt.reason());
                places(json, doubt.places());
                json.writeEndObject();
            }
            json.writeEndArray();
            accepted(json, report);
            notices(json, report);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void document(JsonGenerator json, Report report) throws IOException {
        DocumentInfo info = report.document().info();
        Report.BlockCount blocks = report.blocks();
        json.writeObjectFieldStart("document");
        json.writeStringField("path", info.path());
        json.writeStringField("title", report.document().title());
        json.writeStringField("format", info.format());
        json.writeStringField("sha256", info.sha256());
        json.writeNumberField("characters", report.characters());
        json.writeObjectFieldStart("blocks");
        json.writeNumberField("headings", blocks.headings());
        json.writeNumberField("paragraphs", blocks.paragraphs());
        json.writeNumberField("tables", blocks.tables());
        json.writeNumberField("boxes", blocks.boxes());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("checked", report.checked());
        json.writeNumberField("holds", report.verified().size());
        json.writeNumberField("violated", report.findings().size());
        json.writeNumberField("undecided", report.undecided().size());
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("infos", report.count(Severity.INFO));
        if (!report.accepted().isEmpty()) {
            json.writeNumberField("accepted", report.accepted().size());
        }
        json.writeEndObject();
    }

    /** The fields of a finding; the caller opens and closes the object. */
    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStringField("rule", finding.rule());
        json.writeStringField("category", finding.category().name());
        json.writeStringField("severity", finding.severity().code());
        json.writeStringField("message", finding.message());
        json.writeStringField("explanation", finding.explanation());
        json.writeStringField("calculation", finding.calculation());
        json.writeStringField("suggestion", finding.suggestion());
        json.writeStringField("fingerprint", finding.fingerprint());
        places(json, finding.places());
    }

    private static void accepted(JsonGenerator json, Report report) throws IOException {
        if (report.accepted().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("accepted");
        for (Accepted decided : report.accepted()) {
            json.writeStartObject();
            finding(json, decided.finding());
            json.writeObjectFieldStart("accepted");
            json.writeStringField("ground", decided.ground().code());
            json.writeStringField("reason", decided.reason());
            json.writeStringField("by", decided.by());
            json.writeStringField(
                    "until", decided.until() == null ? null : decided.until().toString());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What must be known of how the document was read, and of its suppressions and baseline. */
    private static void notices(JsonGenerator json, Report report) throws IOException {
        List<Notice> notices = report.document().info().notices();
        if (notices.isEmpty() && report.remarks().isEmpty()) {
            return;
        }
        ReportText words = new ReportText(report);
        json.writeArrayFieldStart("notices");
        for (Notice notice : notices) {
            notice(json, "document." + notice.code(), words.get("notice." + notice));
        }
        for (Remark remark : report.remarks()) {
            notice(json, remark.code(), remark.text());
        }
        json.writeEndArray();
    }

    private static void notice(JsonGenerator json, String code, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", code);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void checked(
            JsonGenerator json, String rule, Category category, String name, String words)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule);
        json.writeStringField("category", category.name());
        json.writeStringField(name, words);
    }

    private static void places(JsonGenerator json, List<Place> places) throws IOException {
        json.writeArrayFieldStart("places");
        for (Place place : places) {
            json.writeStartObject();
            json.writeStringField("role", place.role());
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
            json.writeNumberField("endLine", place.endLine());
            json.writeNumberField("endColumn", place.endColumn());
            json.writeStringField("text", place.text());
            if (place.rowLine() != null) {
                json.writeNumberField("rowLine", place.rowLine());
                json.writeNumberField("rowEndLine", place.rowEndLine());
            }
            json.writeStringField("section", place.section());
            if (place.page() == null) {
                json.writeNullField("page");
            } else {
                json.writeNumberField("page", place.page());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
