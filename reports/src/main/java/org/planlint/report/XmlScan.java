package org.planlint.report;

/**
 * Walks over the tokens of an XML text and knows where each stands, which the parsers of the JDK do
 * not tell exactly. The text is one that a parser has accepted before; nothing is checked again.
 */
final class XmlScan {

    /** What a token is. */
    enum Token {
        START,
        END,
        TEXT,
        /** Comment, processing instruction, declaration. */
        OTHER
    }

    private final String xml;
    private int start;
    private int end;
    private Token token;

    XmlScan(String xml) {
        this.xml = xml;
    }

    /** Goes to the next token; {@code false} at the end. */
    boolean next() {
        start = end;
        if (start >= xml.length()) {
            return false;
        }
        if (xml.charAt(start) != '<') {
            end = to(xml.indexOf('<', start), 0);
            token = Token.TEXT;
        } else if (xml.startsWith("<![CDATA[", start)) {
            end = to(xml.indexOf("]]>", start), 3);
            token = Token.TEXT;
        } else if (xml.startsWith("<!--", start)) {
            end = to(xml.indexOf("-->", start), 3);
            token = Token.OTHER;
        } else if (xml.startsWith("<?", start)) {
            end = to(xml.indexOf("?>", start), 2);
            token = Token.OTHER;
        } else if (xml.startsWith("<!", start)) {
            end = to(xml.indexOf('>', start), 1);
            token = Token.OTHER;
        } else {
            token = xml.startsWith("</", start) ? Token.END : Token.START;
            end = tagEnd(start);
        }
        return true;
    }

    private int to(int found, int length) {
        return found < 0 ? xml.length() : found + length;
    }

    /** A > may stand in an attribute. */
    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xml.length();
    }

    Token token() {
        return token;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The name of a tag with its prefix. */
    String name() {
        int from = start + (token == Token.END ? 2 : 1);
        int to = from;
        while (to < end && " \t\r\n/>".indexOf(xml.charAt(to)) < 0) {
            to++;
        }
        return xml.substring(from, to);
    }

    /** Whether a start tag is its own end. */
    boolean isEmpty() {
        return token == Token.START && xml.charAt(end - 2) == '/';
    }

    String raw() {
        return xml.substring(start, end);
    }

    boolean isCdata() {
        return token == Token.TEXT && xml.startsWith("<![CDATA[", start);
    }

    /** The value of an attribute of a tag as it is written; {@code null} where it has none. */
    String attribute(String name) {
        return attribute(raw(), name);
    }

    /** Where the quoted value of an attribute of a tag begins; −1 where it has none. */
    int attributeStart(String name) {
        int open = quote(raw(), name);
        return open < 0 ? -1 : start + open + 1;
    }

    static String attribute(String tag, String name) {
        int open = quote(tag, name);
        return open < 0 ? null : tag.substring(open + 1, tag.indexOf(tag.charAt(open), open + 1));
    }

    /** Where the quote before the value of an attribute stands; −1 where there is none. */
    private static int quote(String tag, String name) {
        for (int at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
            int equals = at + name.length();
            while (equals < tag.length() && Character.isWhitespace(tag.charAt(equals))) {
                equals++;
            }
            boolean begins = at > 0 && Character.isWhitespace(tag.charAt(at - 1));
            if (begins && equals < tag.length() && tag.charAt(equals) == '=') {
                int open = equals + 1;
                while (open < tag.length() && tag.charAt(open) != '"' && tag.charAt(open) != '\'') {
                    open++;
                }
                int close = open < tag.length() ? tag.indexOf(tag.charAt(open), open + 1) : -1;
                return close < 0 ? -1 : open;
            }
        }
        return -1;
    }
}
