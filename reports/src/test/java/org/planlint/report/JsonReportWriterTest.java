package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.planlint.check.Report;

class JsonReportWriterTest {

    @Test
    void countsAddUp() throws IOException {
        JsonNode json = json(SamplePlan.report(Locale.CHINESE));
        assertThat(json.get("summary").toString())
                .isEqualTo(
                        "{\"checked\":7,\"holds\":2,\"violated\":4,\"undecided\":1,"
                                + "\"errors\":2,\"warnings\":1,\"infos\":1}");
        assertThat(json.get("findings")).hasSize(4);
        assertThat(json.get("verified")).hasSize(2);
        assertThat(json.get("undecided")).hasSize(1);
    }

    @Test
    void quotesExactlyExceptWhatUtf8CannotHold() throws IOException {
        String quoted = json(SamplePlan.hostile()).at("/findings/0/places/0/text").asText();
        assertThat(quoted)
                .isEqualTo(
                        "</script><script>alert(1)</script>\"'&]]>--><b"
                                + " onclick=x>\u0001\u001b[31m\u202e\ufffd末");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        for (ReportFormat format : ReportFormat.values()) {
            format.writer().write(SamplePlan.report(Locale.CHINESE), null, out);
            assertThat(closed[0]).as(format.code()).isFalse();
        }
    }

    private static JsonNode json(Report report) throws IOException {
        return new ObjectMapper().readTree(GoldenReportsTest.written(report, ReportFormat.JSON));
    }
}
