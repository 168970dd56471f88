package org.planlint.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads units: 万亩, km², 万元/人, 人/亿元, 微克/立方米, 个百分点 and any 万/亿 + counted noun. */
public final class Units {

    private static final String MULTIPLIERS = "十百千万亿";
    private static final String MORE = "余多";
    private static final String QUALIFIER_START = "，,、；;（(";
    private static final int MAX_MULTIPLIERS = 3;
    private static final int MAX_NOUN = 4;

    private Units() {}

    /**
     * A unit read from running text.
     *
     * @param unit the unit
     * @param end the offset behind it
     * @param more whether 余 or 多 stood before or inside it: 300余万人, 3万多家
     */
    record Match(Unit unit, int end, boolean more) {}

    /**
     * The unit that a table states: 亿元; 万元，2020年价 (what stands behind a comma is no part of it);
     * 万碗, a counted noun that is not known otherwise.
     *
     * @return empty if the text is no unit
     */
    public static Optional<Unit> parse(CharSequence text) {
        int start = Chars.skipBlanks(text, 0);
        int end = start;
        while (end < text.length() && QUALIFIER_START.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        CharSequence unit = text.subSequence(start, Chars.skipBlanksBack(text, end, start));
        Match match = match(unit, 0);
        if (match != null && match.end == unit.length() && !match.more) {
            return Optional.of(match.unit);
        }
        return countedNoun(unit);
    }

    /**
     * The longest unit that begins at {@code from}, blanks before and inside it skipped; {@code
     * null} if none does. A multiplier alone (万, 亿) is a unit of bare numbers.
     */
    static Match match(CharSequence text, int from) {
        int at = Chars.skipBlanks(text, from);
        boolean more = MORE.indexOf(Chars.at(text, at)) >= 0;
        Match match = simple(text, more ? Chars.skipBlanks(text, at + 1) : at, more);
        return match == null || isLetter(match.unit) ? null : compound(text, match);
    }

    /** h, s and l are units behind a slash only: 6S and 3L are not. */
    private static boolean isLetter(Unit unit) {
        return unit.symbol().length() == 1 && Chars.isLatin(unit.symbol().charAt(0));
    }

    private static Match compound(CharSequence text, Match numerator) {
        int slash = Chars.skipBlanks(text, numerator.end);
        if (Chars.fold(Chars.at(text, slash)) != '/') {
            return numerator;
        }
        Match divisor = simple(text, Chars.skipBlanks(text, slash + 1), false);
        boolean usable = divisor != null && !divisor.unit.dimension().equals(Dimension.NUMBER);
        return usable
                ? new Match(numerator.unit.per(divisor.unit), divisor.end, numerator.more)
                : numerator;
    }

    private static Match simple(CharSequence text, int at, boolean more) {
        Match atom = atom(text, at, more);
        if (atom != null) {
            return atom;
        }
        Match longest = null;
        BigDecimal multiplier = BigDecimal.ONE;
        for (int end = at + 1; isMultiplier(text, at, end); end++) {
            multiplier = multiplier.scaleByPowerOfTen(power(text.charAt(end - 1)));
            Match match = multiplied(text, at, end, multiplier, more);
            boolean longer = match != null && (longest == null || match.end > longest.end);
            longest = longer ? match : longest;
        }
        return longest;
    }

    private static boolean isMultiplier(CharSequence text, int at, int end) {
        return end - at <= MAX_MULTIPLIERS && MULTIPLIERS.indexOf(Chars.at(text, end - 1)) >= 0;
    }

    /** 万 with the unit behind it; 千 may as well belong to that unit (亿千瓦时), so the longest wins. */
    private static Match multiplied(
            CharSequence text, int at, int end, BigDecimal multiplier, boolean more) {
        String prefix = text.subSequence(at, end).toString();
        int next = Chars.skipBlanks(text, end);
        boolean inside = MORE.indexOf(Chars.at(text, next)) >= 0;
        Match noun = atom(text, inside ? Chars.skipBlanks(text, next + 1) : next, more || inside);
        if (noun != null) {
            return new Match(noun.unit.times(prefix, multiplier), noun.end, noun.more);
        }
        boolean large = prefix.indexOf('万') >= 0 || prefix.indexOf('亿') >= 0;
        return large ? new Match(new Unit(prefix, Dimension.NUMBER, multiplier), end, more) : null;
    }

    /** The longest unit of the table at an offset. Latin units must not run on into a word. */
    private static Match atom(CharSequence text, int at, boolean more) {
        int length = Math.min(UnitTable.MAX_LENGTH, text.length() - at);
        StringBuilder folded = new StringBuilder(Math.max(length, 0));
        for (int i = 0; i < length; i++) {
            folded.append(Chars.fold(text.charAt(at + i)));
        }
        for (int n = length; n > 0; n--) {
            Unit unit = UnitTable.get(folded.substring(0, n));
            if (unit != null && endsWell(text, at + n)) {
                return new Match(unit, at + n, more);
            }
        }
        return null;
    }

    private static boolean endsWell(CharSequence text, int end) {
        return !Chars.isLatin(text.charAt(end - 1)) && !isPower(text.charAt(end - 1))
                || !Chars.isAlphanumeric(Chars.at(text, end));
    }

    private static boolean isPower(char c) {
        return Chars.isDigit(Chars.fold(c));
    }

    private static int power(char multiplier) {
        return switch (multiplier) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 8;
        };
    }

    private static Optional<Unit> countedNoun(CharSequence unit) {
        Match prefix = simple(unit, 0, false);
        if (prefix == null
                || prefix.end >= unit.length()
                || prefix.unit.dimension() != Dimension.NUMBER) {
            return Optional.empty();
        }
        CharSequence noun = unit.subSequence(prefix.end, unit.length());
        boolean word =
                noun.length() <= MAX_NOUN && noun.chars().allMatch(c -> Chars.isHan((char) c));
        return word
                ? Optional.of(new Unit(unit.toString(), Dimension.COUNT, prefix.unit.scale()))
                : Optional.empty();
    }
}
