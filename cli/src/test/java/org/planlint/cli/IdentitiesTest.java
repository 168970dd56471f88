package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlint.cli.Command.Result;

/** Relations that a planner writes in the settings. */
class IdentitiesTest {

    private static final String PER_HEAD =
            """
            identities:
              - id: per-head
                check: 人均地区生产总值 ≈ 地区生产总值 / 常住人口
                tolerance: 1%
            """;

    @TempDir Path folder;
    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan =
                Plans.write(
                        folder,
                        "plan.md",
                        Plans.SOUND
                                + """

                                专栏1 主要指标

                                | 序号 | 指标名称 | 2025年 | 2030年目标 | 指标属性 |
                                |---|---|---|---|---|
                                | 1 | 地区生产总值（亿元） | 320 | 440 | 预期性 |
                                | 2 | 常住人口（万人） | 40 | 40 | 预期性 |
                                | 3 | 人均地区生产总值（万元） | 8.0 | 12.0 | 预期性 |
                                """);
    }

    @Test
    void holdsForOneYearAndIsViolatedForAnother() throws IOException {
        JsonNode report = check(PER_HEAD);

        assertThat(of(report, "verified").at("/calculation").asText()).contains("8");
        JsonNode finding = of(report, "findings");
        assertThat(finding.at("/severity").asText()).isEqualTo("warning");
        assertThat(finding.at("/message").asText()).contains("2030年").contains("11");
        assertThat(finding.at("/places")).hasSize(3);
    }

    @Test
    void missingOperandLeavesItUndecided() throws IOException {
        JsonNode report = check(PER_HEAD.replace("常住人口", "户籍人口"));

        assertThat(of(report, "undecided").at("/reason").asText()).contains("户籍人口");
        assertThat(of(report, "findings").isMissingNode()).isTrue();
    }

    @Test
    void yearsConditionAndSeverityAreTheUsers() throws IOException {
        assertThat(of(check(PER_HEAD + "    years: [2025]\n"), "findings").isMissingNode())
                .isTrue();
        assertThat(of(check(PER_HEAD + "    when: 常住人口 > 50万人\n"), "findings").isMissingNode())
                .isTrue();
        assertThat(of(check(PER_HEAD + "    severity: error\n"), "findings").at("/severity"))
                .hasToString("\"error\"");
    }

    @Test
    void relationThatCannotBeReadIsSaidWithItsLine() throws IOException {
        Files.writeString(
                folder.resolve("planlint.yaml"), "identities:\n  - id: a\n    check: 甲 + 乙\n");

        Result result = Command.run("check", plan);

        assertThat(result.status()).isEqualTo(ExitStatus.BROKEN);
        assertThat(result.err()).contains("planlint.yaml:2:5");
    }

    private JsonNode check(String settings) throws IOException {
        Files.writeString(folder.resolve("planlint.yaml"), settings);
        Command.run("check", plan, "--format", "json", "--out", folder.resolve("out"));
        return new ObjectMapper().readTree(folder.resolve("out/plan.json").toFile());
    }

    /** The first entry of an identity. */
    private static JsonNode of(JsonNode report, String list) {
        for (JsonNode entry : report.get(list)) {
            if (entry.get("rule").asText().startsWith("identity.")) {
                return entry;
            }
        }
        return report.at("/nothing");
    }
}
