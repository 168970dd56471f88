package org.planlint.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words by which names of things are found and compared: data of the lexicon ({@code
 * names.yaml}, which explains the kinds). Texts are searched as folded by {@code Folding}.
 */
public final class ThingWords {

    private static final Lazy<ThingWords> STANDARD =
            new Lazy<>(() -> new ThingWords(LexiconFile.resource("names.yaml")));

    /** What a word at the end of a name makes of it. */
    public enum Head {
        /** A thing: 水库, 公园, 大道. */
        THING,
        /** A territory or settlement: 镇. */
        BODY,
        /** An arrangement: 体系. */
        FRAME
    }

    /**
     * Words that are taken for each other.
     *
     * @param words the words
     * @param misleading whether they mean different things; else one is only loosely used for the
     *     other
     */
    public record Variants(List<String> words, boolean misleading) {

        public Variants {
            words = List.copyOf(words);
        }
    }

    private final Map<String, Head> heads = new HashMap<>();
    private final Map<Character, List<String>> headsByEnd = new HashMap<>();
    private final Set<String> singles = new HashSet<>();
    private final List<Variants> variants = new ArrayList<>();
    private final List<String> works = new ArrayList<>();
    private final List<String> carriers = new ArrayList<>();
    private final List<String> optionals = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final List<List<String>> synonyms = new ArrayList<>();
    private final List<List<String>> own = new ArrayList<>();
    private final List<String> duties = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final BitSet borders = new BitSet();
    private final BitSet counters = new BitSet();
    private final BitSet series = new BitSet();

    /**
     * The characters that heads end with, and that qualifiers begin with: most places fail here.
     */
    private final BitSet headEnds = new BitSet();

    private final BitSet qualifierStarts = new BitSet();

    private ThingWords(List<LexiconEntry> entries) {
        for (LexiconEntry entry : entries) {
            List<String> words = entry.list("words");
            switch (entry.text("kind")) {
                case "head" -> words.forEach(word -> addHead(word, Head.THING));
                case "body" -> words.forEach(word -> addHead(word, Head.BODY));
                case "frame" -> words.forEach(word -> addHead(word, Head.FRAME));
                case "single" -> {
                    words.forEach(word -> addHead(word, Head.THING));
                    singles.addAll(words);
                }
                case "variant" ->
                        variants.add(new Variants(words, entry.text("severity").equals("warning")));
                case "work" -> works.addAll(words);
                case "carrier" -> carriers.addAll(words);
                case "optional" -> addQualifiers(words, optionals);
                case "loose" -> addQualifiers(words, loose);
                case "synonym" -> synonyms.add(addQualifiers(words, new ArrayList<>()));
                case "counter" -> words.forEach(word -> counters.set(word.charAt(0)));
                case "own" -> own.add(words);
                case "duty" -> duties.addAll(words);
                case "shared" -> shared.addAll(words);
                case "border" -> words.forEach(word -> borders.set(word.charAt(0)));
                case "series" -> words.forEach(word -> series.set(word.charAt(0)));
                default -> entry.as("kind", kind -> null);
            }
        }
    }

    private List<String> addQualifiers(List<String> words, List<String> list) {
        list.addAll(words);
        words.forEach(word -> qualifierStarts.set(word.charAt(0)));
        return list;
    }

    /** The words that come with the program; read when first asked for. */
    public static ThingWords standard() {
        return STANDARD.get();
    }

    private void addHead(String word, Head head) {
        if (heads.putIfAbsent(word, head) == null) {
            headEnds.set(word.charAt(word.length() - 1));
            headsByEnd
                    .computeIfAbsent(word.charAt(word.length() - 1), end -> new ArrayList<>())
                    .add(word);
        }
    }

    /** The longest head that ends at a place; empty if none does. */
    public String headBefore(String text, int end) {
        return end > 0 && headEnds.get(text.charAt(end - 1))
                ? longestBefore(headsByEnd.get(text.charAt(end - 1)), text, end)
                : "";
    }

    /** What a head makes of a name; {@code null} for a word that is none. */
    public Head head(String word) {
        return heads.get(word);
    }

    /** Whether a place has one thing of this head: 机场. */
    public boolean isSingle(String head) {
        return singles.contains(head);
    }

    /** All groups of words that are taken for each other at the end of names. */
    public List<Variants> variants() {
        return variants;
    }

    /** The longest word for what is done to a thing that ends at a place; empty if none does. */
    public String workBefore(String text, int end) {
        return longestBefore(works, text, end);
    }

    /**
     * The longest word for what is made of a work (工程) that ends at a place; empty if none does.
     */
    public String carrierBefore(String text, int end) {
        return longestBefore(carriers, text, end);
    }

    /**
     * The longest qualifier that comes and goes in names and begins at a place; empty if none does.
     *
     * @param head where the head noun of the name begins
     */
    public String optionalAt(String text, int start, int head) {
        if (!qualifierStarts.get(text.charAt(start))) {
            return "";
        }
        String qualifier = longestAt(optionals, text, start);
        String longer = longestAt(loose, text, start);
        return longer.length() > qualifier.length() && start + longer.length() < head
                ? longer
                : qualifier;
    }

    /**
     * The group of qualifiers that are used for each other of which one begins at a place, by its
     * running number; -1 if none does.
     */
    public int synonymsAt(String text, int start) {
        for (int i = 0; qualifierStarts.get(text.charAt(start)) && i < synonyms.size(); i++) {
            if (!longestAt(synonyms.get(i), text, start).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The longest qualifier of a group that begins at a place. */
    public String synonymAt(int group, String text, int start) {
        return longestAt(synonyms.get(group), text, start);
    }

    private static String longestAt(List<String> words, String text, int start) {
        String longest = "";
        for (String word : words) {
            if (word.length() > longest.length() && text.startsWith(word, start)) {
                longest = word;
            }
        }
        return longest;
    }

    /**
     * Whether two characters that are alike make words of their own.
     *
     * @param one a character of a name
     * @param near the same with its neighbours
     * @param other the character of the other name
     * @param otherNear the same with its neighbours
     */
    public boolean areWordsOfTheirOwn(char one, String near, char other, String otherNear) {
        for (List<String> group : own) {
            if (stands(group, one, near) && stands(group, other, otherNear)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(List<String> group, char character, String near) {
        for (String word : group) {
            if (word.length() == 1 ? word.charAt(0) == character : near.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Verbs whose object is a government's own duty: 提升. */
    public List<String> duties() {
        return duties;
    }

    /** Whether a sentence speaks of several territories. */
    public boolean isShared(String sentence) {
        return shared.stream().anyMatch(sentence::contains);
    }

    /** Whether a character ends what stands in front of a name: 的. */
    public boolean isBorder(char c) {
        return borders.get(c);
    }

    /** Whether a character stands between a number and the thing that is counted. */
    public boolean isCounter(char c) {
        return counters.get(c);
    }

    /** Whether words hold something that tells the members of a series or of a level apart. */
    public boolean isSeries(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < 128 || series.get(c)) {
                return true;
            }
        }
        return false;
    }

    private static String longestBefore(List<String> words, String text, int end) {
        String longest = "";
        if (words != null) {
            for (String word : words) {
                if (word.length() > longest.length()
                        && text.startsWith(word, end - word.length())) {
                    longest = word;
                }
            }
        }
        return longest;
    }
}
