package org.planlint.check;

import org.jsoup.parser.Parser;

/** The markup of web pages inside a quotation: {@code 6</b>.5个} is read as 6.5个. */
final class PageMarkup {

    private PageMarkup() {}

    /** The words of a piece of a page's source that begins and ends between tags. */
    static String without(String source) {
        StringBuilder words = new StringBuilder(source.length());
        int at = 0;
        while (at < source.length()) {
            int end = source.charAt(at) == '<' ? tagEnd(source, at) : at;
            if (end == at) {
                words.append(source.charAt(at++));
            } else {
                at = end;
            }
        }
        String plain = words.toString();
        return plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false);
    }

    /** Behind the tag or comment that begins at a place; the place itself where none does. */
    private static int tagEnd(String source, int at) {
        if (source.startsWith("<!--", at)) {
            int end = source.indexOf("-->", at);
            return end < 0 ? source.length() : end + 3;
        }
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        boolean tag = next == '/' || next == '!' || next < 0x80 && Character.isLetter(next);
        int end = tag ? source.indexOf('>', at) : -1;
        return end < 0 ? at : end + 1;
    }
}
