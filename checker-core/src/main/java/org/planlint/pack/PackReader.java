package org.planlint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.LexiconEntry;
import org.planlint.lexicon.LexiconFile;
import org.planlint.lexicon.LexiconFormatException;
import org.planlint.pack.Requirement.Evidence;
import org.planlint.pack.Requirement.Kind;
import org.planlint.quantity.YearSpan;

/**
 * Reads the YAML file of a pack: a list of mappings, the first key of which says what each is;
 * {@code pack} once and first, then {@code section}, {@code field}, {@code alignment}, {@code
 * wording} and {@code indicator} in any order. The same plain YAML as the lexicon's.
 */
public final class PackReader {

    private static final Set<String> SEVERITIES = Set.of("info", "warning");
    private static final Map<String, Set<String>> KEYS =
            Map.of(
                    "pack", Set.of("pack", "name", "titles", "except"),
                    "section",
                            Set.of(
                                    "section",
                                    "name",
                                    "headings",
                                    "text",
                                    "shown-by",
                                    "near",
                                    "severity",
                                    "source"),
                    "field", Set.of("field", "name", "headings", "text", "severity", "source"),
                    "alignment", Set.of("alignment", "name", "text", "severity", "source"),
                    "wording", Set.of("wording", "name", "text", "against", "severity", "source"),
                    "indicator",
                            Set.of(
                                    "indicator",
                                    "accepts",
                                    "attribute",
                                    "period",
                                    "severity",
                                    "source"));

    private PackReader() {}

    /**
     * The pack that a file describes.
     *
     * @param file what to call it in messages
     * @param text its content
     * @throws LexiconFormatException where it is none; it names line and column
     */
    public static Pack read(String file, String text) {
        List<LexiconEntry> entries = LexiconFile.parse(file, text);
        if (entries.isEmpty() || !kind(entries.get(0)).equals("pack")) {
            throw new LexiconFormatException(file, 1, 1, "pack-first");
        }
        List<Requirement> requirements = new ArrayList<>();
        List<RequiredIndicator> indicators = new ArrayList<>();
        for (LexiconEntry entry : entries.subList(1, entries.size())) {
            String kind = kind(entry);
            check(entry, kind);
            if (kind.equals("pack")) {
                throw entry.problem("pack-twice");
            } else if (kind.equals("indicator")) {
                indicators.add(indicator(entry));
            } else {
                requirements.add(requirement(entry, kind));
            }
        }
        LexiconEntry head = entries.get(0);
        check(head, "pack");
        return new Pack(
                head.text("pack"),
                head.text("name"),
                head.list("titles"),
                head.list("except"),
                requirements,
                indicators);
    }

    private static String kind(LexiconEntry entry) {
        return entry.values().keySet().iterator().next();
    }

    private static void check(LexiconEntry entry, String kind) {
        if (!KEYS.containsKey(kind)) {
            throw entry.problem("unknown-key", kind, listed(KEYS.keySet()));
        }
        for (String key : entry.values().keySet()) {
            if (!KEYS.get(kind).contains(key)) {
                throw entry.problemWith(key, "unknown-key", key, listed(KEYS.get(kind)));
            }
        }
    }

    private static Requirement requirement(LexiconEntry entry, String kind) {
        return new Requirement(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                entry.text(kind),
                entry.text("name"),
                entry.list("headings"),
                phrases(entry, "text"),
                entry.list("shown-by").stream().map(word -> evidence(entry, word)).toList(),
                entry.list("near"),
                phrases(entry, "against"),
                severity(entry),
                entry.text("source"));
    }

    private static RequiredIndicator indicator(LexiconEntry entry) {
        return new RequiredIndicator(
                entry.text("indicator"),
                entry.list("accepts"),
                entry.as("attribute", PackReader::attribute),
                entry.as("period", PackReader::period),
                severity(entry),
                entry.text("source"));
    }

    private static List<Phrase> phrases(LexiconEntry entry, String key) {
        return entry.list(key).stream().map(written -> phrase(entry, key, written)).toList();
    }

    private static Phrase phrase(LexiconEntry entry, String key, String written) {
        try {
            return Phrase.of(written);
        } catch (IllegalArgumentException e) {
            throw entry.problemWith(key, "phrase-empty", written);
        }
    }

    private static String listed(Set<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Evidence evidence(LexiconEntry entry, String word) {
        return switch (word) {
            case "indicator-table" -> Evidence.INDICATOR_TABLE;
            case "project-box" -> Evidence.PROJECT_BOX;
            default -> throw entry.problemWith("shown-by", "not-allowed", "shown-by", word);
        };
    }

    private static String severity(LexiconEntry entry) {
        String severity = entry.text("severity", "info");
        if (!SEVERITIES.contains(severity)) {
            throw entry.problemWith("severity", "not-allowed", "severity", severity);
        }
        return severity;
    }

    private static Attribute attribute(String word) {
        return switch (word) {
            case "binding" -> Attribute.BINDING;
            case "expected" -> Attribute.EXPECTED;
            default -> null;
        };
    }

    /** 2026-2030. */
    private static YearSpan period(String text) {
        int dash = text.indexOf('-');
        try {
            int first = Integer.parseInt(text.substring(0, Math.max(0, dash)));
            int last = Integer.parseInt(text.substring(dash + 1));
            return last < first ? null : new YearSpan(first, last);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
