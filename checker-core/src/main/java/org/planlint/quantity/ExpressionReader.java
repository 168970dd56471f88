package org.planlint.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts terms together: hedged figures, ranges 5—10 and ratios 8.6:36.1:55.3. */
final class ExpressionReader {

    private static final int MAX_DASHES = 2;

    private ExpressionReader() {}

    /**
     * What was read.
     *
     * @param ratio whether the quantities are the terms of a ratio; otherwise there is exactly one
     * @param quantities the quantities in their order
     */
    record Reading(boolean ratio, List<PlacedQuantity> quantities) {

        int start() {
            return quantities.get(0).start();
        }

        int end() {
            return quantities.get(quantities.size() - 1).end();
        }

        int numberStart() {
            return quantities.get(0).numberStart();
        }

        int numberEnd() {
            return quantities.get(quantities.size() - 1).numberEnd();
        }
    }

    /**
     * Reads the expression whose first digit stands at {@code at}; {@code null} if it is none.
     *
     * @param floor how far back a hedge or sign may reach
     */
    static Reading read(CharSequence text, int at, int floor) {
        NumberTerm term = NumberTerm.arabic(text, at);
        if (term == null) {
            return null;
        }
        List<NumberTerm> ratio = ratioTerms(text, term);
        if (ratio.size() > 1) {
            return ratio(text, ratio, floor);
        }
        NumberTerm signed = isNegative(text, term, floor) ? term.negated() : term;
        NumberTerm second = signed == term ? rangeEnd(text, term) : null;
        return second == null ? single(text, signed, floor) : range(text, term, second, floor);
    }

    /** A single term with the hedges round it. */
    static Reading single(CharSequence text, NumberTerm term, int floor) {
        HedgeWords.Before before = before(text, term, term.unit(), floor);
        HedgeWords.Behind behind = HedgeWords.behind(text, term.end());
        Hedge hedge = decisive(before, behind, term.blur());
        String printed = text.subSequence(before.start(), behind.end()).toString();
        Quantity quantity = Quantity.of(term.figure(), hedge, term.unit(), printed);
        return new Reading(
                false,
                List.of(
                        new PlacedQuantity(
                                quantity,
                                before.start(),
                                behind.end(),
                                term.start(),
                                term.numberEnd())));
    }

    private static Reading range(
            CharSequence text, NumberTerm first, NumberTerm second, int floor) {
        Unit unit = second.unit() == null ? first.unit() : second.unit();
        HedgeWords.Before before = before(text, first, unit, floor);
        HedgeWords.Behind behind = HedgeWords.behind(text, second.end());
        Hedge hedge = decisive(before, behind, Hedge.PLAIN);
        String printed = text.subSequence(before.start(), behind.end()).toString();
        Quantity quantity = Quantity.range(first.figure(), second.figure(), hedge, unit, printed);
        return new Reading(
                false,
                List.of(
                        new PlacedQuantity(
                                quantity,
                                before.start(),
                                behind.end(),
                                first.start(),
                                second.numberEnd())));
    }

    /** The hedge of a ratio belongs to its first term: 2.1:1以内. */
    private static Reading ratio(CharSequence text, List<NumberTerm> terms, int floor) {
        NumberTerm last = terms.get(terms.size() - 1);
        HedgeWords.Before before = before(text, terms.get(0), null, floor);
        HedgeWords.Behind behind = HedgeWords.behind(text, last.numberEnd());
        Hedge hedge = decisive(before, behind, Hedge.PLAIN);
        List<PlacedQuantity> quantities = new ArrayList<>();
        for (NumberTerm term : terms) {
            boolean first = quantities.isEmpty();
            int start = first ? before.start() : term.start();
            int end = term == last ? behind.end() : term.numberEnd();
            String printed = text.subSequence(start, end).toString();
            Quantity quantity = ratioTerm(term, first ? hedge : Hedge.PLAIN, terms.size(), printed);
            quantities.add(
                    new PlacedQuantity(quantity, start, end, term.start(), term.numberEnd()));
        }
        return new Reading(true, List.copyOf(quantities));
    }

    /** The 1 of 2.52:1 is the measure of the other term and exact. */
    private static Quantity ratioTerm(NumberTerm term, Hedge hedge, int terms, String printed) {
        boolean measure =
                terms == 2 && hedge == Hedge.PLAIN && term.figure().equals(BigDecimal.ONE);
        return measure
                ? new Quantity(
                        term.figure(),
                        null,
                        hedge,
                        null,
                        Interval.exact(BigDecimal.ONE),
                        printed,
                        Set.of())
                : Quantity.of(term.figure(), hedge, null, printed);
    }

    private static List<NumberTerm> ratioTerms(CharSequence text, NumberTerm first) {
        List<NumberTerm> terms = new ArrayList<>();
        terms.add(first);
        int end = first.numberEnd();
        while (Chars.isColon(Chars.at(text, end)) && Chars.isDigit(Chars.at(text, end + 1))) {
            NumberTerm next = NumberTerm.arabic(text, end + 1);
            if (next == null) {
                break;
            }
            terms.add(next);
            end = next.numberEnd();
        }
        return terms;
    }

    /** The second number of a range 5—10万, 5亿—10亿, 5%～8%; {@code null} if there is none. */
    private static NumberTerm rangeEnd(CharSequence text, NumberTerm first) {
        if (first.blur() != Hedge.PLAIN) {
            return null;
        }
        int at = Chars.skipBlanks(text, first.end());
        int digits = separatorEnd(text, at);
        if (digits < 0 || !Chars.isDigit(Chars.at(text, digits))) {
            return null;
        }
        NumberTerm second = NumberTerm.arabic(text, digits);
        if (second == null || second.figure().compareTo(first.figure()) <= 0) {
            return null;
        }
        boolean sameUnit = first.unit() == null || first.unit().equals(second.unit());
        return sameUnit ? second : null;
    }

    private static int separatorEnd(CharSequence text, int at) {
        char c = Chars.at(text, at);
        if (Chars.isTilde(c) || c == '至') {
            return Chars.skipBlanks(text, at + 1);
        }
        int end = at;
        while (end - at < MAX_DASHES && Chars.isDash(Chars.at(text, end))) {
            end++;
        }
        return end == at ? -1 : Chars.skipBlanks(text, end);
    }

    /**
     * A hyphen is a sign at the beginning, behind a bracket or mark, and before decimals or a
     * percentage.
     */
    private static boolean isNegative(CharSequence text, NumberTerm term, int floor) {
        int at = term.start() - 1;
        char sign = at >= floor ? text.charAt(at) : '\0';
        if (sign == '−') {
            return true;
        }
        char previous = at > floor ? text.charAt(at - 1) : '\0';
        if (sign != '-' && sign != '－'
                || Chars.isAlphanumeric(previous)
                || Chars.isDash(previous)) {
            return false;
        }
        boolean fraction = term.figure().scale() > 0 || Unit.PERCENT.equals(term.unit());
        return previous == '\0' || fraction;
    }

    /** 近三年 is the last three years and no hedge. */
    private static HedgeWords.Before before(
            CharSequence text, NumberTerm term, Unit unit, int floor) {
        HedgeWords.Before before = HedgeWords.before(text, term.start(), floor);
        boolean period =
                unit != null
                        && (unit.dimension().equals(Dimension.CALENDAR_TIME)
                                || unit.dimension().equals(Dimension.TIME));
        return before.hedge() == Hedge.NEARLY && period
                ? new HedgeWords.Before(Hedge.PLAIN, term.start())
                : before;
    }

    /** The word behind the number decides (控制在5%左右), then 余 and 多, then the word before it. */
    private static Hedge decisive(HedgeWords.Before before, HedgeWords.Behind behind, Hedge blur) {
        if (behind.hedge() != Hedge.PLAIN) {
            return behind.hedge();
        }
        return blur != Hedge.PLAIN ? blur : before.hedge();
    }
}
