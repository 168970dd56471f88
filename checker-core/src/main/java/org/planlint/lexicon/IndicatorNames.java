package org.planlint.lexicon;

import org.planlint.quantity.Direction;
import org.planlint.text.Span;

/**
 * Finds the indicator that a printed name means.
 *
 * <p>A name is looked up as a whole first: 旅游产业增加值占地区生产总值比重 is an indicator of its own, never a
 * measure of 地区生产总值. Only then a word for scope is taken off its front, and words for measures off
 * both ends. Names are compared folded ({@link NameFolding}) and must then be equal; nothing is
 * guessed.
 */
public final class IndicatorNames {

    /** What a remark in brackets begins with. */
    private static final String REMARKS = "按以含指注不";

    private final IndicatorIndex index;
    private final NameFolding folding;
    private final NameWords words;

    IndicatorNames(IndicatorIndex index, NameFolding folding, NameWords words) {
        this.index = index;
        this.folding = folding;
        this.words = words;
    }

    /**
     * The key of a name as it stands: equal for all spellings of it, with or without a count word.
     */
    public String key(CharSequence name) {
        return words.uncounted(folding.key(name));
    }

    /**
     * What a name says as it is printed in a table or a text: with its unit, marks, scope and
     * measure.
     */
    public ResolvedName resolve(CharSequence printed) {
        PrintedName name = new PrintedName(printed, core -> index.find(key(core)) != null);
        Reading reading = new Reading();
        for (PrintedName.Piece piece : name.groups()) {
            reading.bracket(piece);
        }
        reading.name(folding.key(name.core()));
        return reading.result(name.marks());
    }

    /** A name on its way to what it says. */
    private final class Reading {
        private String key = "";
        private Indicator indicator;
        private Measure inner = Measure.LEVEL;
        private Measure outer;
        private String scope = "";
        private String unit = "";
        private Span unitPlace;
        private String price = "";
        private String note = "";

        void bracket(PrintedName.Piece piece) {
            String text = folding.key(piece.text());
            if (words.isPrice(text)) {
                price = piece.text();
            } else if (words.brackets.contains(text)) {
                outer = words.brackets.meaning(text);
            } else if (words.scopes.contains(text) && scope.isEmpty()) {
                scope = piece.text();
            } else if (unitPlace == null && isUnit(text)) {
                unit = piece.text();
                unitPlace = piece.place();
            } else {
                note = note.isEmpty() ? piece.text() : note + ',' + piece.text();
            }
        }

        void name(String full) {
            key = full;
            if (found(full) || foundMeasured(full)) {
                return;
            }
            String word = words.scopes.prefix(full);
            String rest = full.substring(word.length());
            if (!word.isEmpty()) {
                scope = word;
                if (found(rest) || foundMeasured(rest)) {
                    return;
                }
            }
            key = words.uncounted(unmeasured(rest));
        }

        private boolean found(String text) {
            indicator = index.find(words.uncounted(text));
            if (indicator == null) {
                return false;
            }
            key = indicator.name();
            inner = inner == Measure.LEVEL ? indicator.nature().measure() : inner;
            return true;
        }

        /** Whether the text is a name with words of measure behind or before it. */
        private boolean foundMeasured(String text) {
            Measure before = outer;
            String rest = unmeasured(text);
            if (!rest.equals(text) && found(rest)) {
                return true;
            }
            inner = Measure.LEVEL;
            outer = before;
            return false;
        }

        /** The text without its words of measure, which are noted. */
        private String unmeasured(String text) {
            String suffix = words.suffixes.suffix(text);
            String rest = text.substring(0, text.length() - suffix.length());
            if (!suffix.isEmpty()) {
                inner = words.suffixes.meaning(suffix);
                String prices = words.prices.suffix(rest);
                price = prices.isEmpty() ? price : prices;
                rest = rest.substring(0, rest.length() - prices.length());
            } else if (!words.wholes.suffix(text).isEmpty()) {
                inner = words.wholes.meaning(words.wholes.suffix(text));
            }
            String prefix = words.prefixes.prefix(rest);
            if (!prefix.isEmpty()) {
                Measure both = Measure.combined(words.prefixes.meaning(prefix), inner);
                if (both != null) {
                    inner = both;
                    rest = rest.substring(prefix.length());
                }
            }
            return rest;
        }

        ResolvedName result(String marks) {
            Measure both = outer == null ? inner : Measure.combined(outer, inner);
            Measure measure = both == null ? inner : both;
            if (unit.contains("百分点")) {
                measure = measure.inPoints();
            }
            return new ResolvedName(
                    key,
                    indicator,
                    measure,
                    good(measure),
                    scope,
                    unit,
                    unitPlace,
                    price,
                    marks,
                    note);
        }

        private Direction good(Measure measure) {
            return measure.direction(indicator == null ? words.directionOf(key) : indicator.good());
        }

        /** A remark (按常住人口计算, 统计局口径) is no unit, nor is a footnote's number. */
        private boolean isUnit(String text) {
            return text.chars().anyMatch(c -> Character.isLetter(c) || c == '%' || c == '‰')
                    && REMARKS.indexOf(text.charAt(0)) < 0
                    && !text.endsWith("口径")
                    && !text.endsWith("计算")
                    && !text.endsWith("数据");
        }
    }
}
