package org.planlint.text;

/**
 * White space as documents have it: also the no-break, ideographic and zero-width blanks that
 * conversions leave.
 */
public final class Blank {

    private Blank() {}

    public static boolean is(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200f'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060'
                || c == '\ufeff';
    }

    /** Whether nothing but white space is in the text. */
    public static boolean only(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
