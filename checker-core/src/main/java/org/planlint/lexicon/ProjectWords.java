package org.planlint.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words by which projects are found in prose, and what is said of them: data of the lexicon
 * ({@code projects.yaml}, which explains the kinds). Texts are searched as folded by {@code
 * Folding}.
 */
public final class ProjectWords {

    /** What a verb of the field says of the stage of its objects. */
    public enum Verb {
        SKIP,
        HEDGE,
        HASTEN,
        PUSH,
        COMPLETE,
        ALTER,
        PREPARE,
        PREPARE_THEN_START,
        START,
        BUILD,
        FINISH,
        WORK,
        OPEN,
        PAST
    }

    /** What a verb says of a title such as 国家卫生县城. */
    public enum TitleVerb {
        WON,
        KEPT,
        SOUGHT
    }

    /**
     * A verb found in a text.
     *
     * @param word the word
     * @param verb what it says
     */
    public record Found(String word, Verb verb) {}

    private final WordList<Verb> leads = new WordList<>();
    private final WordList<Verb> tails = new WordList<>();
    private final WordList<Boolean> blocked = new WordList<>();
    private final WordList<Boolean> heads = new WordList<>();
    private final WordList<Boolean> endings = new WordList<>();
    private final WordList<Boolean> alterations = new WordList<>();
    private final WordList<Boolean> generic = new WordList<>();
    private final WordList<TitleVerb> titleVerbs = new WordList<>();
    private final WordList<Boolean> fillings = new WordList<>();
    private final WordList<Boolean> titles = new WordList<>();
    private final WordList<Boolean> singles = new WordList<>();
    private final Map<String, String> measures = new HashMap<>();
    private final WordList<Boolean> measureWords = new WordList<>();

    ProjectWords(List<LexiconEntry> entries) {
        for (LexiconEntry entry : entries) {
            switch (entry.text("kind")) {
                case "head" -> add(entry, heads);
                case "ending" -> add(entry, endings);
                case "generic" -> add(entry, generic);
                case "blocked" -> add(entry, blocked);
                case "filling" -> add(entry, fillings);
                case "title" -> add(entry, titles);
                case "single" -> add(entry, singles);
                case "won", "kept", "sought" -> {
                    TitleVerb verb =
                            entry.as("kind", text -> NameWords.constant(TitleVerb.class, text));
                    entry.list("words").forEach(word -> titleVerbs.add(word, verb));
                }
                case "alteration" -> {
                    add(entry, alterations);
                    entry.list("words").forEach(word -> leads.add(word, Verb.ALTER));
                }
                case "measure" -> {
                    add(entry, measureWords);
                    entry.list("words").forEach(word -> measures.put(word, entry.text("as")));
                }
                default -> addVerbs(entry);
            }
        }
    }

    private void addVerbs(LexiconEntry entry) {
        Verb verb = entry.as("kind", text -> NameWords.constant(Verb.class, text));
        WordList<Verb> list =
                entry.as(
                        "place",
                        place ->
                                place.equals("lead") ? leads : place.equals("tail") ? tails : null);
        entry.list("words").forEach(word -> list.add(word, verb));
    }

    private static void add(LexiconEntry entry, WordList<Boolean> list) {
        entry.list("words").forEach(word -> list.add(word, true));
    }

    /** The longest verb in front of objects that begins at a place; {@code null} if none does. */
    public Found leadAt(String text, int start) {
        if (start >= text.length() || !blocked.at(text, start).isEmpty()) {
            return null;
        }
        String word = leads.at(text, start);
        return word.isEmpty() ? null : new Found(word, leads.meaning(word));
    }

    /** The longest verb behind objects that ends at a place; {@code null} if none does. */
    public Found tailBefore(String text, int end) {
        String word = tails.before(text, end);
        return word.isEmpty() ? null : new Found(word, tails.meaning(word));
    }

    /** The longest head noun that ends at a place; empty if none does. */
    public String headBefore(String text, int end) {
        return heads.before(text, end);
    }

    /** What follows the head noun that a text begins with; empty where it begins with none. */
    public String behindHead(String text) {
        String head = text.isEmpty() ? "" : heads.at(text, 0);
        return head.isEmpty() ? "" : text.substring(head.length());
    }

    /** The longest word for what is done to a thing that ends at a place; empty if none does. */
    public String alterationBefore(String text, int end) {
        return alterations.before(text, end);
    }

    /** The longest ending that makes no other name that ends at a place; empty if none does. */
    public String endingBefore(String text, int end) {
        return endings.before(text, end);
    }

    /** The longest word for a measure that ends at a place; empty if none does. */
    public String measureBefore(String text, int end) {
        return measureWords.before(text, end);
    }

    /** One name for all words of a measure: length for 全长; empty for a word that is none. */
    public String measure(String word) {
        return measures.getOrDefault(word, "");
    }

    /** The longest verb for titles that begins at a place; empty if none does. */
    public String titleVerbAt(String text, int start) {
        return start < text.length() ? titleVerbs.at(text, start) : "";
    }

    /** What a verb for titles says; {@code null} for a word that is none. */
    public TitleVerb titleVerb(String word) {
        return titleVerbs.meaning(word);
    }

    /**
     * The longest word that ends at a place and is no part of a title in front of it; empty if none
     * does.
     */
    public String fillingBefore(String text, int end) {
        return fillings.before(text, end);
    }

    /** Whether a name is a title. */
    public boolean isTitle(String name) {
        return !titles.suffix(name).isEmpty();
    }

    /** Whether a name is a title that a territory has once at most. */
    public boolean isSingleTitle(String name) {
        return !singles.suffix(name).isEmpty();
    }

    /**
     * Whether a name is made of words and numbers that name no particular thing: 农村公路, 110千伏变电站.
     */
    public boolean isGeneric(String name) {
        int at = 0;
        while (at < name.length()) {
            String word = generic.at(name, at);
            if (word.isEmpty() || word.length() < heads.at(name, at).length()) {
                word = heads.at(name, at);
            }
            if (word.isEmpty()) {
                word = alterations.at(name, at);
            }
            boolean digit = name.charAt(at) >= '.' && name.charAt(at) <= '9';
            if (word.isEmpty() && !digit) {
                return false;
            }
            at += Math.max(word.length(), 1);
        }
        return true;
    }
}
