package org.planlint.lexicon;

import java.util.List;
import java.util.Set;

/** Words by which lists in sentences are taken apart. */
public final class ListWords {

    private static final Lazy<List<LexiconEntry>> ENTRIES =
            new Lazy<>(() -> LexiconFile.resource("lists.yaml"));
    private static final Lazy<Set<String>> PREDICATES =
            new Lazy<>(() -> Set.copyOf(words("predicate")));
    private static final Lazy<List<String>> NUMBER_NAMES = new Lazy<>(() -> words("number-name"));
    private static final Lazy<List<String>> ONE_WORDS = new Lazy<>(() -> words("one-word"));

    private ListWords() {}

    /** Verbs and adverbs that stand before what they do something to: 加快, 建设. */
    public static Set<String> predicates() {
        return PREDICATES.get();
    }

    /** Whether a phrase begins with a numeral that counts nothing: 四季, 三农. */
    public static boolean isNumberName(String phrase) {
        return NUMBER_NAMES.get().stream().anyMatch(phrase::startsWith);
    }

    /** Words that hold 和, 与 or 及 and join nothing: 和谐, 参与. */
    public static List<String> oneWords() {
        return ONE_WORDS.get();
    }

    private static List<String> words(String kind) {
        return ENTRIES.get().stream()
                .filter(entry -> entry.text("kind").equals(kind))
                .flatMap(entry -> entry.list("words").stream())
                .toList();
    }
}
