package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Report;

/** The formats that build services read, where the golden files don't show the point. */
class CiReportsTest {

    @Test
    void rdjsonCountsBytes() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        JsonNode diagnostics = json(report, ReportFormat.RDJSON).get("diagnostics");

        for (int i = 0; i < report.findings().size(); i++) {
            JsonNode start = diagnostics.get(i).at("/location/range/start");
            byte[] line =
                    report.document()
                            .source()
                            .slice(report.document().source().line(start.get("line").asInt()))
                            .getBytes(StandardCharsets.UTF_8);
            int from = start.get("column").asInt() - 1;
            String quoted = report.findings().get(i).places().get(0).text();
            assertThat(new String(line, from, line.length - from, StandardCharsets.UTF_8))
                    .startsWith(quoted.lines().findFirst().orElseThrow());
        }
    }

    @Test
    void gitlabTellsAllFindingsFromOneAnother() throws IOException {
        Report report = SamplePlan.report(Locale.CHINESE);
        List<Finding> twice = new ArrayList<>(report.findings());
        twice.addAll(report.findings());
        Report doubled = report.accepting(twice, List.of(), List.of());

        List<String> all = json(doubled, ReportFormat.GITLAB).findValuesAsText("fingerprint");
        assertThat(all)
                .hasSameSizeAs(twice)
                .doesNotHaveDuplicates()
                // Those that were there before keep theirs.
                .containsAll(json(report, ReportFormat.GITLAB).findValuesAsText("fingerprint"));
    }

    @Test
    void annotationsOfSeveralLinesHaveNoColumns() throws IOException {
        assertThat(
                        GoldenReportsTest.written(
                                SamplePlan.report(Locale.CHINESE), ReportFormat.GITHUB))
                .contains(",line=11,endLine=11,col=14,endColumn=17,");
        Finding finding = SamplePlan.report(Locale.CHINESE).findings().get(0);
        Place place = new Place("heading", 3, 5, 4, 2, "…", null, null, "", null);
        Report report =
                SamplePlan.report(Locale.CHINESE)
                        .accepting(List.of(at(finding, place)), List.of(), List.of());

        assertThat(GoldenReportsTest.written(report, ReportFormat.GITHUB))
                .contains(",line=3,endLine=4,title=");
    }

    private static Finding at(Finding finding, Place place) {
        return new Finding(
                finding.rule(),
                finding.title(),
                finding.category(),
                finding.severity(),
                finding.message(),
                finding.explanation(),
                finding.calculation(),
                finding.suggestion(),
                finding.fingerprint(),
                List.of(place));
    }

    @Test
    void hostileTextWritesNoCommandOfItsOwn() throws IOException {
        Report report = SamplePlan.hostile();
        String printed = GoldenReportsTest.written(report, ReportFormat.GITHUB);

        assertThat(printed.lines())
                .hasSameSizeAs(report.findings())
                .allMatch(line -> line.matches("::(error|warning|notice) file=.*"));
        assertThat(printed).doesNotContain("\u001b");
    }

    private static JsonNode json(Report report, ReportFormat format) throws IOException {
        return new ObjectMapper().readTree(GoldenReportsTest.written(report, format));
    }
}
