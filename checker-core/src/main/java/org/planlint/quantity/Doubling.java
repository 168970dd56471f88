package org.planlint.quantity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Doublings in words: 翻番, 翻一番 and 倍增 are 2 倍, 翻两番 is 4 倍. The phrase prints no digit, so it is read
 * as the factor ± {@value Hedge#ROUND_PERCENT} %, like a round figure; 翻一番以上 is at least the
 * factor.
 */
final class Doubling {

    private static final String AFTER_NAME = "计划行工专”’」》效器";
    private static final String BEFORE_NAME = "双“‘「《";
    private static final BigDecimal BAND = BigDecimal.valueOf(Hedge.ROUND_PERCENT, 2);

    private Doubling() {}

    /** Reads the phrase that begins with the 翻 or 倍 at {@code at}; {@code null} if it is none. */
    static PlacedQuantity read(CharSequence text, int at, int floor) {
        return text.charAt(at) == '翻' ? turned(text, at, floor) : increased(text, at, floor);
    }

    private static PlacedQuantity turned(CharSequence text, int at, int floor) {
        int number = at + 1;
        if (Chars.at(text, number) == '了' || Chars.at(text, number) == '上') {
            number++;
        }
        int digit = ChineseNumeral.digit(Chars.at(text, number));
        int end = digit > 0 ? number + 1 : number;
        return Chars.at(text, end) == '番'
                ? times(text, at, end + 1, digit > 0 ? digit : 1, floor)
                : null;
    }

    /** 倍增 as a predicate; 倍增计划 and “双倍增” are names. */
    private static PlacedQuantity increased(CharSequence text, int at, int floor) {
        boolean name =
                BEFORE_NAME.indexOf(Chars.at(text, at - 1)) >= 0
                        || AFTER_NAME.indexOf(Chars.at(text, at + 2)) >= 0;
        return Chars.at(text, at + 1) == '增' && !name ? times(text, at, at + 2, 1, floor) : null;
    }

    private static PlacedQuantity times(
            CharSequence text, int start, int end, int doublings, int floor) {
        HedgeWords.Before before = HedgeWords.before(text, start, floor);
        HedgeWords.Behind behind = HedgeWords.behind(text, end);
        Hedge hedge = behind.hedge() == Hedge.PLAIN ? before.hedge() : behind.hedge();
        BigDecimal factor = BigDecimal.valueOf(2).pow(doublings);
        BigDecimal band = factor.multiply(BAND);
        Interval reading =
                hedge == Hedge.PLAIN
                        ? Interval.closed(factor.subtract(band), factor.add(band))
                        : hedge.interval(factor);
        String printed = text.subSequence(before.start(), behind.end()).toString();
        Quantity quantity =
                new Quantity(factor, null, hedge, Unit.TIMES, reading, printed, Set.of());
        return new PlacedQuantity(quantity, before.start(), behind.end(), start, end);
    }
}
