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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planlint.document.Document;
import org.planlint.layout.Layout;
import org.planlint.read.DocumentLoader;
import org.planlint.read.UnreadableException;

/** Real plans say the same as Word files, and nearly the same in print, as they do as text. */
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

    /** Printed by a browser, and by LibreOffice, with rules round cells and without. */
    @ParameterizedTest
    @EnumSource
    void asPrintedFiles(Print print) throws IOException, UnreadableException {
        assumeTrue(Files.isDirectory(PLANS));
        for (Path plan : plans()) {
            Path pdf = print.pdf(plan, folder);

            Agreement agreement = Agreement.of(plan, pdf, folder.resolve("reports"));

            assertThat(agreement.verified())
                    .as("verified of %s; different are %s", plan, agreement.different())
                    .isGreaterThanOrEqualTo(0.92);
            assertThat(agreement.findings())
                    .as("findings of %s; different are %s", plan, agreement.different())
                    .isGreaterThanOrEqualTo(0.86);
        }
    }

    /** How a plan comes to paper. */
    private enum Print {
        RULED {
            @Override
            Path pdf(Path plan, Path folder) throws IOException, UnreadableException {
                return browser(plan, folder, PrintedPlan.Look.RULED);
            }
        },
        OPEN {
            @Override
            Path pdf(Path plan, Path folder) throws IOException, UnreadableException {
                return browser(plan, folder, PrintedPlan.Look.OPEN);
            }
        },
        OFFICE {
            @Override
            Path pdf(Path plan, Path folder) throws IOException, UnreadableException {
                Path page = page(plan, folder, PrintedPlan.Look.OPEN);
                Path word = folder.resolve("plan.docx");
                Files.write(word, PlanDocx.of(new DocumentLoader().load(page)));
                return Converter.LIBREOFFICE.pdf(word);
            }
        };

        abstract Path pdf(Path plan, Path folder) throws IOException, UnreadableException;

        private static Path browser(Path plan, Path folder, PrintedPlan.Look look)
                throws IOException, UnreadableException {
            return Converter.CHROMIUM.pdf(page(plan, folder, look));
        }

        private static Path page(Path plan, Path folder, PrintedPlan.Look look)
                throws IOException, UnreadableException {
            Document document = Layout.arrange(new DocumentLoader().load(plan));
            return Files.writeString(folder.resolve("plan.html"), PrintedPlan.page(document, look));
        }
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.sorted().toList();
        }
    }
}
