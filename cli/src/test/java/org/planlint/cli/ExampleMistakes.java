package org.planlint.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.planlint.check.Severity;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The list beside the example plan: what is wrong with it on purpose, and what only looks wrong.
 *
 * @param mistakes what there is to find
 * @param traps what must not be reported
 */
record ExampleMistakes(List<Mistake> mistakes, List<Trap> traps) {

    /** The categories of one question, whose answer depends on where the two values stand. */
    private static final Set<String> AKIN = Set.of("SAME", "TXTTAB", "TXTTXT");

    /** A quotation's place: a line and columns of it, 1-based, the last one exclusive. */
    record Quote(int line, int column, int endColumn) {}

    /** Something wrong, with the places that contradict each other. */
    record Mistake(String id, String category, List<Quote> quotes) {}

    /** Something that looks wrong; {@code atMost} is {@code null} where silence is asked for. */
    record Trap(String id, String category, Severity atMost, List<Quote> quotes) {}

    static ExampleMistakes read(Path examples) throws IOException {
        Map<?, ?> list =
                (Map<?, ?>)
                        new Load(LoadSettings.builder().build())
                                .loadFromString(
                                        Files.readString(
                                                examples.resolve("yunling-outline.mistakes.yaml")));
        List<String> lines =
                Files.readAllLines(examples.resolve(String.valueOf(list.get("document"))));
        List<Mistake> mistakes = new ArrayList<>();
        for (Map<?, ?> entry : entries(list, "mistakes")) {
            mistakes.add(
                    new Mistake(text(entry, "id"), text(entry, "category"), quotes(entry, lines)));
        }
        List<Trap> traps = new ArrayList<>();
        for (Map<?, ?> entry : entries(list, "traps")) {
            String atMost = text(entry, "at_most");
            Severity severity =
                    atMost.equals("none")
                            ? null
                            : Severity.valueOf(atMost.toUpperCase(Locale.ROOT));
            traps.add(
                    new Trap(
                            text(entry, "id"),
                            text(entry, "category"),
                            severity,
                            quotes(entry, lines)));
        }
        return new ExampleMistakes(mistakes, traps);
    }

    /** Whether a finding is about a mistake: of its category, and quoting what it quotes. */
    static boolean answers(JsonNode finding, Mistake mistake) {
        return akin(finding.get("category").asText(), mistake.category())
                && quotesOneOf(finding, mistake.quotes());
    }

    /** Whether a finding quotes what a trap quotes, and is graver than the trap allows. */
    static boolean stepsInto(JsonNode finding, Trap trap) {
        Severity severity =
                Severity.valueOf(finding.get("severity").asText().toUpperCase(Locale.ROOT));
        boolean tooGrave =
                trap.atMost() == null
                        || severity.atLeast(trap.atMost()) && severity != trap.atMost();
        return tooGrave
                && finding.get("category").asText().equals(trap.category())
                && quotesOneOf(finding, trap.quotes());
    }

    private static boolean quotesOneOf(JsonNode finding, List<Quote> quotes) {
        for (JsonNode place : finding.get("places")) {
            int line = place.get("line").asInt();
            int column = place.get("column").asInt();
            int endColumn = place.get("endColumn").asInt();
            for (Quote quote : quotes) {
                if (line == quote.line()
                        && column < quote.endColumn()
                        && quote.column() < endColumn) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean akin(String category, String other) {
        return category.equals(other) || AKIN.contains(category) && AKIN.contains(other);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> entries(Map<?, ?> list, String key) {
        return (List<Map<?, ?>>) list.get(key);
    }

    private static String text(Map<?, ?> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    /** Where the quotations stand; each is there as often as the list says. */
    private static List<Quote> quotes(Map<?, ?> entry, List<String> lines) {
        List<Quote> found = new ArrayList<>();
        for (Object quote : (List<?>) entry.get("quotes")) {
            int times = entry.get("times") instanceof Integer stated ? stated : 1;
            int before = found.size();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                int at = line.indexOf(quote.toString());
                if (at >= 0) {
                    int column = line.codePointCount(0, at) + 1;
                    int length = quote.toString().codePointCount(0, quote.toString().length());
                    found.add(new Quote(i + 1, column, column + length));
                }
            }
            if (found.size() - before != times) {
                throw new AssertionError(entry.get("id") + ": not " + times + " times: " + quote);
            }
        }
        return found;
    }
}
