package org.planlint.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlint.text.PhraseMatcher;

/**
 * Finds the names of indicators in running text, in one pass, whatever their spelling, and with
 * blanks, quotation marks and brackets inside them. Of names inside names the longest counts.
 */
public final class IndicatorMatcher {

    /** Without its count word a shorter name is too common a word: 企业数量. */
    private static final int SHORTEST_UNCOUNTED = 6;

    private final NameFolding folding;
    private final WordList<Boolean> narrowing;
    private final Map<String, Indicator> byKey = new HashMap<>();
    private final PhraseMatcher names;

    IndicatorMatcher(IndicatorIndex index, NameFolding folding, NameWords words) {
        this.folding = folding;
        this.narrowing = words.narrowing;
        index.forEachKey(
                (indicator, uncounted, count) -> {
                    byKey.put(uncounted + count, indicator);
                    if (uncounted.length() >= SHORTEST_UNCOUNTED) {
                        byKey.put(uncounted, indicator);
                    }
                });
        this.names = new PhraseMatcher(byKey.keySet());
    }

    /** All names in their order, none overlapping another. */
    public List<IndicatorMention> find(CharSequence text) {
        NameFolding.Folded folded = folding.fold(text);
        List<IndicatorMention> mentions = new ArrayList<>();
        for (PhraseMatcher.Match match : names.longest(folded.text())) {
            if (stands(folded.text(), match)) {
                mentions.add(
                        new IndicatorMention(
                                byKey.get(match.phrase()),
                                folded.starts()[match.start()],
                                folded.ends()[match.end() - 1]));
            }
        }
        return mentions;
    }

    /**
     * Not inside a Latin word, and not behind a word that makes something else of the name (农村 +
     * 居民收入).
     */
    private boolean stands(String text, PhraseMatcher.Match match) {
        return !joined(text, match.start())
                && !joined(text, match.end())
                && narrowing.before(text, match.start()).isEmpty();
    }

    private static boolean joined(String text, int border) {
        return border > 0
                && border < text.length()
                && isLatin(text.charAt(border - 1))
                && isLatin(text.charAt(border));
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
