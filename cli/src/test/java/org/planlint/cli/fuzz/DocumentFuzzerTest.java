package org.planlint.cli.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlint.read.DocumentLoader;
import org.planlint.read.InputFile;
import org.planlint.read.UnreadableException;

/** The same fuzzing in small, without a tool: the same inputs every time. */
class DocumentFuzzerTest {

    private static final int CHANGED = 40;

    /** What gets into numbers, names, markup and structures and is rare among random bytes. */
    private static final List<String> TOKENS =
            List.of(
                    "0",
                    "-1",
                    "99999999999999999999",
                    "1e999",
                    "%",
                    "—",
                    "〔",
                    "〕",
                    "》",
                    "“",
                    "\t",
                    "\n",
                    "|",
                    "<",
                    ">",
                    "/>",
                    "&#x0;",
                    "\uFFFF",
                    "第",
                    "章",
                    "年",
                    "万",
                    "亿",
                    "、",
                    "。",
                    "其中",
                    "合计",
                    "十五五",
                    "0.",
                    ":",
                    "\0");

    static List<byte[]> seeds() {
        return FuzzSeeds.all();
    }

    /** A seed that is refused at once would fuzz nothing. */
    @ParameterizedTest
    @MethodSource("seeds")
    void seedsAreReadable(byte[] seed) throws UnreadableException {
        Shape shape = Shape.of(seed[0]);
        InputFile file = new InputFile(shape.fileName, shape.file(Shape.content(seed)));
        assertThat(new DocumentLoader().load(file).hasText()).as("%s", shape).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changedSeedsAreReadOrRefused(byte[] seed) {
        Random random = new Random(seed.length);
        for (int i = 0; i < CHANGED; i++) {
            byte[] changed = changed(seed, random);
            assertThatCode(() -> DocumentFuzzer.fuzzerTestOneInput(changed))
                    .as("change %d of a seed of shape %s", i, Shape.of(seed[0]))
                    .doesNotThrowAnyException();
        }
    }

    /** What fuzzing once found stays found. */
    static List<Path> foundInputs() throws IOException, URISyntaxException {
        Path folder = Path.of(DocumentFuzzerTest.class.getResource("found").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("foundInputs")
    void inputsThatOnceBrokeIt(Path found) throws IOException {
        byte[] input = Files.readAllBytes(found);
        assertThatCode(() -> DocumentFuzzer.fuzzerTestOneInput(input)).doesNotThrowAnyException();
    }

    private static byte[] changed(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            int at = 1 + random.nextInt(bytes.length - 1);
            bytes =
                    switch (random.nextInt(4)) {
                        case 0 -> replaced(bytes, at, at, token(random));
                        case 1 -> replaced(bytes, at, end(bytes, at, random), new byte[0]);
                        case 2 -> replaced(bytes, at, at, slice(bytes, random));
                        default ->
                                replaced(bytes, at, at + 1, new byte[] {(byte) random.nextInt()});
                    };
        }
        return bytes;
    }

    private static byte[] token(Random random) {
        return TOKENS.get(random.nextInt(TOKENS.size()))
                .repeat(1 + random.nextInt(3))
                .getBytes(UTF_8);
    }

    private static byte[] slice(byte[] bytes, Random random) {
        int from = 1 + random.nextInt(bytes.length - 1);
        return Arrays.copyOfRange(bytes, from, end(bytes, from, random));
    }

    private static int end(byte[] bytes, int from, Random random) {
        return Math.min(bytes.length - 1, from + random.nextInt(200));
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] result = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
        return result;
    }
}
