package org.planlint.lexicon;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One entry of a lexicon file: keys with a text or a list of texts. */
public final class LexiconEntry {

    private final String file;
    private final int line;
    private final Map<String, List<String>> values;

    LexiconEntry(String file, int line, Map<String, List<String>> values) {
        this.file = file;
        this.line = line;
        this.values = values;
    }

    /** All keys and values as they stand in the file. */
    public Map<String, List<String>> values() {
        return values;
    }

    /** The list under a key, empty if the key is missing. */
    public List<String> list(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The text under a key, or what stands for its absence. */
    public String text(String key, String absent) {
        List<String> value = list(key);
        if (value.size() > 1) {
            throw problem(key + " must be a single text");
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
            throw problem(key + " is missing");
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
            throw problem(key + ": " + text + " is not one of the words allowed");
        }
        return value;
    }

    /** What to throw where the entry is not what it should be; it names file and line. */
    public LexiconFormatException problem(String problem) {
        return new LexiconFormatException(file, line, problem);
    }
}
