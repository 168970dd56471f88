package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlint.check.Report;
import org.planlint.document.Document;
import org.planlint.document.DocumentInfo;

class SarifReportWriterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The schema of the standard, as the SARIF library for Java carries it. */
    @Test
    void isValid() throws IOException {
        JsonSchema schema;
        try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
        for (Report report :
                List.of(
                        SamplePlan.report(Locale.CHINESE),
                        SamplePlan.idle(Locale.ENGLISH),
                        SchemasTest.decided(),
                        SamplePlan.hostile())) {
            assertThat(
                            schema.validate(
                                    MAPPER.readTree(
                                            GoldenReportsTest.written(report, ReportFormat.SARIF))))
                    .isEmpty();
        }
    }

    @Test
    void resultsPointAtTheirRules() throws IOException {
        JsonNode run = run(SamplePlan.report(Locale.CHINESE));
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(run.get("results"))
                .hasSize(4)
                .allSatisfy(
                        result ->
                                assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
                                        .isEqualTo(result.get("ruleId")));
    }

    @Test
    void aResultHasItsOperandsAndTheProof() throws IOException {
        JsonNode result = run(SamplePlan.report(Locale.CHINESE)).at("/results/2");
        assertThat(result.get("level").asText()).isEqualTo("warning");
        assertThat(result.at("/message/text").asText()).contains("演算：61.5 < 62.1（越高越好）", "建议：");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertThat(region.toString())
                .isEqualTo(
                        "{\"startLine\":11,\"startColumn\":14,\"endLine\":11,\"endColumn\":18,"
                                + "\"snippet\":{\"text\":\"61.5\"}}");
        assertThat(result.at("/relatedLocations/0/message/text").asText()).isEqualTo("基期");
        assertThat(result.at("/partialFingerprints").size()).isEqualTo(1);
    }

    @Test
    void rulesCarryTheirPages() throws IOException {
        JsonNode rule = run(SamplePlan.report(Locale.CHINESE)).at("/tool/driver/rules/0");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("note");
        assertThat(rule.at("/help/markdown").asText()).isEqualTo(SamplePlan.HELP);
        assertThat(rule.at("/properties/category").asText()).isEqualTo("GLO");
    }

    @Test
    void rulesHaveWhatCodeScanningAsksFor() throws IOException {
        for (JsonNode rule : run(SamplePlan.report(Locale.CHINESE)).at("/tool/driver/rules")) {
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/help/text").asText()).isNotBlank();
            assertThat(rule.at("/properties/problem.severity").asText())
                    .isIn("error", "warning", "recommendation");
        }
    }

    /** What stands before the last slash is the category; of two equal ones the later replaces. */
    @Test
    void documentsOfAFolderDoNotReplaceOneAnother() throws IOException {
        assertThat(run(SamplePlan.report(Locale.CHINESE)).at("/automationDetails/id").asText())
                .startsWith("planlint/drafts/")
                .endsWith(".md/");
    }

    @Test
    void whatIsAcceptedIsSuppressedAndSays() throws IOException {
        JsonNode results = run(SchemasTest.decided()).get("results");
        assertThat(results).hasSize(4);
        assertThat(results.findValuesAsText("baselineState"))
                .containsExactly("new", "new", "new", "unchanged");
        assertThat(results.findValuesAsText("justification")).containsOnly("市里已定");
        assertThat(results.get(0).has("suppressions")).isFalse();
        assertThat(results.get(1).at("/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(results.get(2).at("/suppressions/0/kind").asText()).isEqualTo("inSource");
    }

    @ParameterizedTest
    @CsvSource({
        "drafts/云岭 a.md, drafts/%E4%BA%91%E5%B2%AD%20a.md",
        "a:b%.md, a%3Ab%25.md",
        "/tmp/a.md, file:///tmp/a.md",
        "C:/a.md, file:///C%3A/a.md"
    })
    void pathsBecomeUris(String path, String uri) throws IOException {
        Report report = SamplePlan.idle(Locale.CHINESE);
        Document document = report.document();
        Document moved =
                new Document(
                        new DocumentInfo(path, "text", "00"),
                        document.source(),
                        document.title(),
                        document.parts());
        JsonNode run =
                run(
                        new Report(
                                moved,
                                List.of(),
                                "0",
                                report.locale(),
                                report.rules(),
                                report.texts(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                0,
                                report.blocks()));
        assertThat(run.at("/artifacts/0/location/uri").asText()).isEqualTo(uri);
    }

    private static JsonNode run(Report report) throws IOException {
        return MAPPER.readTree(GoldenReportsTest.written(report, ReportFormat.SARIF)).at("/runs/0");
    }
}
