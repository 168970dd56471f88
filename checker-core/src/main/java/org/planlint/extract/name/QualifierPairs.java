package org.planlint.extract.name;

import java.util.List;
import org.planlint.fact.NamePair.Likeness;
import org.planlint.lexicon.ProjectWords;
import org.planlint.lexicon.ThingWords;

/**
 * Finds names of which one has a qualifier that the other lacks, 综合物资储备基地 and 物资储备基地, and names of
 * which a place has only one: 云岭国际旅游度假区, 云岭康养度假区.
 */
final class QualifierPairs {

    private static final int CONTEXT = 3;
    private static final int SHARED = 7;

    /** A head alone says too little, unless so much stands in front of it. */
    private static final int LONG_FRONT = 5;

    private static final int MOST_BETWEEN = 6;

    private final String words;
    private final List<Name> names;
    private final ThingWords things;
    private final ProjectWords verbs;
    private final PairKeeper keeper;

    QualifierPairs(
            NameText text,
            List<Name> names,
            ThingWords things,
            ProjectWords verbs,
            PairKeeper keeper) {
        this.words = text.words();
        this.names = names;
        this.things = things;
        this.verbs = verbs;
        this.keeper = keeper;
    }

    void find() {
        findOptional();
        findSynonyms();
        findSingles();
    }

    private void findOptional() {
        NameIndex index = new NameIndex(names);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            if (things.head(name.head()) != ThingWords.Head.THING) {
                continue;
            }
            int behind = KeyIndex.hashBack(words, name.body(), name.end(), 0);
            for (int gap = name.body(); gap >= name.start() + CONTEXT; gap--) {
                index.add(key(gap, behind), i, gap);
                String qualifier = things.optionalAt(words, gap, name.body());
                int rest = gap + qualifier.length();
                if (!qualifier.isEmpty() && rest <= name.body()) {
                    index.add(key(gap, KeyIndex.hashBack(words, rest, name.end(), 0)), i, gap);
                }
                behind = KeyIndex.hashBack(words, gap - 1, gap, behind);
            }
        }
        index.forEachPair(this::compare);
    }

    /** The key of what stands in front of a gap and, as a hash, of what stands behind it. */
    private int key(int gap, int behind) {
        return KeyIndex.hashBack(words, gap - CONTEXT, gap, behind);
    }

    private void compare(Name one, int oneGap, Name other, int otherGap) {
        int tail = one.end() - oneGap;
        int otherTail = other.end() - otherGap;
        if (tail == otherTail) {
            return;
        }
        Name full = tail > otherTail ? one : other;
        Name bare = tail > otherTail ? other : one;
        int right = Math.min(tail, otherTail);
        int gap = full.end() - Math.max(tail, otherTail);
        int bareGap = bare.end() - right;
        if (!words.regionMatches(full.end() - right, words, bareGap, right)) {
            return;
        }
        int left = Name.shared(words, full, gap, bare, bareGap);
        String name = words.substring(bareGap - left, bare.end());
        if (left < CONTEXT
                || left + right < SHARED
                || right == bare.head().length() && left < LONG_FRONT
                || verbs.isGeneric(name)) {
            return;
        }
        keeper.add(
                name,
                words.substring(gap - left, full.end()),
                words.substring(gap - CONTEXT, full.end() - right) + '/' + words.charAt(bareGap),
                Likeness.QUALIFIER,
                false);
    }

    private void findSynonyms() {
        NameIndex index = new NameIndex(names);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            for (int gap = name.start() + CONTEXT; gap < name.body(); gap++) {
                int group = things.synonymsAt(words, gap);
                if (group < 0) {
                    continue;
                }
                int rest = gap + things.synonymAt(group, words, gap).length();
                if (rest <= name.body()) {
                    int behind = KeyIndex.hashBack(words, rest, name.end(), group);
                    index.add(key(gap, behind), i, gap);
                }
            }
        }
        index.forEachPair(this::compareSynonyms);
    }

    private void compareSynonyms(Name one, int gap, Name other, int otherGap) {
        int group = things.synonymsAt(words, gap);
        if (group != things.synonymsAt(words, otherGap)) {
            return;
        }
        String word = things.synonymAt(group, words, gap);
        String otherWord = things.synonymAt(group, words, otherGap);
        int right = one.end() - gap - word.length();
        int left = Name.shared(words, one, gap, other, otherGap);
        if (word.equals(otherWord)
                || right != other.end() - otherGap - otherWord.length()
                || !words.regionMatches(one.end() - right, words, other.end() - right, right)
                || left < CONTEXT
                || verbs.isGeneric(words.substring(gap - left, gap))) {
            return;
        }
        boolean first = word.compareTo(otherWord) < 0;
        keeper.add(
                words.substring(gap - left, one.end()),
                words.substring(otherGap - left, other.end()),
                words.substring(gap - CONTEXT, gap)
                        + (first ? word + '/' + otherWord : otherWord + '/' + word),
                Likeness.WORD,
                false);
    }

    private void findSingles() {
        NameIndex index = new NameIndex(names);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            if (things.isSingle(name.head()) && name.body() - name.start() >= CONTEXT) {
                int head = KeyIndex.hashBack(words, name.body(), name.end(), 0);
                int place = name.start() + CONTEXT;
                index.add(KeyIndex.hashBack(words, name.start(), place, head), i, place);
            }
        }
        index.forEachPair((one, place, other, otherPlace) -> compareSingles(one, other));
    }

    private void compareSingles(Name one, Name other) {
        String place = words.substring(one.start(), one.start() + CONTEXT);
        String between = words.substring(one.start() + CONTEXT, one.body());
        String otherBetween = words.substring(other.start() + CONTEXT, other.body());
        if (!one.head().equals(other.head())
                || !words.startsWith(place, other.start())
                || between.equals(otherBetween)
                || between.length() > MOST_BETWEEN
                || otherBetween.length() > MOST_BETWEEN
                || isMember(between)
                || isMember(otherBetween)
                || verbs.isGeneric(place)) {
            return;
        }
        keeper.add(
                words.substring(one.start(), one.end()),
                words.substring(other.start(), other.end()),
                place + one.head(),
                Likeness.MIDDLE,
                false);
    }

    /**
     * 北, 二期 and the like tell members of a series apart; a longer word may hold such characters.
     */
    private boolean isMember(String between) {
        return !between.isEmpty() && between.length() <= 2 && things.isSeries(between);
    }
}
