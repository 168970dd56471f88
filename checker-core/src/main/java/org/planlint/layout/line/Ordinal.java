package org.planlint.layout.line;

/**
 * The number that counts a heading, item or box: 十二, 12, １２.
 *
 * @param value its value
 * @param end index behind it
 * @param chinese whether it is written in Chinese numerals
 */
public record Ordinal(int value, int end, boolean chinese) {

    private static final String DIGITS = "〇一二三四五六七八九";

    /**
     * The number that begins at an index; {@code null} where none does, or one too big to count
     * anything.
     */
    public static Ordinal at(CharSequence text, int start) {
        if (start >= text.length()) {
            return null;
        }
        return arabic(text.charAt(start)) >= 0 ? arabicAt(text, start) : chineseAt(text, start);
    }

    private static Ordinal arabicAt(CharSequence text, int start) {
        int value = 0;
        int i = start;
        while (i < text.length() && arabic(text.charAt(i)) >= 0) {
            if (i - start == 3) {
                return null;
            }
            value = value * 10 + arabic(text.charAt(i++));
        }
        return value == 0 ? null : new Ordinal(value, i, false);
    }

    private static Ordinal chineseAt(CharSequence text, int start) {
        int value = 0;
        int digit = -1;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            int next = chinese(c);
            if (unit > 0) {
                value += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else if (next < 0) {
                break;
            } else {
                // 二三 beside 二十三: figures in a row are no ordinal, save after 〇 (一百〇三)
                if (digit > 0) {
                    return null;
                }
                digit = next;
            }
        }
        value += Math.max(digit, 0);
        return value == 0 ? null : new Ordinal(value, i, true);
    }

    private static int arabic(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static int chinese(char c) {
        return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
