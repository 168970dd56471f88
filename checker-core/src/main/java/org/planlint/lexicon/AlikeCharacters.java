package org.planlint.lexicon;

import java.util.Arrays;

/**
 * Characters that are taken for each other: by the ear, which is how they are typed, and by the
 * eye. The table ({@code alike.txt}, which names its source) is read when first asked for.
 */
public final class AlikeCharacters {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';

    /** No character has more readings that it shares with others. */
    private static final int READINGS = 3;

    private static final Lazy<AlikeCharacters> STANDARD =
            new Lazy<>(() -> new AlikeCharacters(LexiconFile.text("alike.txt")));

    /** The syllables of every character, by their running number; 0 for none. */
    private final short[] syllables = new short[(LAST - FIRST + 1) * READINGS];

    /** Pairs of characters that look alike, both in one number, sorted. */
    private final int[] looks;

    private AlikeCharacters(String text) {
        int[] pairs = new int[text.length()];
        int count = 0;
        short syllable = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            char mark = text.charAt(start);
            if (mark == '=') {
                syllable++;
                for (int i = start + 1; i < end; i++) {
                    addReading(text.charAt(i), syllable);
                }
            } else if (mark != '#') {
                for (int i = start; i < end; i += 2) {
                    pairs[count++] = pair(text.charAt(i), text.charAt(i + 1));
                }
            }
            start = end + 1;
        }
        looks = Arrays.copyOf(pairs, count);
        Arrays.sort(looks);
    }

    /** The table that comes with the program. */
    public static AlikeCharacters standard() {
        return STANDARD.get();
    }

    /** Whether two different characters share a syllable, whatever its tone: 榜 and 塝. */
    public boolean soundAlike(char one, char other) {
        if (one == other || !isHan(one) || !isHan(other)) {
            return false;
        }
        for (int i = 0; i < READINGS; i++) {
            short syllable = syllables[(one - FIRST) * READINGS + i];
            for (int j = 0; syllable != 0 && j < READINGS; j++) {
                if (syllables[(other - FIRST) * READINGS + j] == syllable) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two different characters that do not sound alike look alike: 未 and 末. */
    public boolean lookAlike(char one, char other) {
        return one != other && Arrays.binarySearch(looks, pair(one, other)) >= 0;
    }

    private void addReading(char character, short syllable) {
        int at = (character - FIRST) * READINGS;
        while (syllables[at] != 0) {
            at++;
        }
        syllables[at] = syllable;
    }

    private static int pair(char one, char other) {
        return Math.min(one, other) << 16 | Math.max(one, other);
    }

    private static boolean isHan(char c) {
        return c >= FIRST && c <= LAST;
    }
}
