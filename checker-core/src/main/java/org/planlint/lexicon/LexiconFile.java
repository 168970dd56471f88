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
 * <p>Anything else of YAML is refused with file and line. A full YAML parser takes some 100 ms for
 * these files when the program has just started, this one a few; a test shows that both read the
 * same.
 */
public final class LexiconFile {

    private static final String RESERVED = "[]{}&*!|>\"%@`#,?";

    private final String file;
    private final List<LexiconEntry> entries = new ArrayList<>();
    private Map<String, List<String>> current;
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
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            reader.number++;
            reader.line(text.substring(start, end).stripTrailing());
            start = end + 1;
        }
        return reader.entries;
    }

    private void line(String line) {
        if (line.isEmpty() || line.charAt(0) == '#') {
            return;
        }
        if (line.startsWith("- ")) {
            current = new LinkedHashMap<>();
            entries.add(new LexiconEntry(file, number, current));
        } else if (!line.startsWith("  ") || current == null) {
            throw problem("expected \"- key: value\" or, two blanks in, \"key: value\"");
        }
        int colon = line.indexOf(": ");
        if (colon < 3 || line.charAt(2) == ' ') {
            throw problem("expected \"key: value\"");
        }
        String key = line.substring(2, colon);
        if (current.put(key, values(line.substring(colon + 2).strip())) != null) {
            throw problem(key + " stands twice in one entry");
        }
    }

    private List<String> values(String text) {
        if (text.charAt(0) != '[') {
            return List.of(scalar(text));
        }
        if (text.charAt(text.length() - 1) != ']') {
            throw problem("the list must end with ] on the same line");
        }
        List<String> values = new ArrayList<>();
        boolean quoted = false;
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '\'';
            if (!quoted && (c == ',' || i == text.length() - 1)) {
                values.add(scalar(text.substring(start, i).strip()));
                start = i + 1;
            }
        }
        return values;
    }

    private String scalar(String text) {
        int last = text.length() - 1;
        if (last > 0 && text.charAt(0) == '\'' && text.charAt(last) == '\'') {
            return text.substring(1, last).replace("''", "'");
        }
        if (text.isEmpty()
                || RESERVED.indexOf(text.charAt(0)) >= 0
                || text.contains(": ")
                || text.contains(" #")
                || text.indexOf('\'') >= 0) {
            throw problem("put this in single quotes: " + text);
        }
        return text;
    }

    private LexiconFormatException problem(String problem) {
        return new LexiconFormatException(file, number, problem);
    }
}
