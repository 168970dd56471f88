package org.planlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanScanTest {

    @TempDir private Path folder;

    @Test
    void whatAnyModuleMakesIsNoDocument() throws IOException {
        plans("plan.md", "county/plan.md", "county/target/plan.md", "target/plan.md");
        List<Path> built = List.of(folder.resolve("target"), folder.resolve("county/target"));

        assertThat(below(List.of("**/*.md"), built, List.of()))
                .containsExactlyInAnyOrder("plan.md", "county/plan.md");
        assertThat(below(List.of("target/*.md"), built, List.of())).isEmpty();
    }

    @Test
    void reportsAreNoDocumentsUnlessTheirFolderIsNamed() throws IOException {
        plans("plan.md", "docs/plan.md");
        List<Path> reports = List.of(folder.resolve("docs"));

        assertThat(below(List.of("**/*.md"), List.of(), reports)).containsExactly("plan.md");
        assertThat(below(List.of("docs/*.md"), List.of(), reports)).containsExactly("docs/plan.md");
    }

    @Test
    void aProjectBuiltInPlaceKeepsItsDocuments() throws IOException {
        plans("plan.md");

        assertThat(below(List.of("**/*.md"), List.of(folder), List.of(folder.getParent())))
                .containsExactly("plan.md");
    }

    private List<String> below(List<String> includes, List<Path> built, List<Path> reports) {
        String[] found = new PlanScan(includes, null, built, reports).below(folder);
        return List.of(String.join("\n", found).replace('\\', '/').split("\n")).stream()
                .filter(file -> !file.isEmpty())
                .toList();
    }

    private void plans(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }
}
