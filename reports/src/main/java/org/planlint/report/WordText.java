package org.planlint.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.planlint.text.Blank;

/**
 * The text of a Word file's main part, each character with its place in the XML. Text is what
 * readers take for it: not what tracked changes have deleted or moved away, nor what is written
 * twice for older versions.
 */
final class WordText {

    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final Set<String> NO_TEXT =
            Set.of("del", "moveFrom", "rPrChange", "pPrChange", "rt", "Fallback");

    /** A run: where it begins and ends, and what it begins with. */
    static final class Run {
        private final int start;
        private final String tag;

        /** The run of the main text that holds this one in a text box; otherwise itself. */
        private final Run outermost;

        /** Behind its properties. */
        private int content;

        private String properties = "";
        private int closing;
        private int end;

        private Run(int start, int content, String tag, Run outer) {
            this.start = start;
            this.content = content;
            this.tag = tag;
            this.outermost = outer == null ? this : outer.outermost;
        }

        int start() {
            return start;
        }

        int content() {
            return content;
        }

        int closing() {
            return closing;
        }

        int end() {
            return end;
        }

        /** Tag and properties, with which a second half of it begins. */
        String beginning() {
            return tag + properties;
        }

        Run outermost() {
            return outermost;
        }
    }

    /** A w:t of a run. */
    static final class Piece {
        private final Run run;
        private final int start;
        private final int content;
        private final boolean preserved;
        private int closing;
        private int end;

        private Piece(Run run, int start, int content, boolean preserved) {
            this.run = run;
            this.start = start;
            this.content = content;
            this.preserved = preserved;
        }

        Run run() {
            return run;
        }

        int start() {
            return start;
        }

        int content() {
            return content;
        }

        int closing() {
            return closing;
        }

        int end() {
            return end;
        }

        boolean preserved() {
            return preserved;
        }
    }

    /**
     * A character that is no white space.
     *
     * @param from where it begins in the XML; an entity is longer than the character
     */
    record Character(char character, int from, int to, Piece piece) {}

    private final String xml;
    private final String prefix;
    private final boolean strict;
    private final List<List<Character>> paragraphs = new ArrayList<>();
    private int greatestComment = -1;

    private final Deque<List<Character>> openParagraphs = new ArrayDeque<>();
    private final Deque<Run> openRuns = new ArrayDeque<>();
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private Piece piece;
    private int propertiesStart = -1;

    private WordText(String xml, String prefix, boolean strict) {
        this.xml = xml;
        this.prefix = prefix;
        this.strict = strict;
    }

    /** {@code null} where the part does not say at its root what its prefixes mean. */
    static WordText of(String xml) {
        XmlScan scan = new XmlScan(xml);
        while (scan.next()) {
            if (scan.token() == XmlScan.Token.START) {
                boolean strict = scan.raw().contains(STRICT);
                String prefix = prefix(scan.raw(), strict ? STRICT : WordMarkup.NAMESPACE);
                if (prefix == null) {
                    return null;
                }
                WordText text = new WordText(xml, prefix, strict);
                text.read();
                return text;
            }
        }
        return null;
    }

    /** The prefix of a namespace in a tag, with its colon; {@code null} where it has none. */
    static String prefix(String tag, String namespace) {
        int at = tag.indexOf('"' + namespace + '"');
        at = at < 0 ? tag.indexOf('\'' + namespace + '\'') : at;
        int equals = at < 0 ? -1 : tag.lastIndexOf('=', at);
        int name = equals < 0 ? -1 : tag.lastIndexOf("xmlns", equals);
        if (name < 0) {
            return null;
        }
        String declared = tag.substring(name, equals).strip();
        return declared.equals("xmlns") ? "" : declared.substring("xmlns:".length()) + ":";
    }

    private void read() {
        XmlScan scan = new XmlScan(xml);
        int skipped = 0;
        while (scan.next()) {
            boolean start = scan.token() == XmlScan.Token.START;
            if (scan.token() == XmlScan.Token.TEXT) {
                if (skipped == 0 && piece != null) {
                    characters(scan);
                }
            } else if (scan.token() != XmlScan.Token.OTHER) {
                String name = scan.name();
                String local = name.substring(name.indexOf(':') + 1);
                if (skipped > 0) {
                    skipped += scan.isEmpty() ? 0 : start ? 1 : -1;
                } else if (start && !scan.isEmpty() && leftOut(local)) {
                    skipped = 1;
                } else if (start) {
                    start(scan, name, local);
                } else {
                    end(scan, name, local);
                }
            }
        }
    }

    /** The first form of what is written in several; older forms repeat it. */
    private boolean leftOut(String local) {
        if (local.equals("Choice") && !alternatives.isEmpty()) {
            boolean taken = alternatives.pop();
            alternatives.push(true);
            return taken;
        }
        return NO_TEXT.contains(local);
    }

    private void start(XmlScan scan, String name, String local) {
        if (local.equals("AlternateContent") && !scan.isEmpty()) {
            alternatives.push(false);
        }
        if (!name.startsWith(prefix)) {
            return;
        }
        if (local.startsWith("comment")) {
            String id = scan.attribute(prefix + "id");
            greatestComment = Math.max(greatestComment, number(id));
        }
        if (scan.isEmpty()) {
            return;
        }
        switch (local) {
            case "p" -> {
                List<Character> paragraph = new ArrayList<>();
                openParagraphs.push(paragraph);
                paragraphs.add(paragraph);
            }
            case "r" ->
                    openRuns.push(new Run(scan.start(), scan.end(), scan.raw(), openRuns.peek()));
            case "rPr" -> {
                if (!openRuns.isEmpty() && openRuns.peek().content == scan.start()) {
                    propertiesStart = scan.start();
                }
            }
            case "t" -> {
                if (!openRuns.isEmpty() && !openParagraphs.isEmpty()) {
                    boolean preserved = "preserve".equals(scan.attribute("xml:space"));
                    piece = new Piece(openRuns.peek(), scan.start(), scan.end(), preserved);
                }
            }
            default -> {}
        }
    }

    private void end(XmlScan scan, String name, String local) {
        if (local.equals("AlternateContent") && !alternatives.isEmpty()) {
            alternatives.pop();
        }
        if (!name.startsWith(prefix)) {
            return;
        }
        switch (local) {
            case "p" -> openParagraphs.pop();
            case "rPr" -> {
                if (propertiesStart >= 0) {
                    Run run = openRuns.peek();
                    run.content = scan.end();
                    run.properties = xml.substring(propertiesStart, scan.end());
                    propertiesStart = -1;
                }
            }
            case "t" -> {
                if (piece != null) {
                    piece.closing = scan.start();
                    piece.end = scan.end();
                    piece = null;
                }
            }
            case "r" -> {
                Run run = openRuns.pop();
                run.closing = scan.start();
                run.end = scan.end();
            }
            default -> {}
        }
    }

    private void characters(XmlScan scan) {
        int i = scan.start();
        int end = scan.end();
        if (scan.isCdata()) {
            // No place to cut: a character of it stands for the whole.
            String text = xml.substring(i + "<![CDATA[".length(), end - "]]>".length());
            for (int k = 0; k < text.length(); k++) {
                add(text.charAt(k), i, end);
            }
            return;
        }
        while (i < end) {
            int to = i + 1;
            if (xml.charAt(i) == '&') {
                int semicolon = xml.indexOf(';', i);
                to = semicolon < 0 || semicolon >= end ? to : semicolon + 1;
                String text = entity(xml.substring(i, to));
                for (int k = 0; k < text.length(); k++) {
                    add(text.charAt(k), i, to);
                }
            } else {
                add(xml.charAt(i), i, to);
            }
            i = to;
        }
    }

    private void add(char character, int from, int to) {
        if (!Blank.is(character)) {
            openParagraphs.peek().add(new Character(character, from, to, piece));
        }
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
            return java.lang.Character.toString(code);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return "";
        }
    }

    private static int number(String digits) {
        try {
            return digits == null ? -1 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The prefix of Word's own elements, with its colon. */
    String prefix() {
        return prefix;
    }

    boolean strict() {
        return strict;
    }

    /** The greatest number of a comment that the part refers to; −1 where it has none. */
    int greatestComment() {
        return greatestComment;
    }

    /** All characters in the order of their paragraphs, a text box behind its paragraph. */
    List<Character> characters() {
        List<Character> characters = new ArrayList<>();
        paragraphs.forEach(characters::addAll);
        return characters;
    }
}
