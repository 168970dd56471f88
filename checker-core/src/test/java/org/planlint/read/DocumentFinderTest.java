package org.planlint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlint.read.UnreadableException.Reason;

class DocumentFinderTest {

    @TempDir Path folder;

    @Test
    void everySupportedFileInOrder() throws Exception {
        touch(
                "b.md",
                "a/z.TXT",
                "a/b/c.docx",
                "a-b/x.html",
                "说明.htm",
                "c.markdown",
                "x.xlsx",
                "noending");
        touch("~$b.docx", ".hidden.md", ".git/x.md", ".~b.docx");
        assertThat(found(new DocumentFinder()))
                .containsExactly(
                        "a/b/c.docx", "a/z.TXT", "a-b/x.html", "b.md", "c.markdown", "说明.htm");
    }

    @Test
    void aFileIsItselfWhateverItIs() throws Exception {
        Path missing = folder.resolve("x.pdf");
        assertThat(new DocumentFinder().find(missing)).containsExactly(missing);
        assertThat(new DocumentFinder().find(Path.of("-"))).containsExactly(Path.of("-"));
    }

    @Test
    void reportsAreNoDocuments() throws Exception {
        touch("a.md", "planlint-report/a.html");
        assertThat(found(new DocumentFinder(List.of(folder.resolve("planlint-report")))))
                .containsExactly("a.md");
    }

    @Test
    void linksInCircles() throws Exception {
        touch("a/b.md");
        try {
            Files.createSymbolicLink(folder.resolve("a/circle"), folder);
            Files.createSymbolicLink(folder.resolve("c.md"), folder.resolve("a/b.md"));
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("the system has no links");
        }
        assertThat(found(new DocumentFinder())).containsExactly("a/b.md", "c.md");
    }

    @Test
    void anEmptyFolder() throws Exception {
        touch("x.xlsx");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> new DocumentFinder().find(folder))
                .matches(e -> e.reason() == Reason.NO_DOCUMENTS);
    }

    private List<String> found(DocumentFinder finder) throws UnreadableException {
        return finder.find(folder).stream()
                .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                .toList();
    }

    private void touch(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "云岭县");
        }
    }
}
