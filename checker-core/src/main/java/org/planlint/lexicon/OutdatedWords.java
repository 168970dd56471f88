package org.planlint.lexicon;

import java.util.List;

/** Words for policies and authorities that are over. */
public final class OutdatedWords {

    private static final Lazy<List<OutdatedWord>> ALL = new Lazy<>(OutdatedWords::read);

    /**
     * A word with what has taken its place.
     *
     * @param text the word
     * @param instead what is said now
     * @param until the last year of the old word
     * @param unless longer words that it lives on in
     */
    public record OutdatedWord(String text, String instead, int until, List<String> unless) {

        public OutdatedWord {
            unless = List.copyOf(unless);
        }

        /**
         * Whether the word stands at a place of a text by itself and not inside a word that it
         * lives on in.
         */
        public boolean standsAt(String folded, int at) {
            for (String longer : unless) {
                int inside = longer.indexOf(text);
                if (inside >= 0 && folded.startsWith(longer, at - inside)) {
                    return false;
                }
            }
            return folded.startsWith(text, at);
        }
    }

    private OutdatedWords() {}

    /** All of them; the file is read when first asked for. */
    public static List<OutdatedWord> all() {
        return ALL.get();
    }

    private static List<OutdatedWord> read() {
        return LexiconFile.resource("outdated.yaml").stream()
                .map(
                        entry ->
                                new OutdatedWord(
                                        entry.text("text"),
                                        entry.text("instead"),
                                        Integer.parseInt(entry.text("until")),
                                        entry.list("unless")))
                .toList();
    }
}
