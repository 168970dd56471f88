package org.planlint.quantity;

/** Character classes that all readers of this package share. */
final class Chars {

    private static final String QUOTES_OPEN = "“‘「『\"";
    private static final String QUOTES_CLOSE = "”’」』\"";

    private Chars() {}

    /** A blank within a line; tabs and line ends separate cells and lines, hence are none. */
    static boolean isBlank(char c) {
        return c == ' '
                || c == '\u00a0'
                || c == '\u3000'
                || c == '\u202f'
                || c >= '\u2000' && c <= '\u200b';
    }

    static int skipBlanks(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of the text before {@code end}, blanks left out, but not before {@code floor}. */
    static int skipBlanksBack(CharSequence text, int end, int floor) {
        int i = end;
        while (i > floor && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The character at an index, or NUL outside the text. */
    static char at(CharSequence text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    /** Full-width ASCII becomes ASCII, upper case lower, superscript 2 and 3 plain, µ and μ u. */
    static char fold(char c) {
        char folded = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        return switch (folded) {
            case '²' -> '2';
            case '³' -> '3';
            case 'µ', 'μ' -> 'u';
            case '∕', '⁄' -> '/';
            default -> folded >= 'A' && folded <= 'Z' ? (char) (folded + ('a' - 'A')) : folded;
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static boolean isLatin(char c) {
        char folded = fold(c);
        return folded >= 'a' && folded <= 'z' && c != 'µ' && c != 'μ';
    }

    static boolean isAlphanumeric(char c) {
        return isDigit(c) || isLatin(c);
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：' || c == '∶';
    }

    static boolean isPlus(char c) {
        return c == '+' || c == '＋';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '－' || c == '−' || c >= '\u2010' && c <= '\u2015';
    }

    static boolean isTilde(char c) {
        return c == '~' || c == '～' || c == '〜' || c == '∼' || c == '˜';
    }

    /** Whether the text from start to end stands alone between quotation marks. */
    static boolean isQuoted(CharSequence text, int start, int end) {
        return QUOTES_OPEN.indexOf(at(text, start - 1)) >= 0
                && QUOTES_CLOSE.indexOf(at(text, end)) >= 0;
    }
}
