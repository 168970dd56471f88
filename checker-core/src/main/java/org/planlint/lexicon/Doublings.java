package org.planlint.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What may stand twice in a row and what may not (data: {@code doublings.yaml}). */
public final class Doublings {

    private static final Lazy<Doublings> STANDARD = new Lazy<>(Doublings::new);

    /** The characters that make a border between two equal ones. */
    private record Border(String before, String after) {}

    private final Map<Character, Border> particles = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> repeated = new HashSet<>();

    private Doublings() {
        for (LexiconEntry entry : LexiconFile.resource("doublings.yaml")) {
            String after = entry.text("after", "");
            for (String word : entry.list("words")) {
                switch (entry.text("kind")) {
                    case "particle" ->
                            particles.put(
                                    word.charAt(0), new Border(entry.text("before", ""), after));
                    case "verb" -> verbs.put(word, after);
                    case "noun" -> nouns.add(word);
                    case "repeated" -> repeated.add(word);
                    default -> throw new IllegalStateException(entry.text("kind"));
                }
            }
        }
    }

    /** Those that come with the program; the file is read when first asked for. */
    public static Doublings standard() {
        return STANDARD.get();
    }

    /**
     * Whether a particle that stands twice is a slip.
     *
     * @param before the character before the two; 0 for none
     * @param after the character behind the two; 0 for none
     */
    public boolean isSlip(char particle, char before, char after) {
        Border border = particles.get(particle);
        return border != null
                && border.before.indexOf(before) < 0
                && border.after.indexOf(after) < 0;
    }

    /**
     * Whether a verb's last character stands twice by mistake.
     *
     * @param verb the verb
     * @param after the character behind the second one
     */
    public boolean isSlip(String verb, char after) {
        String beginning = verbs.get(verb);
        return beginning != null && beginning.indexOf(after) < 0;
    }

    /** Whether a noun may meet itself at the border of two words. */
    public boolean isNoun(String word) {
        return nouns.contains(word);
    }

    /** Whether the doubled word is an expression of its own. */
    public boolean isExpression(String doubled) {
        return repeated.contains(doubled);
    }
}
