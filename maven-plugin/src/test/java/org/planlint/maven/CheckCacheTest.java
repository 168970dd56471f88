package org.planlint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planlint.check.Category;
import org.planlint.check.Finding;
import org.planlint.check.Place;
import org.planlint.check.Remark;
import org.planlint.check.Severity;

class CheckCacheTest {

    private static final String SLOT = "plan.md";
    private static final String KEY = "what it depends on";

    @TempDir private Path folder;
    private Path report;
    private CheckCache cache;

    @BeforeEach
    void keepOne() throws IOException {
        report = Files.writeString(folder.resolve("plan.html"), "报告");
        cache = new CheckCache(folder.resolve("cache"));
        cache.keep(SLOT, KEY, plan(), List.of(report));
    }

    @Test
    void givesBackWhatItGot() {
        assertThat(cache.find(SLOT, KEY)).isEqualTo(plan());
    }

    @Test
    void knowsNothingOfAnotherDocumentOrKey() {
        assertThat(cache.find("other.md", KEY)).isNull();
        assertThat(cache.find(SLOT, KEY + "!")).isNull();
    }

    @Test
    void wantsTheReportsAsTheyWere() throws IOException {
        Files.writeString(report, "报告！");
        assertThat(cache.find(SLOT, KEY)).isNull();
        Files.writeString(report, "报告");
        assertThat(cache.find(SLOT, KEY)).isNotNull();
        Files.delete(report);
        assertThat(cache.find(SLOT, KEY)).isNull();
    }

    @Test
    void trustsNoFileThatWasTouched() throws IOException {
        Path file = entry();
        byte[] content = Files.readAllBytes(file);
        for (int at = 0; at < content.length; at += 7) {
            byte[] touched = content.clone();
            touched[at] ^= 1;
            Files.write(file, touched);
            assertThat(cache.find(SLOT, KEY))
                    .as("byte %d", at)
                    .satisfiesAnyOf(
                            found -> assertThat(found).isNull(),
                            // The line break behind the hash means nothing.
                            found -> assertThat(found).isEqualTo(plan()));
        }
        for (int length : new int[] {0, 10, 64, 65, content.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(content, length));
            assertThat(cache.find(SLOT, KEY)).as("length %d", length).isNull();
        }
    }

    @Test
    void findingsCannotBeEditedOut() throws IOException {
        Path file = entry();
        String content = Files.readString(file);
        Files.writeString(file, content.replace("\"ERROR\"", "\"INFO\""));
        assertThat(cache.find(SLOT, KEY)).isNull();
    }

    @Test
    void withoutAFolderNothingIsKept() throws IOException {
        CheckCache none = new CheckCache(null);
        none.keep(SLOT, KEY, plan(), List.of());
        assertThat(none.find(SLOT, KEY)).isNull();
    }

    private Path entry() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** With half a surrogate pair, as damaged documents have it. */
    private static CheckedPlan plan() {
        Place place = new Place("target", 3, 1, 3, 5, "\ud83d坏", null, null, "第一章", 2);
        Finding finding =
                new Finding(
                        "target.below-baseline",
                        "目标不优于基期",
                        Category.DIR,
                        Severity.ERROR,
                        "…",
                        "…",
                        "52 < 58",
                        null,
                        "c0ffee",
                        List.of(place));
        return new CheckedPlan(
                "plan.md",
                "云岭县规划",
                "markdown",
                5,
                3,
                1,
                0,
                List.of(finding),
                List.of(new Remark("baseline.fixed", "…")),
                Severity.WARNING,
                false);
    }
}
