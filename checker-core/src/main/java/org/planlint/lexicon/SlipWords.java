package org.planlint.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.text.PhraseMatcher;

/** Words and terms that are often written wrongly (data: {@code slips.yaml}). */
public final class SlipWords {

    private static final Lazy<SlipWords> STANDARD = new Lazy<>(SlipWords::new);

    /**
     * A wrong writing.
     *
     * @param text as it is written
     * @param instead the right word
     * @param sure whether it is wrong wherever it stands, or a matter of style
     * @param unless longer words in which it is right
     */
    public record Slip(String text, String instead, boolean sure, List<String> unless) {

        public Slip {
            unless = List.copyOf(unless);
        }
    }

    /** Takes a slip and where it stands. */
    @FunctionalInterface
    public interface Finding {

        /**
         * A slip from {@code start} to {@code end} of the text.
         *
         * @param start offset of its first character
         * @param end offset behind its last
         */
        void found(Slip slip, int start, int end);
    }

    private final Map<String, Slip> slips = new HashMap<>();
    private final PhraseMatcher matcher;

    private SlipWords() {
        for (LexiconEntry entry : LexiconFile.resource("slips.yaml")) {
            String text = entry.text("text");
            slips.put(
                    text,
                    new Slip(
                            text,
                            entry.text("instead"),
                            !entry.text("style", "no").equals("yes"),
                            entry.list("unless")));
        }
        matcher = new PhraseMatcher(slips.keySet());
    }

    /** Those that come with the program; the file is read when first asked for. */
    public static SlipWords standard() {
        return STANDARD.get();
    }

    /** Finds all of them in a folded text, the longest where several begin at one place. */
    public void forEach(String folded, Finding finding) {
        for (PhraseMatcher.Match match : matcher.longest(folded)) {
            finding.found(slips.get(match.phrase()), match.start(), match.end());
        }
    }
}
