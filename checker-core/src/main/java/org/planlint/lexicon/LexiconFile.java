package org.planlint.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the YAML that lexicon files are written in: a list of mappings, one key a line, whose
 * values are a plain or single-quoted text or a list of such in square brackets.
 *
 * <p>Anything else of YAML is refused with file, line and column. A full YAML parser takes some 100
 * ms for these files when the program has just started, this one a few; a test shows that both read
 * the same.
 */
public final class LexiconFile {

    private static final String RESERVED = "[]{}&*!|>\"%@`#,?";

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final String file;
    private final List<LexiconEntry> entries = new ArrayList<>();
    private Map<String, LexiconEntry.Field> current;
    private String line = "";
    private int number;

    private LexiconFile(String file) {
        this.file = file;
    }

    /** The entries of a file of this package's resources. */
    static List<LexiconEntry> resource(String name) {
        String text = text(name);
        if (text == null) {
            throw new IllegalStateException("resource missing: ".concat(name));
        }
        return parse(name, text);
    }

    /** The text of a file of this package's resources; {@code null} if there is none. */
    static String text(String name) {
        try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The entries of a text.
     *
     * @param file what to call it in messages
     * @throws LexiconFormatException where the text is not of this form
     */
    public static List<LexiconEntry> parse(String file, String text) {
        LexiconFile reader = new LexiconFile(file);
        int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            reader.number++;
            reader.read(text.substring(start, end).stripTrailing());
            start = end + 1;
        }
        return reader.entries;
    }

    private void read(String text) {
        line = text;
        if (line.isEmpty() || line.charAt(0) == '#') {
            return;
        }
        if (line.startsWith("- ")) {
            current = new LinkedHashMap<>();
            entries.add(new LexiconEntry(file, number, current));
        } else if (!line.startsWith("  ") || current == null) {
            throw problem(0, "no-entry");
        }
        int colon = line.indexOf(": ");
        if (colon < 3 || line.charAt(2) == ' ') {
            throw problem(2, "no-key");
        }
        String key = line.substring(2, colon);
        int value = colon + 2;
        while (line.charAt(value) == ' ') {
            value++;
        }
        List<String> texts = values(value);
        if (current.put(key, new LexiconEntry.Field(texts, number, column(value))) != null) {
            throw problem(2, "twice", key);
        }
    }

    private List<String> values(int from) {
        int last = line.length() - 1;
        if (line.charAt(from) != '[') {
            return List.of(scalar(from, line.length()));
        }
        if (line.charAt(last) != ']') {
            throw problem(last, "list-open");
        }
        List<String> values = new ArrayList<>();
        boolean quoted = false;
        int start = from + 1;
        for (int i = start; i <= last; i++) {
            char c = line.charAt(i);
            quoted ^= c == '\'';
            if (!quoted && (c == ',' || i == last)) {
                values.add(scalar(start, i));
                start = i + 1;
            }
        }
        return values;
    }

    private String scalar(int from, int to) {
        String text = line.substring(from, to).strip();
        int last = text.length() - 1;
        if (last > 0 && text.charAt(0) == '\'' && text.charAt(last) == '\'') {
            return text.substring(1, last).replace("''", "'");
        }
        if (text.isEmpty()
                || RESERVED.indexOf(text.charAt(0)) >= 0
                || text.contains(": ")
                || text.contains(" #")
                || text.indexOf('\'') >= 0) {
            throw problem(from, "quotes-needed", text);
        }
        return text;
    }

    /** 1-based, in characters as people count them. */
    private int column(int index) {
        return line.codePointCount(0, index) + 1;
    }

    private LexiconFormatException problem(int index, String problem, Object... details) {
        int at = Math.min(index, line.length());
        return new LexiconFormatException(file, number, column(at), problem, details);
    }
}
