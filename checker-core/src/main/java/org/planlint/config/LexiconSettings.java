package org.planlint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planlint.lexicon.Attribute;
import org.planlint.lexicon.Indicator;
import org.planlint.lexicon.LexiconAdditions;
import org.planlint.lexicon.Nature;
import org.planlint.lexicon.SetPhrases;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Units;

/** Reads the project's own words: the keys {@code names} and {@code lexicon}. */
final class LexiconSettings {

    /** The file that an indicator of the project's own is defined in. */
    private static final String SOURCE = ConfigFinder.NAME;

    private static final int SHORTEST_NAME = 2;

    /** What divides fields in the index of indicators. */
    private static final String DIVIDERS = "\t\n\r;|";

    private LexiconSettings() {}

    static LexiconAdditions read(YamlMap root) throws ConfigException {
        List<String> names = root.texts("names");
        for (int i = 0; i < names.size(); i++) {
            if (SetPhrases.bare(names.get(i)).length() < SHORTEST_NAME) {
                throw root.problemWithItem("names", i, "too-short", names.get(i), SHORTEST_NAME);
            }
        }
        YamlMap words = root.map("lexicon", "indicators", "phrases", "set-phrases").orElse(null);
        if (words == null) {
            return new LexiconAdditions(List.of(), List.of(), List.of(), names);
        }
        List<String> setPhrases = words.texts("set-phrases");
        for (int i = 0; i < setPhrases.size(); i++) {
            if (SetPhrases.bare(setPhrases.get(i)).length() < SetPhrases.SHORTEST) {
                throw words.problemWithItem(
                        "set-phrases", i, "too-short", setPhrases.get(i), SetPhrases.SHORTEST);
            }
        }
        return new LexiconAdditions(indicators(words), words.texts("phrases"), setPhrases, names);
    }

    private static List<Indicator> indicators(YamlMap words) throws ConfigException {
        List<Indicator> indicators = new ArrayList<>();
        for (YamlMap entry :
                words.maps(
                        "indicators",
                        "name",
                        "aliases",
                        "unit",
                        "good",
                        "attribute",
                        "kind",
                        "distinct")) {
            indicators.add(indicator(entry));
        }
        return indicators;
    }

    private static Indicator indicator(YamlMap entry) throws ConfigException {
        String name = entry.required("name");
        if (isDivided(name)) {
            throw entry.problemWith("name", "not-a-name", name);
        }
        String unit = entry.text("unit");
        if (unit != null && Units.parse(unit).isEmpty()) {
            throw entry.problemWith("unit", "not-a-unit", unit);
        }
        return new Indicator(
                name,
                names(entry, "aliases"),
                unit == null ? "" : unit,
                direction(entry),
                entry.constant("attribute", Attribute.values(), null),
                entry.constant("kind", Nature.values(), Nature.LEVEL),
                SOURCE,
                names(entry, "distinct"));
    }

    private static List<String> names(YamlMap entry, String key) throws ConfigException {
        List<String> names = entry.texts(key);
        for (int i = 0; i < names.size(); i++) {
            if (isDivided(names.get(i))) {
                throw entry.problemWithItem(key, i, "not-a-name", names.get(i));
            }
        }
        return names;
    }

    private static boolean isDivided(String name) {
        return SetPhrases.bare(name).isEmpty()
                || name.chars().anyMatch(c -> DIVIDERS.indexOf(c) >= 0);
    }

    private static Direction direction(YamlMap entry) throws ConfigException {
        String word = entry.text("good");
        return switch (word == null ? "neutral" : word.toLowerCase(Locale.ROOT)) {
            case "higher" -> Direction.HIGHER_IS_BETTER;
            case "lower" -> Direction.LOWER_IS_BETTER;
            case "neutral" -> Direction.NEUTRAL;
            default ->
                    throw entry.problemWith("good", "not-one-of", word, "higher, lower, neutral");
        };
    }
}
