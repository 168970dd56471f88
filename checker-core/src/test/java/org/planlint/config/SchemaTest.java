package org.planlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema for editors knows the same keys as the reader. */
class SchemaTest {

    private static final Path SCHEMA = Path.of("../docs/planlint.schema.json");

    @TempDir Path folder;

    @Test
    void everyKeyOfTheSchemaIsReadAndNoOther() throws Exception {
        assertThat(known("x: 1")).isEqualTo(String.join(", ", properties(schema()).keySet()));
    }

    @Test
    void everyKeyOfASuppressionIsReadAndNoOther() throws Exception {
        Map<?, ?> suppressions = (Map<?, ?>) properties(schema()).get("suppressions");

        assertThat(known("suppressions:\n  - x: 1"))
                .isEqualTo(
                        String.join(
                                ", ", properties((Map<?, ?>) suppressions.get("items")).keySet()));
    }

    @Test
    void everyKeyOfTheLexiconAndTheLimitsIsReadAndNoOther() throws Exception {
        Map<?, ?> lexicon = (Map<?, ?>) properties(schema()).get("lexicon");
        Map<?, ?> indicators = (Map<?, ?>) properties(lexicon).get("indicators");

        assertThat(known("lexicon:\n  x: 1"))
                .isEqualTo(String.join(", ", properties(lexicon).keySet()));
        assertThat(known("lexicon:\n  indicators:\n    - x: 1"))
                .isEqualTo(
                        String.join(
                                ", ", properties((Map<?, ?>) indicators.get("items")).keySet()));
        assertThat(known("limits:\n  x: 1").split(", "))
                .containsExactlyInAnyOrderElementsOf(
                        properties((Map<?, ?>) properties(schema()).get("limits")).keySet());
    }

    /** The keys that the reader names when it meets one that it does not know. */
    private String known(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("planlint.yaml"), text);
        try {
            ConfigReader.read(file);
        } catch (ConfigException e) {
            return String.valueOf(e.details().get(1));
        }
        throw new AssertionError("no complaint");
    }

    /** JSON is YAML. */
    private static Map<?, ?> schema() throws Exception {
        Load load = new Load(LoadSettings.builder().build());
        return (Map<?, ?>) load.loadFromString(Files.readString(SCHEMA));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> properties(Map<?, ?> type) {
        return (Map<String, ?>) type.get("properties");
    }
}
