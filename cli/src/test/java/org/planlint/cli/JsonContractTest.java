package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlint.report.ReportFormat;

/** The JSON report is what scripts rely on: every key, every place, every byte. */
class JsonContractTest {

    private static final Path EXAMPLE = Plans.PROJECT.resolve("examples/yunling-outline.md");

    @TempDir Path folder;

    /** Texts that count characters and lines in the ways that go wrong. */
    static Stream<String> texts() throws IOException {
        String plans = Plans.ERROR + Plans.WARNING + Plans.ADVICE;
        return Stream.of(
                Files.readString(EXAMPLE),
                plans,
                "\ufeff" + plans,
                plans.replace("\n", "\r\n"),
                plans.replace("\n", "\r"),
                // Beyond the basic plane, before what is quoted.
                plans.replace("第二章", "第二章 \ud842\udfb7")
                        .replace("| 1 | 森林", "| 1 | \ud842\udfb7森林")
                        .replace("| 57.8", "| \ud83d\udcc8 57.8"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPlaceQuotesTheSource(String text) throws IOException {
        List<String> lines = lines(text.startsWith("\ufeff") ? text.substring(1) : text);

        List<JsonNode> places = places(report(Plans.write(folder, "plan.md", text)));

        assertThat(places).isNotEmpty();
        for (JsonNode place : places) {
            assertThat(slice(lines, place))
                    .as(place.toString())
                    .isEqualTo(place.get("text").asText());
            String line = lines.get(place.get("line").asInt() - 1);
            assertThat(place.has("rowLine")).as(place.toString()).isEqualTo(line.startsWith("| "));
            if (place.has("rowLine")) {
                assertThat(place.get("rowLine").asInt()).isEqualTo(place.get("line").asInt());
                assertThat(place.get("rowEndLine").asInt()).isEqualTo(place.get("endLine").asInt());
            }
        }
    }

    @Test
    void rowsOfFlattenedTablesSpanTheirLines() throws IOException {
        String table = "\t序号\n\t指标名称\n\t2025年\n\t2030年目标\n\t指标属性\n";
        String first = "\t1\n\t森林覆盖率（%）\n\t58.6\n\t57.8\n\t约束性\n";
        String second = "\t2\n\t常住人口城镇化率（%）\n\t58\n\t63\n\t预期性\n";
        String text = Plans.SOUND + "专栏1 主要指标\n" + table + first + second;

        JsonNode report = report(Plans.write(folder, "plan.txt", text));

        int line = (int) (Plans.SOUND + "专栏1 主要指标\n" + table).lines().count() + 1;
        assertThat(report.at("/findings/0/rule").asText()).isEqualTo("target.below-baseline");
        for (JsonNode place : report.at("/findings/0/places")) {
            assertThat(place.get("rowLine").asInt()).isEqualTo(line);
            assertThat(place.get("rowEndLine").asInt()).isEqualTo(line + 4);
        }
    }

    @Test
    void keysStandInTheOrderOfTheContract() throws IOException {
        JsonNode report = report(EXAMPLE);

        assertKeys(report, "schema tool document summary findings verified undecided");
        assertKeys(report.get("tool"), "name version");
        assertKeys(report.get("document"), "path title format sha256 characters blocks");
        assertKeys(report.at("/document/blocks"), "headings paragraphs tables boxes");
        assertKeys(report.get("summary"), "checked holds violated undecided errors warnings infos");
        for (JsonNode finding : report.get("findings")) {
            assertKeys(
                    finding,
                    "rule category severity message explanation calculation suggestion"
                            + " fingerprint places");
        }
        report.get("verified")
                .forEach(held -> assertKeys(held, "rule category calculation places"));
        report.get("undecided").forEach(doubt -> assertKeys(doubt, "rule category reason places"));
        for (JsonNode place : places(report)) {
            String row = place.has("rowLine") ? "rowLine rowEndLine " : "";
            assertKeys(place, "role line column endLine endColumn text " + row + "section page");
        }
    }

    @Test
    void headTellsTheDocumentAndTheSumsAgree() throws Exception {
        JsonNode report = report(EXAMPLE);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(EXAMPLE));

        assertThat(report.get("schema").asText()).isEqualTo("planlint-report/1");
        assertThat(report.at("/tool/name").asText()).isEqualTo("planlint");
        assertThat(report.at("/document/path").asText()).isEqualTo(EXAMPLE.toString());
        assertThat(report.at("/document/format").asText()).isEqualTo("markdown");
        assertThat(report.at("/document/sha256").asText())
                .isEqualTo(HexFormat.of().formatHex(hash));
        JsonNode summary = report.get("summary");
        int holds = report.get("verified").size();
        int violated = report.get("findings").size();
        int undecided = report.get("undecided").size();
        assertThat(summary.get("holds").asInt()).isEqualTo(holds);
        assertThat(summary.get("violated").asInt()).isEqualTo(violated);
        assertThat(summary.get("undecided").asInt()).isEqualTo(undecided);
        assertThat(summary.get("checked").asInt()).isEqualTo(holds + violated + undecided);
        assertThat(
                        summary.get("errors").asInt()
                                + summary.get("warnings").asInt()
                                + summary.get("infos").asInt())
                .isEqualTo(violated);
    }

    @Test
    void wordsAreFilledIn() throws IOException {
        JsonNode report = report(EXAMPLE);

        assertThat(report.toString()).doesNotContain("${");
        for (JsonNode finding : report.get("findings")) {
            assertThat(finding.get("message").asText()).isNotBlank();
            assertThat(finding.get("explanation").asText()).isNotBlank();
            assertThat(finding.get("places")).isNotEmpty();
        }
        report.get("undecided")
                .forEach(doubt -> assertThat(doubt.get("reason").asText()).isNotBlank());
    }

    @Test
    void fingerprintsAreDistinct() throws IOException {
        List<String> fingerprints = new ArrayList<>();
        report(EXAMPLE)
                .get("findings")
                .forEach(finding -> fingerprints.add(finding.get("fingerprint").asText()));

        assertThat(fingerprints)
                .doesNotHaveDuplicates()
                .allMatch(print -> print.matches("[0-9a-f]+"));
    }

    @Test
    void sameInputGivesTheSameBytesOnEveryMachine() throws IOException {
        Map<String, byte[]> here = allReports("here");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(allReports(tag)).as(tag).containsExactlyEntriesOf(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void reportsAreUtf8() throws IOException {
        Map<String, byte[]> reports = allReports("utf8");
        reports.keySet().removeIf(name -> name.endsWith(".docx") || name.endsWith(".xlsx"));
        assertThat(reports).isNotEmpty();
        reports.forEach((name, report) -> assertThat(decodes(report)).as(name).isTrue());
    }

    private static boolean decodes(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Map<String, byte[]> allReports(String name) throws IOException {
        Path out = folder.resolve(name);
        String formats = String.join(",", ReportFormat.codes());
        Command.run("check", EXAMPLE, "--out", out, "--format", formats);
        Map<String, byte[]> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                reports.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        // Two are printed.
        assertThat(reports).hasSize(ReportFormat.values().length - 2);
        return reports;
    }

    private JsonNode report(Path plan) throws IOException {
        Command.run("check", plan, "--out", folder, "--format", "json");
        String name = plan.getFileName().toString().replaceFirst("\\.[a-z]+$", ".json");
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }

    private static List<JsonNode> places(JsonNode report) {
        List<JsonNode> places = new ArrayList<>();
        for (String list : List.of("findings", "verified", "undecided")) {
            report.get(list).forEach(entry -> entry.get("places").forEach(places::add));
        }
        return places;
    }

    private static void assertKeys(JsonNode node, String keys) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        assertThat(names).as(node.toString()).containsExactly(keys.split(" "));
    }

    /** Lines with their line ends. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)|(?<=\r)(?!\n)", -1));
    }

    private static String slice(List<String> lines, JsonNode place) {
        int first = place.get("line").asInt() - 1;
        int last = place.get("endLine").asInt() - 1;
        String whole = String.join("", lines.subList(first, last + 1));
        int lead = whole.length() - lines.get(last).length();
        int start = whole.offsetByCodePoints(0, place.get("column").asInt() - 1);
        int end = whole.offsetByCodePoints(lead, place.get("endColumn").asInt() - 1);
        return whole.substring(start, end);
    }
}
