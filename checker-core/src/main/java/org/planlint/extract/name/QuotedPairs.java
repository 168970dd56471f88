package org.planlint.extract.name;

import java.util.List;
import org.planlint.fact.NamePair.Likeness;
import org.planlint.lexicon.AlikeCharacters;
import org.planlint.lexicon.ThingWords;

/**
 * Finds quoted phrases and titles of documents that differ in one character or in their
 * punctuation: “一刻钟便民生活圈”, “一刻钟便利生活圈”.
 *
 * <p>Every phrase is looked up under itself and with each of its characters left out in turn (the
 * deletion neighbourhood of SymSpell), so that near phrases meet without all being compared.
 */
final class QuotedPairs {

    /** Shorter slogans differ in one character on purpose: 强村富民, 强镇富民. */
    private static final int SHORTEST_ODD = 6;

    /** What one document of a series of titles has and another lacks. */
    private static final String OF_A_SERIES = "0123456789一二三四五六七八九十第新再后";

    private static final int SHORTEST_CERTAIN = 8;
    private static final int BITS = 6;
    private static final int WHOLE = (1 << BITS) - 1;

    private final List<Quotation> quotations;
    private final ThingWords things;
    private final AlikeCharacters alike = AlikeCharacters.standard();
    private final PairKeeper keeper;

    QuotedPairs(List<Quotation> quotations, ThingWords things, PairKeeper keeper) {
        this.quotations = quotations;
        this.things = things;
        this.keeper = keeper;
    }

    void find() {
        KeyIndex index = new KeyIndex();
        for (int i = 0; i < quotations.size(); i++) {
            String words = quotations.get(i).words();
            index.add(KeyIndex.hashBack(words, 0, words.length(), 0), i << BITS | WHOLE);
            for (int odd = 0; odd < words.length(); odd++) {
                int behind = KeyIndex.hashBack(words, odd + 1, words.length(), 0);
                index.add(KeyIndex.hashBack(words, 0, odd, behind), i << BITS | odd);
            }
        }
        index.forEachPair(
                (one, other) ->
                        compare(
                                quotations.get(one >> BITS),
                                quotations.get(other >> BITS),
                                one & WHOLE,
                                other & WHOLE));
    }

    private void compare(Quotation one, Quotation other, int odd, int otherOdd) {
        if (one.title() != other.title()) {
            return;
        }
        if (odd == otherOdd && odd != WHOLE) {
            changed(one, other, odd);
        } else if (odd == WHOLE) {
            added(one, other, otherOdd);
        } else if (otherOdd == WHOLE) {
            added(other, one, odd);
        }
    }

    /** One character stands for another. */
    private void changed(Quotation one, Quotation other, int odd) {
        String words = one.words();
        String otherWords = other.words();
        int rest = words.length() - odd - 1;
        if (words.length() != otherWords.length()
                || !words.regionMatches(0, otherWords, 0, odd)
                || !words.regionMatches(odd + 1, otherWords, odd + 1, rest)) {
            return;
        }
        char a = words.charAt(odd);
        char b = otherWords.charAt(odd);
        boolean marks = !Character.isLetterOrDigit(a) && !Character.isLetterOrDigit(b);
        if (a == b || !marks && things.isSeries("" + a + b)) {
            return;
        }
        Likeness likeness = Likeness.QUOTED;
        if (marks) {
            likeness = Likeness.PUNCTUATION;
        } else if (alike.soundAlike(a, b)) {
            likeness = Likeness.SOUND;
        } else if (alike.lookAlike(a, b)) {
            likeness = Likeness.LOOK;
        } else if (words.length() < SHORTEST_ODD) {
            return;
        }
        boolean certain = !marks && words.length() >= SHORTEST_CERTAIN;
        keep(words, otherWords, likeness, certain);
    }

    /** One has a character more than the other. */
    private void added(Quotation one, Quotation longer, int odd) {
        String words = one.words();
        String more = longer.words();
        if (more.length() != words.length() + 1
                || words.length() < SHORTEST_CERTAIN
                || !more.startsWith(words.substring(0, odd))
                || !more.endsWith(words.substring(odd))
                || (one.title()
                        ? OF_A_SERIES.indexOf(more.charAt(odd)) >= 0
                        : things.isSeries(more.substring(odd, odd + 1)))) {
            return;
        }
        boolean mark = !Character.isLetterOrDigit(more.charAt(odd));
        keep(
                words,
                more,
                mark ? Likeness.PUNCTUATION : Likeness.QUOTED,
                one.title() && !mark && odd < words.length());
    }

    private void keep(String one, String other, Likeness likeness, boolean certain) {
        keeper.add(one, other, one.compareTo(other) < 0 ? one : other, likeness, certain);
    }
}
