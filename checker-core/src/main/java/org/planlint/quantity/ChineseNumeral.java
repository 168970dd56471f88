package org.planlint.quantity;

import java.util.OptionalInt;

/**
 * Chinese numerals: 一百二十三, 两千, 廿一, 三千万, and digit by digit 二〇三五. Approximations (三四百, 几十) and set
 * words (十四五, 一二三产) are no numerals.
 */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CHARACTERS = DIGITS + "〇○两廿十百千万亿";
    private static final long WAN = 10_000L;
    private static final long YI = 100_000_000L;
    private static final long LIMIT = WAN * WAN * YI;

    private ChineseNumeral() {}

    /**
     * A numeral read from running text.
     *
     * @param value its value, below 10¹⁶
     * @param end the offset behind it
     */
    public record Match(long value, int end) {}

    /** Whether a character can belong to a numeral. */
    public static boolean isNumeral(char c) {
        return CHARACTERS.indexOf(c) >= 0;
    }

    /**
     * The value of a text that is a numeral as a whole, as in the numbers of headings.
     *
     * @return empty if it is none, or greater than an int
     */
    public static OptionalInt parse(CharSequence text) {
        Match match = prefix(text, 0);
        return match != null && match.end == text.length() && match.value <= Integer.MAX_VALUE
                ? OptionalInt.of((int) match.value)
                : OptionalInt.empty();
    }

    /**
     * The longest numeral that begins at {@code from}; {@code null} if none does. A place word can
     * begin one: 十二, 百亿.
     */
    public static Match prefix(CharSequence text, int from) {
        int end = from;
        while (digit(Chars.at(text, end)) >= 0) {
            end++;
        }
        return end - from > 1 && digit(text.charAt(from)) > 0
                ? digitByDigit(text, from, end)
                : places(text, from);
    }

    /**
     * The numeral of a non-negative number: 10 is 十, 105 一百零五.
     *
     * @throws IllegalArgumentException for negative numbers and from 10¹⁶ on
     */
    public static String format(long number) {
        if (number < 0 || number >= LIMIT) {
            throw new IllegalArgumentException("no numeral for " + number);
        }
        String numeral = number == 0 ? "零" : large(number);
        return numeral.startsWith("一十") ? numeral.substring(1) : numeral;
    }

    private static Match digitByDigit(CharSequence text, int from, int end) {
        boolean approximate = isNumeral(Chars.at(text, end));
        if (approximate || end - from > 15) {
            return null;
        }
        long value = 0;
        for (int i = from; i < end; i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return new Match(value, end);
    }

    private static Match places(CharSequence text, int from) {
        PlaceReader reader = new PlaceReader();
        int i = from;
        int end = from;
        long value = 0;
        while (i < text.length() && isNumeral(text.charAt(i)) && reader.accept(text.charAt(i))) {
            i++;
            if (reader.complete()) {
                end = i;
                value = reader.value();
            }
        }
        return end == from ? null : new Match(value, end);
    }

    static int digit(char c) {
        return c == '〇' || c == '○' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static String large(long number) {
        if (number >= YI) {
            return joined(number, YI, "亿");
        }
        return number >= WAN ? joined(number, WAN, "万") : small((int) number);
    }

    private static String joined(long number, long unit, String word) {
        long rest = number % unit;
        String gap = rest > 0 && rest < unit / 10 ? "零" : "";
        return large(number / unit) + word + gap + (rest == 0 ? "" : large(rest));
    }

    private static String small(int number) {
        StringBuilder out = new StringBuilder();
        String[] places = {"千", "百", "十", ""};
        int unit = 1000;
        boolean gap = false;
        for (String place : places) {
            int digit = number / unit % 10;
            if (digit > 0) {
                out.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(place);
            }
            gap = digit == 0 && out.length() > 0;
            unit /= 10;
        }
        return out.toString();
    }
}
