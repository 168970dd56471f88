package org.planlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One plan in every format gives the same findings. */
class FormatsAgreeTest {

    @TempDir Path folder;

    private String markdown;
    private Path source;

    /** The draft as it was when the files of other programs were made of it. */
    @BeforeEach
    void takeSource() throws IOException {
        markdown = new String(resource("plan.md"), UTF_8);
        source = Files.writeString(folder.resolve("plan.md"), markdown);
    }

    @Test
    void text() throws IOException {
        assertAgrees(write("plan.txt", ExampleFormats.text(markdown).getBytes(UTF_8)), 0.98);
    }

    @Test
    void textInTheOldEncoding() throws IOException {
        byte[] old = ExampleFormats.text(markdown).getBytes(Charset.forName("GB18030"));
        assertAgrees(write("plan.txt", old), 0.98);
    }

    @Test
    void page() throws IOException {
        assertAgrees(write("plan.html", ExampleFormats.html(markdown).getBytes(UTF_8)), 0.98);
    }

    @Test
    void word() throws IOException {
        assertAgrees(write("plan.docx", ExampleDocx.convert(markdown)), 0.98);
    }

    /** Made of the Word file by LibreOffice; the PDF was made smaller by Ghostscript. */
    @ParameterizedTest
    @CsvSource({"plan.pdf, 0.90", "plan.doc, 0.98", "plan.docx, 0.98"})
    void ofOtherPrograms(String name, double share) throws IOException {
        assertAgrees(write(name, resource(name)), share);
    }

    @Test
    void printedByABrowser() throws IOException {
        Path page = write("plan.html", ExampleFormats.html(markdown).getBytes(UTF_8));
        assertAgrees(Converter.CHROMIUM.pdf(page), 0.90);
    }

    private void assertAgrees(Path file, double share) throws IOException {
        Agreement agreement = Agreement.of(source, file, folder.resolve("reports"));

        assertThat(agreement.findings())
                .as("findings; different are %s", agreement.different())
                .isGreaterThanOrEqualTo(share);
        assertThat(agreement.verified())
                .as("verified; different are %s", agreement.different())
                .isGreaterThanOrEqualTo(share);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream content = FormatsAgreeTest.class.getResourceAsStream("formats/" + name)) {
            return content.readAllBytes();
        }
    }
}
