package org.planlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.check.Accepted;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;
import org.planlint.check.RuleInfo;
import org.planlint.check.RuleText;
import org.planlint.check.Severity;

/**
 * SARIF 2.1.0 (OASIS, 2020) for code scanning and editors: the rules that ran with their pages, and
 * the findings. What held is only counted, in the run's properties: services that read SARIF raise
 * an alarm for every result.
 */
public final class SarifReportWriter implements ReportWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String FINGERPRINT = "planlint/v1";

    @Override
    public void write(Report report, Severity failLevel, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, report);
            String uri = DocumentUri.of(RepositoryPath.of(report));
            json.writeObjectFieldStart("automationDetails");
            // The part before the last slash is what services tell runs from one another by.
            json.writeStringField("id", "planlint/" + uri + "/");
            json.writeEndObject();
            artifact(json, uri, report.document().info().sha256());
            json.writeStringField("columnKind", "unicodeCodePoints");
            results(json, report, uri);
            properties(json, report);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tool(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "planlint");
        json.writeStringField("version", report.toolVersion());
        json.writeStringField("language", new ReportText(report).language());
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : report.rules()) {
            rule(json, rule, report.texts().get(rule.id()));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleInfo rule, RuleText text) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", text.title());
        message(json, "shortDescription", text.title());
        message(json, "fullDescription", full(text));
        if (!text.help().isEmpty()) {
            json.writeObjectFieldStart("help");
            json.writeStringField("text", text.help());
            json.writeStringField("markdown", text.help());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("category", rule.category().name());
        json.writeStringField("precision", precision(rule.severity()));
        json.writeStringField("problem.severity", problem(rule.severity()));
        json.writeArrayFieldStart("tags");
        json.writeString(rule.category().name());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The first paragraph of the page; services show it under the title. */
    private static String full(RuleText text) {
        return text.help()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse(text.title());
    }

    /** In GitHub's words: how often findings are right. Severity promises that. */
    private static String precision(Severity severity) {
        return switch (severity) {
            case ERROR -> "very-high";
            case WARNING -> "high";
            case INFO -> "medium";
        };
    }

    /** In GitHub's words. */
    private static String problem(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : severity.code();
    }

    private static void artifact(JsonGenerator json, String uri, String sha256) throws IOException {
        json.writeArrayFieldStart("artifacts");
        json.writeStartObject();
        json.writeObjectFieldStart("location");
        json.writeStringField("uri", uri);
        json.writeEndObject();
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", sha256);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void results(JsonGenerator json, Report report, String uri) throws IOException {
        ReportText words = new ReportText(report);
        Map<String, Integer> indexes = new HashMap<>();
        report.rules().forEach(rule -> indexes.put(rule.id(), indexes.size()));
        boolean compared =
                report.accepted().stream().anyMatch(a -> a.ground() == Accepted.Ground.BASELINE);
        json.writeArrayFieldStart("results");
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            result(json, finding, indexes.get(finding.rule()), uri, words);
            if (compared) {
                json.writeStringField("baselineState", "new");
            }
            json.writeEndObject();
        }
        for (Accepted decided : report.accepted()) {
            json.writeStartObject();
            Finding finding = decided.finding();
            result(json, finding, indexes.get(finding.rule()), uri, words);
            suppression(json, decided);
            // All results of a run have a state, or none.
            if (compared) {
                boolean known = decided.ground() == Accepted.Ground.BASELINE;
                json.writeStringField("baselineState", known ? "unchanged" : "new");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void result(
            JsonGenerator json, Finding finding, int rule, String uri, ReportText words)
            throws IOException {
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("kind", "fail");
        json.writeStringField("level", level(finding.severity()));
        message(json, "message", words.sentence(finding));
        json.writeArrayFieldStart("locations");
        location(json, uri, finding.places().get(0), 0, words.elsewhere(finding.places().get(0)));
        json.writeEndArray();
        related(json, uri, finding.places(), words);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, finding.fingerprint());
        json.writeEndObject();
    }

    /** Services raise no alarm for what is suppressed, but show it. */
    private static void suppression(JsonGenerator json, Accepted decided) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        boolean inSource = decided.ground() == Accepted.Ground.COMMENT;
        json.writeStringField("kind", inSource ? "inSource" : "external");
        json.writeStringField("status", "accepted");
        if (!decided.reason().isEmpty()) {
            json.writeStringField("justification", decided.reason());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void related(
            JsonGenerator json, String uri, List<Place> places, ReportText words)
            throws IOException {
        if (places.size() < 2) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (int i = 1; i < places.size(); i++) {
            location(json, uri, places.get(i), i, words.role(places.get(i)));
        }
        json.writeEndArray();
    }

    /**
     * @param id 0 for the first location
     * @param said what to say of it; may be empty
     */
    private static void location(JsonGenerator json, String uri, Place place, int id, String said)
            throws IOException {
        json.writeStartObject();
        if (id > 0) {
            json.writeNumberField("id", id);
        }
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri);
        json.writeNumberField("index", 0);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
        message(json, "snippet", place.text());
        json.writeEndObject();
        json.writeEndObject();
        if (!place.section().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", place.section());
            json.writeEndObject();
            json.writeEndArray();
        }
        if (!said.isEmpty()) {
            message(json, "message", said);
        }
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeNumberField("checked", report.checked());
        json.writeNumberField("holds", report.verified().size());
        json.writeNumberField("violated", report.findings().size());
        json.writeNumberField("undecided", report.undecided().size());
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.code();
    }
}
