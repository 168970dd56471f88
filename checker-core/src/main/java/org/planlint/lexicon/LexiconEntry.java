package org.planlint.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One entry of a lexicon file: keys with a text or a list of texts. */
public final class LexiconEntry {

    /** The value of a key: its texts and where it begins. */
    record Field(List<String> texts, int line, int column) {}

    private final String file;
    private final int line;
    private final Map<String, Field> fields;

    LexiconEntry(String file, int line, Map<String, Field> fields) {
        this.file = file;
        this.line = line;
        this.fields = fields;
    }

    /** All keys and values as they stand in the file. */
    public Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        fields.forEach((key, field) -> values.put(key, field.texts()));
        return values;
    }

    /** The list under a key, empty if the key is missing. */
    public List<String> list(String key) {
        Field field = fields.get(key);
        return field == null ? List.of() : field.texts();
    }

    /** The text under a key, or what stands for its absence. */
    public String text(String key, String absent) {
        List<String> value = list(key);
        if (value.size() > 1) {
            throw problemWith(key, "single-text", key);
        }
        return value.isEmpty() ? absent : value.get(0);
    }

    /**
     * The text under a key.
     *
     * @throws LexiconFormatException if there is none
     */
    public String text(String key) {
        String text = text(key, "");
        if (text.isEmpty()) {
            throw problem("missing", key);
        }
        return text;
    }

    /**
     * The text under a key as a value of another type; {@code null} from {@code reading} means that
     * it is none.
     */
    public <T> T as(String key, Function<String, T> reading) {
        String text = text(key);
        T value = reading.apply(text);
        if (value == null) {
            throw problemWith(key, "not-allowed", key, text);
        }
        return value;
    }

    /** What to throw where the entry is not what it should be; it names file, line and column. */
    public LexiconFormatException problem(String problem, Object... details) {
        return new LexiconFormatException(file, line, 3, problem, details);
    }

    /** What to throw where the value of a key is not what it should be. */
    public LexiconFormatException problemWith(String key, String problem, Object... details) {
        Field field = fields.get(key);
        return field == null
                ? problem(problem, details)
                : new LexiconFormatException(file, field.line(), field.column(), problem, details);
    }
}
