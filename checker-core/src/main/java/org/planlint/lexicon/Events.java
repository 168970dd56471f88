package org.planlint.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Events of the whole country whose anniversaries plans speak of, with the years they are counted
 * from.
 */
public final class Events {

    private static final Lazy<List<Event>> ALL = new Lazy<>(Events::read);

    /**
     * An event.
     *
     * @param name what it is called
     * @param words words that name it, longer ones before their parts
     * @param years every year that some usage counts from
     */
    public record Event(String name, List<String> words, List<Integer> years) {

        public Event {
            words = List.copyOf(words);
            years = List.copyOf(years);
        }
    }

    private Events() {}

    /**
     * The event that a text names last; empty where it names none. The file is read when first
     * asked for.
     */
    public static Optional<Event> lastIn(String text) {
        Event last = null;
        int at = -1;
        for (Event event : ALL.get()) {
            for (String word : event.words) {
                int end = text.lastIndexOf(word) < 0 ? -1 : text.lastIndexOf(word) + word.length();
                if (end > at) {
                    at = end;
                    last = event;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private static List<Event> read() {
        return LexiconFile.resource("anniversaries.yaml").stream()
                .map(
                        entry ->
                                new Event(
                                        entry.text("event"),
                                        entry.list("words"),
                                        entry.list("years").stream()
                                                .map(Integer::valueOf)
                                                .toList()))
                .toList();
    }
}
