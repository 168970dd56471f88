package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.cli.Command.Result;

/** A damaged file gives a whole report or one clear line, and nothing else. */
class DamagedFilesTest {

    private static final int PARTS = 50;
    private static final int FLIPS = 12;

    /** As much of the plan as has all it is made of: contents, headings, a table, paragraphs. */
    private static final int LINES = 200;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"md", "txt", "html", "docx", "doc", "pdf"})
    void cutOffAnywhere(String format) throws IOException {
        byte[] whole = plan(format);
        for (int part = 1; part < PARTS; part++) {
            int length = (int) ((long) whole.length * part / PARTS);
            assertReportOrOneLine(format, Arrays.copyOf(whole, length), "cut at " + length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "txt", "html", "docx", "doc", "pdf"})
    void bytesThatAreOthers(String format) throws IOException {
        Random random = new Random(format.hashCode());
        byte[] whole = plan(format);
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] changed = whole.clone();
            int count = 1 << random.nextInt(8);
            for (int i = 0; i < count; i++) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            }
            assertReportOrOneLine(format, changed, "flip " + flip);
        }
    }

    private void assertReportOrOneLine(String format, byte[] content, String what)
            throws IOException {
        Path file = Files.write(folder.resolve("plan." + format), content);
        Path out = folder.resolve("out");
        Path report = out.resolve("plan.json");
        Files.deleteIfExists(report);

        PrintStream before = System.err;
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        System.setErr(new PrintStream(noise, true, UTF_8));
        Result result;
        try {
            result =
                    Command.run(
                            "check", file, "--format", "json", "--out", out, "--fail-on", "never");
        } finally {
            System.setErr(before);
        }

        assertThat(noise.toString(UTF_8)).as(what).isEmpty();

        if (result.status() == ExitStatus.CLEAN) {
            assertThat(result.err()).as(what).isEmpty();
            assertThat(new ObjectMapper().readTree(Files.readString(report)).get("schema").asText())
                    .as(what)
                    .isEqualTo("planlint-report/1");
        } else {
            assertThat(result.status()).as(what).isEqualTo(ExitStatus.BROKEN);
            assertThat(result.complaints())
                    .as(what)
                    .singleElement()
                    .asString()
                    .contains("plan." + format + ": ")
                    .doesNotContain("Exception", "Error", "程序内部");
            assertThat(report).as(what).doesNotExist();
        }
        try (Stream<Path> left = Files.exists(out) ? Files.list(out) : Stream.empty()) {
            assertThat(left.map(path -> path.getFileName().toString()).toList())
                    .as(what)
                    .isSubsetOf(List.of("plan.json"));
        }
    }

    private static byte[] plan(String format) throws IOException {
        String whole = new String(resource("plan.md"), UTF_8);
        String markdown = whole.lines().limit(LINES).collect(Collectors.joining("\n"));
        return switch (format) {
            case "md" -> markdown.getBytes(UTF_8);
            case "txt" -> ExampleFormats.text(markdown).getBytes(UTF_8);
            case "html" -> ExampleFormats.html(markdown).getBytes(UTF_8);
            default -> resource("plan." + format);
        };
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream content = DamagedFilesTest.class.getResourceAsStream("formats/" + name)) {
            return content.readAllBytes();
        }
    }
}
