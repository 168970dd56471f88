package org.planlint.extract.name;

import java.util.List;
import org.planlint.fact.NamePair.Likeness;
import org.planlint.lexicon.AlikeCharacters;
import org.planlint.lexicon.ProjectWords;
import org.planlint.lexicon.ThingWords;
import org.planlint.lexicon.ThingWords.Head;

/**
 * Finds names that differ in one character that sounds or looks like the other: 石榜立交, 石塝立交.
 *
 * <p>Two names are compared where they share all that stands behind the character, down to the head
 * noun, and what stands in front of it as far as it belongs to the name.
 */
final class SlipPairs {

    /** So many characters in front of the odd one are part of the key. */
    private static final int CONTEXT = 2;

    /** So many shared characters prove one name, wherever it begins. */
    private static final int SHARED = 4;

    private static final int SHARED_WHOLE = 2;

    /** Families of the same sound have given their names to many places: 李家湾, 黎家湾. */
    private static final char FAMILY = '家';

    /** What two names of two odd characters share at least, and more than the head noun. */
    private static final int SHARED_OF_TWO = 4;

    /** Behind the name of a settlement other names are as likely: 新民镇敬老院, 信义镇敬老院. */
    private static final String SETTLEMENTS = "镇乡村街社区县市组";

    private final NameText text;
    private final String words;
    private final List<Name> names;
    private final ThingWords things;
    private final ProjectWords verbs;
    private final AlikeCharacters alike = AlikeCharacters.standard();
    private final PairKeeper keeper;

    SlipPairs(
            NameText text,
            List<Name> names,
            ThingWords things,
            ProjectWords verbs,
            PairKeeper keeper) {
        this.text = text;
        this.words = text.words();
        this.names = names;
        this.things = things;
        this.verbs = verbs;
        this.keeper = keeper;
    }

    void find() {
        findOne();
        findTwo();
    }

    private void findOne() {
        NameIndex index = new NameIndex(names);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int behind = KeyIndex.hashBack(words, name.body(), name.end(), 0);
            for (int odd = name.body() - 1; odd >= name.start(); odd--) {
                int left = Math.max(odd - CONTEXT, name.start());
                int key = KeyIndex.hashBack(words, left, odd, behind + odd - left);
                index.add(key, i, odd);
                behind = KeyIndex.hashBack(words, odd, odd + 1, behind);
            }
        }
        index.forEachPair(this::compare);
    }

    private void compare(Name one, int odd, Name other, int otherOdd) {
        char a = words.charAt(odd);
        char b = words.charAt(otherOdd);
        int right = one.end() - odd - 1;
        if (a == b
                || right != other.end() - otherOdd - 1
                || !words.regionMatches(odd + 1, words, otherOdd + 1, right)
                || words.charAt(odd + 1) == FAMILY
                || things.isSeries("" + a + b)) {
            return;
        }
        boolean sound = alike.soundAlike(a, b);
        if (!sound && !alike.lookAlike(a, b)) {
            return;
        }
        int left = Name.shared(words, one, odd, other, otherOdd);
        boolean whole = odd - left == one.start() && otherOdd - left == other.start();
        if (left + right < (whole ? SHARED_WHOLE : SHARED)) {
            return;
        }
        String name = words.substring(odd - left, one.end());
        String otherName = words.substring(otherOdd - left, other.end());
        if (areWords(name, otherName, left)) {
            return;
        }
        String pair = a < b ? "" + a + b : "" + b + a;
        String before = name.substring(Math.max(0, left - 1), left);
        keeper.add(
                name,
                otherName,
                before + pair + words.charAt(odd + 1),
                sound ? Likeness.SOUND : Likeness.LOOK,
                true);
    }

    private void findTwo() {
        NameIndex index = new NameIndex(names);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int shared = name.start() + 2;
            if (things.head(name.head()) == Head.THING
                    && name.body() > shared
                    && name.end() - shared >= SHARED_OF_TWO
                    && SETTLEMENTS.indexOf(words.charAt(shared)) < 0) {
                index.add(KeyIndex.hashBack(words, shared, name.end(), 0), i, shared);
            }
        }
        index.forEachPair((one, place, other, otherPlace) -> compareTwo(one, other));
    }

    /** 雨燕号 and 语雁号: one character sounds alike, its neighbour went with it. */
    private void compareTwo(Name one, Name other) {
        String front = words.substring(one.start(), one.start() + 2);
        String otherFront = words.substring(other.start(), other.start() + 2);
        int same = one.length() - 2;
        if (one.length() == other.length()
                && words.regionMatches(one.start() + 2, words, other.start() + 2, same)
                && front.charAt(0) != otherFront.charAt(0)
                && front.charAt(1) != otherFront.charAt(1)
                && (alike.soundAlike(front.charAt(0), otherFront.charAt(0))
                        || alike.soundAlike(front.charAt(1), otherFront.charAt(1)))
                && !things.isSeries(front + otherFront)
                && !verbs.isGeneric(words.substring(one.start() + 2, one.end()))) {
            keeper.add(
                    words.substring(one.start(), one.end()),
                    words.substring(other.start(), other.end()),
                    front.compareTo(otherFront) < 0 ? front + otherFront : otherFront + front,
                    Likeness.SOUND,
                    false);
        }
    }

    /**
     * Whether both odd characters make words with the same neighbour, 新兴 and 新型: words of the
     * lexicon, or such as the document has in other places, too.
     */
    private boolean areWords(String name, String other, int odd) {
        int from = Math.max(0, odd - 1);
        String near = name.substring(from, odd + 2);
        String otherNear = other.substring(from, odd + 2);
        if (things.areWordsOfTheirOwn(name.charAt(odd), near, other.charAt(odd), otherNear)) {
            return true;
        }
        boolean behind =
                standsAlone(name.substring(odd, odd + 2), odd > 0 ? near : name)
                        && standsAlone(other.substring(odd, odd + 2), odd > 0 ? otherNear : other);
        return behind
                || odd > 0
                        && standsAlone(near.substring(0, 2), near)
                        && standsAlone(otherNear.substring(0, 2), otherNear);
    }

    /** Whether a word stands somewhere outside of what it stands in here. */
    private boolean standsAlone(String word, String context) {
        return text.occurrences(word).size() > text.occurrences(context).size();
    }
}
