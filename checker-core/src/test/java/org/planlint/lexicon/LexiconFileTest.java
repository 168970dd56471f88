package org.planlint.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

class LexiconFileTest {

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Lexicon.class.getResource("phrases.yaml").toURI()).getParent();
        return Files.walk(folder).filter(file -> file.toString().endsWith(".yaml")).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatAYamlParserReads(Path file) throws IOException {
        String text = Files.readString(file);
        List<Map<String, List<String>>> ours =
                LexiconFile.parse(file.toString(), text).stream()
                        .map(LexiconEntry::values)
                        .toList();
        assertThat(ours).isNotEmpty().isEqualTo(parsedAsYaml(text));
    }

    @Test
    void readsQuotedTextsAndLists() {
        String text = "# note\n\n- name: 'a: b, ''c'''\n  list: [x, 'y, z', '%']\r\n- name: d\n";
        List<LexiconEntry> entries = LexiconFile.parse("f.yaml", text);
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).text("name")).isEqualTo("a: b, 'c'");
        assertThat(entries.get(0).list("list")).containsExactly("x", "y, z", "%");
        assertThat(entries.get(0).list("none")).isEmpty();
        assertThat(
                        List.of(
                                Map.copyOf(entries.get(0).values()),
                                Map.copyOf(entries.get(1).values())))
                .isEqualTo(parsedAsYaml(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: a",
                "- name:",
                "- name: %",
                "- name: a: b",
                "- name: 'a",
                "- name: [a, b",
                "- name: {a: b}",
                "- name: a\n   deeper: b",
                "- name: a\n  name: b",
                "- name: a # note",
                "-name: a",
                "- name: [[a], b]"
            })
    void refusesWhatItDoesNotRead(String text) {
        assertThatThrownBy(() -> LexiconFile.parse("f.yaml", text))
                .isInstanceOf(LexiconFormatException.class)
                .hasMessageMatching("(?s)f\\.yaml:[12]:\\d+: .+");
    }

    @Test
    void namesTheEntryThatLacksAKey() {
        LexiconEntry entry = LexiconFile.parse("f.yaml", "\n- name: a\n").get(0);
        assertThatThrownBy(() -> entry.text("good")).hasMessage("f.yaml:2:3: missing [good]");
        assertThatThrownBy(() -> entry.as("name", name -> null))
                .hasMessageContaining("f.yaml:2:9: not-allowed [name, a]");
    }

    /** The document as a full YAML parser has it, each single text as a list of one. */
    private static List<Map<String, List<String>>> parsedAsYaml(String text) {
        LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        List<?> entries = (List<?>) new Load(settings).loadFromString(text);
        return entries.stream().map(entry -> lists((Map<?, ?>) entry)).toList();
    }

    private static Map<String, List<String>> lists(Map<?, ?> entry) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        entry.forEach((key, value) -> lists.put(key.toString(), list(value)));
        return lists;
    }

    private static List<String> list(Object value) {
        return value instanceof List<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }
}
