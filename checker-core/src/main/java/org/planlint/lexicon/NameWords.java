package org.planlint.lexicon;

import java.util.List;
import java.util.Locale;
import org.planlint.quantity.Direction;

/**
 * The words around the name of an indicator: scopes and measures, as data of the lexicon, folded
 * like names.
 */
final class NameWords {

    final WordList<ScopeKind> scopes = new WordList<>();
    final WordList<Boolean> narrowing = new WordList<>();
    final WordList<Measure> suffixes = new WordList<>();
    final WordList<Measure> prefixes = new WordList<>();
    final WordList<Measure> wholes = new WordList<>();
    final WordList<Measure> brackets = new WordList<>();
    final WordList<Boolean> prices = new WordList<>();
    final WordList<Boolean> counts = new WordList<>();
    final WordList<Boolean> kept = new WordList<>();
    final WordList<Direction> directions = new WordList<>();

    NameWords(
            NameFolding folding,
            List<LexiconEntry> scopeEntries,
            List<LexiconEntry> measureEntries,
            List<LexiconEntry> directionEntries) {
        for (LexiconEntry entry : scopeEntries) {
            if (entry.text("kind").equals("narrowing")) {
                addAll(narrowing, entry, true, folding);
            } else {
                addAll(
                        scopes,
                        entry,
                        entry.as("kind", text -> constant(ScopeKind.class, text)),
                        folding);
            }
        }
        for (LexiconEntry entry : measureEntries) {
            switch (entry.text("place")) {
                case "suffix" -> addAll(suffixes, entry, measure(entry), folding);
                case "prefix" -> addAll(prefixes, entry, measure(entry), folding);
                case "whole" -> addAll(wholes, entry, measure(entry), folding);
                case "bracket" -> addAll(brackets, entry, measure(entry), folding);
                case "price" -> addAll(prices, entry, true, folding);
                case "count" -> addAll(counts, entry, true, folding);
                default -> addAll(kept, entry, entry.as("place", NameWords::onlyKept), folding);
            }
        }
        for (LexiconEntry entry : directionEntries) {
            addAll(directions, entry, entry.as("good", Lexicon::direction), folding);
        }
    }

    /** The good direction of a name that is not in the lexicon, by the words that it ends with. */
    Direction directionOf(String key) {
        Direction ofAll = directions.meaning(key);
        Direction ofEnd = directions.meaning(directions.suffix(key));
        return ofAll != null ? ofAll : ofEnd != null ? ofEnd : Direction.NEUTRAL;
    }

    /**
     * The name without a word that only says that something is counted; the same name if it has
     * none.
     */
    String uncounted(String key) {
        if (!kept.suffix(key).isEmpty()) {
            return key;
        }
        return key.substring(0, key.length() - counts.suffix(key).length());
    }

    /** 2020年价, 按2020年价格计算, 可比价. */
    boolean isPrice(String key) {
        if (prices.contains(key)) {
            return true;
        }
        int year = key.indexOf('年');
        int price = key.lastIndexOf('价');
        return year >= 2
                && price > year
                && key.length() - price <= 4
                && Character.isDigit(key.charAt(year - 1));
    }

    /** The constant written in lower case with hyphens; {@code null} if there is none. */
    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static Measure measure(LexiconEntry entry) {
        return entry.as("measure", text -> constant(Measure.class, text));
    }

    private static Boolean onlyKept(String place) {
        return place.equals("kept") ? Boolean.TRUE : null;
    }

    private static <T> void addAll(
            WordList<T> list, LexiconEntry entry, T meaning, NameFolding folding) {
        for (String word : entry.list("words")) {
            list.add(folding.key(word), meaning);
        }
    }
}
