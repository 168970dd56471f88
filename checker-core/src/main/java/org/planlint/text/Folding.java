package org.planlint.text;

/**
 * One writing for the many ways of writing the same: without white space, digits, letters and
 * punctuation in one width. Used for comparison and recognition, never for what is shown.
 */
public final class Folding {

    private Folding() {}

    /** The text without blanks and with every character folded; each keeps its place. */
    public static TracedText fold(TracedText text) {
        TracedText.Builder builder = new TracedText.Builder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blank.is(c)) {
                builder.appendAs(fold(c), text, i);
            }
        }
        return builder.build();
    }

    /**
     * The key under which two writings of a title, name or term are equal; in it all double
     * quotation marks are one.
     */
    public static String key(CharSequence text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blank.is(c)) {
                key.append(foldQuote(fold(c)));
            }
        }
        return key.toString();
    }

    /**
     * Full-width forms become ASCII ones; dashes and dots of one meaning become one. Quotation
     * marks keep their direction, which pairs them.
     */
    public static char fold(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '—', '–', '―', '－', '─' -> '-';
            case '～', '〜', '∼' -> '~';
            case '〔', '［' -> '[';
            case '〕', '］' -> ']';
            case '‘', '’', '＇' -> '\'';
            case '〝' -> '“';
            case '〞' -> '”';
            case '•', '‧', '・' -> '·';
            case '∶', '：' -> ':';
            case '≧' -> '≥';
            case '≦' -> '≤';
            default -> c;
        };
    }

    private static char foldQuote(char c) {
        return c == '“' || c == '”' ? '"' : c;
    }
}
