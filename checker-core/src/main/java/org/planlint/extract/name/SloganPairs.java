package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.NamePair.Likeness;
import org.planlint.lexicon.Lexicon;

/**
 * Finds slogans of numbers that may be one in two forms: 四横三纵 and 三横三纵, which count the same
 * things, and 一湖两岸十二景 and 一环十二景, which share a number too high to be there by chance.
 */
final class SloganPairs {

    private static final String NUMERALS = "一二三四五六七八九十两双";
    private static final int LONGEST_NOUN = 2;

    /** A slogan taken apart: 一江两岸 has the nouns 江, 岸 and the groups 一江, 两岸. */
    private record Slogan(String words, String nouns, List<String> groups) {}

    private final List<Quotation> quotations;
    private final Lexicon lexicon;
    private final PairKeeper keeper;

    SloganPairs(List<Quotation> quotations, Lexicon lexicon, PairKeeper keeper) {
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.keeper = keeper;
    }

    void find() {
        Map<String, Slogan> byNouns = new HashMap<>();
        Map<String, Slogan> byHighGroup = new HashMap<>();
        for (Quotation quotation : quotations) {
            Slogan slogan = quotation.title() ? null : parse(quotation.words());
            if (slogan == null || lexicon.isWellKnownPhrase(slogan.words())) {
                continue;
            }
            compare(byNouns.putIfAbsent(slogan.nouns(), slogan), slogan);
            for (String group : slogan.groups()) {
                if (isHigh(group)) {
                    compare(byHighGroup.putIfAbsent(group, slogan), slogan);
                }
            }
        }
    }

    private void compare(Slogan known, Slogan slogan) {
        if (known != null) {
            keeper.add(
                    known.words(),
                    slogan.words(),
                    known.words() + '/' + slogan.words(),
                    Likeness.SLOGAN,
                    false);
        }
    }

    /** More than ten, 十二景. */
    private static boolean isHigh(String group) {
        return group.length() > 2 && NUMERALS.indexOf(group.charAt(1)) >= 0;
    }

    /** {@code null} for a phrase that is not made of two numbers at least, each with its noun. */
    private static Slogan parse(String phrase) {
        List<String> groups = new ArrayList<>();
        StringBuilder nouns = new StringBuilder();
        int at = 0;
        while (at < phrase.length()) {
            int noun = at;
            while (noun < phrase.length() && NUMERALS.indexOf(phrase.charAt(noun)) >= 0) {
                noun++;
            }
            int next = noun;
            while (next < phrase.length() && NUMERALS.indexOf(phrase.charAt(next)) < 0) {
                next++;
            }
            if (noun == at || next == noun || next - noun > LONGEST_NOUN) {
                return null;
            }
            groups.add(phrase.substring(at, next));
            nouns.append(phrase, noun, next).append(' ');
            at = next;
        }
        return groups.size() < 2 ? null : new Slogan(phrase, nouns.toString(), groups);
    }
}
