package org.planlint.report;

/** The characters of a text of an XML file, each with its place, as parsers give them. */
final class XmlCharacters {

    private static final String CDATA = "<![CDATA[";

    private XmlCharacters() {}

    /** Takes the UTF-16 units of a text. */
    interface Sink {

        /**
         * @param from where what stands for it begins
         * @param to where it ends
         */
        void take(char character, int from, int to);
    }

    /** Hands on the characters of the text that a scan stands at. */
    static void of(String xml, XmlScan scan, Sink sink) {
        if (scan.isCdata()) {
            // No place to cut: a character of it stands for the whole.
            int end = scan.end() - "]]>".length();
            for (int i = scan.start() + CDATA.length(); i < end; i++) {
                if (!isLineEndOfTwo(xml, i, end)) {
                    sink.take(xml.charAt(i), scan.start(), scan.end());
                }
            }
            return;
        }
        int to;
        for (int i = scan.start(); i < scan.end(); i = to) {
            to = i + 1;
            if (xml.charAt(i) == '&') {
                int semicolon = xml.indexOf(';', i);
                to = semicolon < 0 || semicolon >= scan.end() ? to : semicolon + 1;
                String text = entity(xml.substring(i, to));
                for (int k = 0; k < text.length(); k++) {
                    sink.take(text.charAt(k), i, to);
                }
            } else if (!isLineEndOfTwo(xml, i, scan.end())) {
                sink.take(xml.charAt(i), i, to);
            }
        }
    }

    /** Of a line end of two characters parsers give the second. */
    private static boolean isLineEndOfTwo(String xml, int i, int end) {
        return xml.charAt(i) == '\r' && i + 1 < end && xml.charAt(i + 1) == '\n';
    }

    private static String entity(String reference) {
        return switch (reference) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&apos;" -> "'";
            default -> numbered(reference);
        };
    }

    private static String numbered(String reference) {
        try {
            String digits = reference.substring(2, reference.length() - 1);
            int code =
                    digits.startsWith("x")
                            ? Integer.parseInt(digits.substring(1), 16)
                            : Integer.parseInt(digits);
            return Character.toString(code);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return "";
        }
    }
}
