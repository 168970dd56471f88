package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlint.check.Accepted;
import org.planlint.check.Finding;
import org.planlint.check.Remark;
import org.planlint.check.Report;

/**
 * Our own formats against the schemas that we hand out, and those of services against what their
 * documentation demands. SARIF and JUnit have schemas of their standards, and tests of their own.
 */
class SchemasTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static Stream<Report> reports() {
        return Stream.of(
                SamplePlan.report(Locale.CHINESE),
                SamplePlan.report(Locale.ENGLISH),
                SamplePlan.idle(Locale.ENGLISH),
                SamplePlan.hostile(),
                decided());
    }

    /** One with findings that the project lives with, on every ground. */
    static Report decided() {
        Report report = SamplePlan.report(Locale.CHINESE);
        List<Finding> findings = report.findings();
        List<Accepted> accepted = new ArrayList<>();
        for (Accepted.Ground ground : Accepted.Ground.values()) {
            LocalDate until = ground == Accepted.Ground.COMMENT ? null : LocalDate.of(2026, 12, 31);
            String reason = ground == Accepted.Ground.BASELINE ? "" : "市里已定";
            Finding finding = findings.get(accepted.size());
            accepted.add(new Accepted(finding, ground, reason, until == null ? null : "甲", until));
        }
        return report.accepting(
                findings.subList(accepted.size(), findings.size()),
                accepted,
                List.of(new Remark("baseline.fixed", "已改好")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jsonIsAsItsSchemaSays(Report report) throws IOException {
        assertValid(
                Files.readString(Path.of("../docs/planlint-report.schema.json")),
                report,
                ReportFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void gitlabGetsWhatItAsksFor(Report report) throws IOException {
        assertValid(resource("gitlab.schema.json"), report, ReportFormat.GITLAB);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reviewdogGetsWhatItAsksFor(Report report) throws IOException {
        assertValid(resource("rdjson.schema.json"), report, ReportFormat.RDJSON);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void readersOfCheckstyleGetWhatTheyAskFor(Report report) throws Exception {
        Validator validator =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(getClass().getResource("checkstyle.xsd"))
                        .newValidator();
        byte[] written =
                GoldenReportsTest.written(report, ReportFormat.CHECKSTYLE)
                        .getBytes(StandardCharsets.UTF_8);
        validator.validate(new StreamSource(new ByteArrayInputStream(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, a.md",
        "./a.md, a.md",
        "./drafts/./a.md, drafts/a.md",
        "drafts/../a.md, a.md",
        "../a.md, ../a.md",
        "../../a.md, ../../a.md",
        "/tmp/../a.md, /a.md",
        "/../a.md, /../a.md",
        "C:/drafts//a.md, C:/drafts/a.md",
        "-, -"
    })
    void pathsAreThoseOfTheRepository(String given, String path) {
        assertThat(RepositoryPath.of(given)).isEqualTo(path);
    }

    private static void assertValid(String schema, Report report, ReportFormat format)
            throws IOException {
        JsonSchema rules = SCHEMAS.getSchema(schema);
        JsonNode written = MAPPER.readTree(GoldenReportsTest.written(report, format));
        assertThat(rules.validate(written)).isEmpty();
    }

    private String resource(String name) throws IOException {
        try (var in = getClass().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
