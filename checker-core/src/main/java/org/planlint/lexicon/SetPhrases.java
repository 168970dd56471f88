package org.planlint.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.text.PhraseMatcher;

/**
 * Set phrases of national policy in their official wording, found where they stand and where they
 * stand with a slip or two (data: {@code set-phrases.yaml}).
 *
 * <p>A phrase of <i>k</i> + 1 parts with at most <i>k</i> slips has a part without any (the
 * pigeonhole principle), so the parts are looked for, all in one pass, and only where one stands
 * the phrase is compared.
 */
public final class SetPhrases {

    private static final Lazy<SetPhrases> STANDARD = new Lazy<>(() -> new SetPhrases(List.of()));

    /** A phrase of fewer characters cannot be told from its neighbours with a slip in it. */
    public static final int SHORTEST = 4;

    /** So many characters bear a second slip. */
    private static final int LONG = 12;

    /**
     * A phrase.
     *
     * @param printed as it is printed, marks included
     * @param bare its words alone
     */
    public record Phrase(String printed, String bare) {

        /** How many slips it may have and still be the phrase. */
        public int slips() {
            return bare.length() >= LONG ? 2 : 1;
        }
    }

    /** A part of a phrase and where in it it stands. */
    private record Part(Phrase phrase, int offset) {}

    /** Takes a place where a phrase may stand. */
    @FunctionalInterface
    public interface Candidate {

        /**
         * The phrase may stand near {@code start}, if all its words are there.
         *
         * @param start where the phrase would begin in the searched text if nothing in front of the
         *     part was amiss; may be negative
         */
        void at(Phrase phrase, int start);
    }

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, List<Part>> parts = new HashMap<>();
    private final PhraseMatcher matcher;

    /**
     * Those that come with the program, and others.
     *
     * @param more each of {@link #SHORTEST} words at least
     */
    SetPhrases(List<String> more) {
        for (LexiconEntry entry : LexiconFile.resource("set-phrases.yaml")) {
            add(entry.text("text"));
            entry.list("also").forEach(this::add);
        }
        more.forEach(this::add);
        matcher = new PhraseMatcher(parts.keySet());
    }

    private void add(String printed) {
        Phrase phrase = new Phrase(printed, bare(printed));
        phrases.add(phrase);
        int count = phrase.slips() + 1;
        int length = phrase.bare.length();
        for (int i = 0; i < count; i++) {
            int start = i * length / count;
            String part = phrase.bare.substring(start, (i + 1) * length / count);
            parts.computeIfAbsent(part, key -> new ArrayList<>(1)).add(new Part(phrase, start));
        }
    }

    /** The words of a phrase alone, without blanks and marks. */
    public static String bare(String printed) {
        StringBuilder bare = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isLetterOrDigit(printed.charAt(i))) {
                bare.append(printed.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Those that come with the program; the file is read when first asked for. */
    public static SetPhrases standard() {
        return STANDARD.get();
    }

    /** All phrases, official variants included. */
    List<Phrase> phrases() {
        return List.copyOf(phrases);
    }

    /**
     * Every place where a phrase may stand, by rising end of the part that was found.
     *
     * @param bare a text without the marks inside its sentences
     */
    public void forEachCandidate(CharSequence bare, Candidate candidate) {
        matcher.forEach(
                bare,
                match -> {
                    for (Part part : parts.get(match.phrase())) {
                        candidate.at(part.phrase, match.start() - part.offset);
                    }
                });
    }
}
