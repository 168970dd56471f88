package org.planlint.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.planlint.check.Category;

/**
 * One mistake to be made on purpose in a document without mistakes.
 *
 * @param document the name of the document, without its ending
 * @param kind the kind of relation that it breaks
 * @param categories those under which it may rightly be reported
 * @param words what stands in the document, exactly once
 * @param instead what is written there instead; as many lines as before
 * @param otherSide words on the line of the other operand, where the mistake may show as well;
 *     empty where it may show on the changed line alone
 */
record Injection(
        String document,
        String kind,
        Set<Category> categories,
        String words,
        String instead,
        String otherSide) {

    static final Path FOLDER = Path.of("src/test/resources/injection");
    private static final Path LIST = FOLDER.resolve("injections.tsv");

    static List<Injection> all() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Injection::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Injection of(String line) {
        String[] cells = line.replace("\\n", "\n").split("\t");
        Set<Category> categories =
                Arrays.stream(cells[2].split(","))
                        .map(Category::valueOf)
                        .collect(toUnmodifiableSet());
        String otherSide = cells.length > 5 ? cells[5] : "";
        return new Injection(cells[0], cells[1], categories, cells[3], cells[4], otherSide);
    }

    /** The document with the mistake. */
    String applyTo(String text) {
        int at = only(words, text);
        return text.substring(0, at) + instead + text.substring(at + words.length());
    }

    /** The 1-based line of the first character that changes. */
    int line(String text) {
        int at = only(words, text);
        int same = 0;
        while (same < Math.min(words.length(), instead.length())
                && words.charAt(same) == instead.charAt(same)) {
            same++;
        }
        return lineAt(text, at + same);
    }

    /** The 1-based line of the other operand; 0 where there is none to look at. */
    int otherLine(String text) {
        return otherSide.isEmpty() ? 0 : lineAt(text, only(otherSide, text));
    }

    private int only(String some, String text) {
        int at = text.indexOf(some);
        if (at < 0 || text.indexOf(some, at + 1) >= 0) {
            throw new IllegalStateException(document + ".md must have exactly once: " + some);
        }
        return at;
    }

    private static int lineAt(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    @Override
    public String toString() {
        return document + ".md: " + words + " → " + instead;
    }
}
