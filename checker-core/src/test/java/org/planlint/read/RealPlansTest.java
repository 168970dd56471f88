package org.planlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.planlint.text.Blank;

/**
 * Real plans are read completely: nothing but markup is lost, nothing is doubled, nothing changes
 * its place.
 */
class RealPlansTest {

    private static final Path PLANS = Path.of("../../shared/plans");

    @Test
    void everyCharacterOnceAndInOrder() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(PLANS));
        for (Path plan : plans()) {
            RawDocument document = new DocumentLoader().load(plan);
            StringBuilder read = new StringBuilder();
            for (RawBlock block : document.blocks()) {
                assertThat(block).isInstanceOf(RawLine.class);
                read.append(withoutBlanks(((RawLine) block).text()));
            }
            String words =
                    document.source()
                            .text()
                            .replaceAll("(?m)^ *(?:#{1,6}|-) ", "")
                            .replaceAll("\\*\\*|</?(?:b|sub)>|\\\\(?=\\*)", "");
            assertThat(read.toString()).as(plan.toString()).isEqualTo(withoutBlanks(words));
        }
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.sorted().toList();
        }
    }

    private static String withoutBlanks(CharSequence text) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Blank.is(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
