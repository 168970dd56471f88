package org.planlint.read.html;

import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * A character reference of HTML: {@code &ge;}, {@code &#8805;}, {@code &#x2265;}.
 *
 * @param value the one or more characters that it stands for
 * @param end offset behind its last character
 */
public record CharacterReference(String value, int end) {

    /** The longest name is {@code CounterClockwiseContourIntegral;}; digits need fewer places. */
    private static final int LONGEST = 34;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * The reference whose {@code &} stands at an offset, if it is written in full, with its
     * semicolon.
     */
    public static Optional<CharacterReference> at(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int end = from + 1;
        while (end < limit && isNameChar(text.charAt(end))) {
            end++;
        }
        if (end >= limit || text.charAt(end) != ';') {
            return Optional.empty();
        }
        int next = end + 1;
        return Optional.ofNullable(value(text.substring(from + 1, end)))
                .map(value -> new CharacterReference(value, next));
    }

    /**
     * The same as browsers have it: the semicolon may be missing behind a number and the oldest
     * names.
     */
    static Optional<CharacterReference> lenient(String text, int from, int to) {
        Optional<CharacterReference> whole = at(text, from, to);
        if (whole.isPresent()) {
            return whole;
        }
        int end = from + 1;
        int limit = Math.min(to, from + LONGEST);
        while (end < limit && isNameChar(text.charAt(end))) {
            end++;
        }
        String run = text.substring(from + 1, end);
        if (run.startsWith("#")) {
            int digits = digitsEnd(run);
            return Optional.ofNullable(value(run.substring(0, digits)))
                    .map(value -> new CharacterReference(value, from + 1 + digits));
        }
        for (int length = run.length(); length >= 2; length--) {
            String name = run.substring(0, length);
            if (Entities.isBaseNamedEntity(name)) {
                return Optional.of(
                        new CharacterReference(Entities.getByName(name), from + 1 + length));
            }
        }
        return Optional.empty();
    }

    private static int digitsEnd(String run) {
        boolean hex = run.startsWith("#x") || run.startsWith("#X");
        int end = hex ? 2 : 1;
        while (end < run.length() && Character.digit(run.charAt(end), hex ? 16 : 10) >= 0) {
            end++;
        }
        return end;
    }

    /**
     * What stands between {@code &} and {@code ;} as characters; {@code null} if it is no
     * reference.
     */
    private static String value(String name) {
        if (name.startsWith("#")) {
            return numeric(name);
        }
        String value = name.isEmpty() ? "" : Entities.getByName(name);
        return value.isEmpty() ? null : value;
    }

    private static String numeric(String name) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        int first = hex ? 2 : 1;
        if (first == name.length() || digitsEnd(name) != name.length()) {
            return null;
        }
        int codePoint = 0;
        for (int i = first; i < name.length() && codePoint <= Character.MAX_CODE_POINT; i++) {
            codePoint =
                    codePoint * (hex ? 16 : 10) + Character.digit(name.charAt(i), hex ? 16 : 10);
        }
        if (codePoint == 0
                || codePoint > Character.MAX_CODE_POINT
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return "\ufffd";
        }
        if (codePoint >= 0x80 && codePoint < 0xa0) {
            // Pages of the nineties number the characters of Windows, and HTML has made it the law.
            return new String(new byte[] {(byte) codePoint}, WINDOWS_1252);
        }
        return Character.toString(codePoint);
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
    }
}
