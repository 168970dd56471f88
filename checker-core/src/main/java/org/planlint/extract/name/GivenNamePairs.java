package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.NamePair.Likeness;
import org.planlint.lexicon.AlikeCharacters;
import org.planlint.lexicon.ThingWords;
import org.planlint.text.PhraseMatcher;

/**
 * Finds names that differ in one character from one that the project has given as right, whether
 * the text has that one or not.
 *
 * <p>Of a name with one odd character either half is whole (the pigeonhole principle), so the
 * halves are looked for, all in one pass. The ends of the name must stand: a name that begins or
 * ends otherwise is another one.
 */
final class GivenNamePairs {

    /** Shorter names differ in one character from too many others. */
    private static final int SHORTEST = 4;

    /** Half of a name. */
    private record Half(String name, boolean first) {}

    private final String words;
    private final RightNames rights;
    private final ThingWords things;
    private final AlikeCharacters alike = AlikeCharacters.standard();
    private final PairKeeper keeper;

    GivenNamePairs(NameText text, RightNames rights, ThingWords things, PairKeeper keeper) {
        this.words = text.words();
        this.rights = rights;
        this.things = things;
        this.keeper = keeper;
    }

    void find() {
        Map<String, List<Half>> halves = new HashMap<>();
        for (String name : rights.all()) {
            if (name.length() >= SHORTEST) {
                int middle = name.length() / 2;
                add(halves, name.substring(0, middle), new Half(name, true));
                add(halves, name.substring(middle), new Half(name, false));
            }
        }
        if (halves.isEmpty()) {
            return;
        }
        new PhraseMatcher(halves.keySet())
                .forEach(
                        words,
                        match ->
                                halves.get(match.phrase())
                                        .forEach(
                                                half -> compare(half, match.start(), match.end())));
    }

    private static void add(Map<String, List<Half>> halves, String words, Half half) {
        halves.computeIfAbsent(words, key -> new ArrayList<>(1)).add(half);
    }

    /** Tries the lengths that one odd character leaves: the same, one less, one more. */
    private void compare(Half half, int start, int end) {
        for (int more = -1; more <= 1; more++) {
            int length = half.name.length() + more;
            int from = half.first ? start : end - length;
            if (from >= 0 && from + length <= words.length()) {
                compare(half.name, words.substring(from, from + length));
            }
        }
    }

    private void compare(String name, String found) {
        int left = 0;
        int most = Math.min(name.length(), found.length());
        while (left < most && name.charAt(left) == found.charAt(left)) {
            left++;
        }
        int right = 0;
        while (right < most - left
                && name.charAt(name.length() - right - 1)
                        == found.charAt(found.length() - right - 1)) {
            right++;
        }
        String lost = name.substring(left, name.length() - right);
        String put = found.substring(left, found.length() - right);
        if (lost.length() > 1
                || put.length() > 1
                || lost.isEmpty() && put.isEmpty()
                || left == 0
                || right == 0
                || !isInName(put)
                || things.isSeries(lost + put)
                || rights.contain(found)) {
            return;
        }
        boolean changed = lost.length() == put.length();
        boolean slip = changed && isSlip(lost.charAt(0), put.charAt(0));
        keeper.add(
                name,
                found,
                name + '/' + found,
                slip ? Likeness.GIVEN : changed ? Likeness.WORD : Likeness.QUALIFIER,
                slip);
    }

    private boolean isSlip(char one, char other) {
        return alike.soundAlike(one, other) || alike.lookAlike(one, other);
    }

    /** Words side by side are no name: 云岭大桥 is not what 云岭、大桥 says. */
    private boolean isInName(String put) {
        return put.isEmpty()
                || NameText.isNameCharacter(put.charAt(0)) && !things.isBorder(put.charAt(0));
    }
}
