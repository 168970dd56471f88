package org.planlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;

/** Real plans say the same as Word files as they do as text. */
class RealPlansAgreeTest {

    private static final Path PLANS = Plans.PROJECT.resolve("../shared/plans");

    @TempDir Path folder;

    @Test
    void asWordFiles() throws IOException, UnreadableException {
        assumeTrue(Files.isDirectory(PLANS));
        for (Path plan : plans()) {
            Path word = folder.resolve("plan.docx");
            Files.write(word, PlanDocx.of(new DocumentLoader().load(plan)));

            Agreement agreement = Agreement.of(plan, word, folder.resolve("reports"));

            assertThat(List.of(agreement.findings(), agreement.verified()))
                    .as("%s; different are %s", plan, agreement.different())
                    .allMatch(share -> share >= 0.98);
        }
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.sorted().toList();
        }
    }
}
