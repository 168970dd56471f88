package org.planlint.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of a Word file with text: its paragraphs, each character with its place in the XML. They
 * are counted as {@link org.planlint.read.word.WordPlaces.Place} counts, with no regard to what is
 * printed, so that nothing of the reader need be done again.
 */
final class DraftPart {

    /** What is left out with its elements: deletions, former properties, pronunciation. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "del",
                    "moveFrom",
                    "pPrChange",
                    "rPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange",
                    "sectPrChange",
                    "rt");

    private final String xml;
    private final WordNames names;
    private final List<List<DraftUnit>> paragraphs = new ArrayList<>();
    private final DraftFields fields = new DraftFields();
    private final DraftControls controls = new DraftControls();
    private final Map<String, Reference> notes = new HashMap<>();
    private final Map<Integer, String> noteOfParagraph = new HashMap<>();
    private int greatestComment = -1;

    /**
     * Where a note is referred to.
     *
     * @param paragraph its number
     */
    record Reference(DraftRun run, int paragraph) {}

    private final Deque<List<DraftUnit>> openParagraphs = new ArrayDeque<>();
    private final Deque<Integer> openNumbers = new ArrayDeque<>();
    private final Deque<DraftRun> openRuns = new ArrayDeque<>();
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private String note;
    private DraftText text;
    private boolean inText;
    private boolean inCode;
    private boolean inParagraphProperties;
    private int propertiesStart = -1;
    private int unitStart = -1;
    private int paragraphProperties;

    /**
     * @param xml a part that a parser has accepted before
     */
    DraftPart(String xml, WordNames names) {
        this.xml = xml;
        this.names = names;
        read();
    }

    private void read() {
        XmlScan scan = new XmlScan(xml);
        int skipped = 0;
        while (scan.next()) {
            boolean start = scan.token() == XmlScan.Token.START;
            if (scan.token() == XmlScan.Token.TEXT) {
                if (skipped == 0 && inText) {
                    XmlCharacters.of(xml, scan, this::character);
                } else if (skipped == 0 && inCode) {
                    fields.code(scan.raw());
                }
            } else if (scan.token() != XmlScan.Token.OTHER) {
                String name = scan.name();
                if (start && names.isWord(name, "p")) {
                    beginParagraph(scan, skipped > 0);
                }
                if (skipped > 0) {
                    skipped += scan.isEmpty() ? 0 : start ? 1 : -1;
                } else if (start && leftOut(name)) {
                    skipped = scan.isEmpty() ? 0 : 1;
                } else if (start) {
                    start(scan, name);
                } else {
                    end(scan, name);
                }
            }
        }
    }

    /** Paragraphs are counted wherever they stand, also where nothing is read. */
    private void beginParagraph(XmlScan scan, boolean skipped) {
        List<DraftUnit> paragraph = new ArrayList<>();
        if (note != null) {
            noteOfParagraph.put(paragraphs.size(), note);
        }
        boolean read = !skipped && !scan.isEmpty();
        controls.paragraph(paragraphs.size(), read && openParagraphs.isEmpty(), scan.end());
        paragraphs.add(paragraph);
        if (read) {
            openParagraphs.push(paragraph);
            openNumbers.push(paragraphs.size() - 1);
        }
    }

    /** The first form of what is written in several; older forms repeat it. */
    private boolean leftOut(String name) {
        String local = WordNames.local(name);
        if ((local.equals("Choice") || local.equals("Fallback")) && !alternatives.isEmpty()) {
            boolean taken = alternatives.pop();
            alternatives.push(true);
            return taken;
        }
        return LEFT_OUT.contains(local) && names.isWord(name, local);
    }

    private void start(XmlScan scan, String name) {
        String local = WordNames.local(name);
        if (local.equals("AlternateContent") && !scan.isEmpty()) {
            alternatives.push(false);
        }
        if (names.isMath(name)) {
            formula(scan, local);
        } else if (names.isWord(name, local)) {
            element(scan, local);
        }
    }

    /** A formula is one run; its text can't be cut. */
    private void formula(XmlScan scan, String local) {
        if (scan.isEmpty()) {
            return;
        }
        if (local.equals("oMath") || local.equals("oMathPara")) {
            openRuns.push(new DraftRun(scan.start(), scan.raw(), openRuns.peek(), true));
        }
        inText = local.equals("t") && !openParagraphs.isEmpty() && !openRuns.isEmpty();
    }

    private void element(XmlScan scan, String local) {
        if (local.startsWith("comment")) {
            greatestComment = Math.max(greatestComment, number(id(scan)));
        }
        switch (local) {
            case "tab" -> {
                if (!inParagraphProperties) {
                    unit(scan);
                }
            }
            case "ptab", "br", "cr", "noBreakHyphen", "sym" -> unit(scan);
            case "footnoteReference", "endnoteReference" -> {
                if (!openRuns.isEmpty() && !openNumbers.isEmpty()) {
                    Reference reference = new Reference(openRuns.peek(), openNumbers.peek());
                    notes.putIfAbsent(local.charAt(0) + id(scan), reference);
                }
            }
            case "fldChar" -> field(scan.attribute(names.prefix() + "fldCharType"));
            case "docPartObj" -> controls.buildingBlock();
            default -> {
                if (!scan.isEmpty()) {
                    begin(scan, local);
                }
            }
        }
    }

    private void begin(XmlScan scan, String local) {
        switch (local) {
            case "footnote", "endnote" -> note = local.charAt(0) + id(scan);
            case "pPr" -> {
                inParagraphProperties = true;
                paragraphProperties = scan.start();
            }
            case "sdt" -> controls.begin(!openParagraphs.isEmpty());
            case "instrText" -> inCode = true;
            case "fldSimple" ->
                    openRuns.push(new DraftRun(scan.start(), scan.raw(), openRuns.peek(), true));
            case "r" ->
                    openRuns.push(new DraftRun(scan.start(), scan.raw(), openRuns.peek(), false));
            case "rPr" -> {
                if (!openRuns.isEmpty() && openRuns.peek().content() == scan.start()) {
                    propertiesStart = scan.start();
                }
            }
            case "t" -> {
                inText = !openRuns.isEmpty() && !openParagraphs.isEmpty();
                if (inText) {
                    int space = scan.attributeStart("xml:space");
                    String kept = scan.attribute("xml:space");
                    text = new DraftText(scan.start(), scan.end(), space, kept);
                }
            }
            default -> {}
        }
    }

    private void end(XmlScan scan, String name) {
        String local = WordNames.local(name);
        if (local.equals("AlternateContent") && !alternatives.isEmpty()) {
            alternatives.pop();
        }
        if (names.isMath(name)) {
            inText = false;
            if (local.equals("oMath") || local.equals("oMathPara")) {
                openRuns.pop().close(scan.start(), scan.end());
            }
        }
        if (!names.isWord(name, local)) {
            return;
        }
        switch (local) {
            case "footnote", "endnote" -> note = null;
            case "pPr" -> {
                inParagraphProperties = false;
                controls.properties(paragraphProperties, scan.end());
            }
            case "p" -> {
                fields.endParagraph(openParagraphs.pop());
                openNumbers.pop();
            }
            case "tab", "ptab", "br", "cr", "noBreakHyphen", "sym" -> endUnit(scan.end());
            case "sdt" -> controls.end();
            case "instrText" -> inCode = false;
            case "r", "fldSimple" -> openRuns.pop().close(scan.start(), scan.end());
            case "rPr" -> {
                if (propertiesStart >= 0) {
                    openRuns.peek().properties(xml.substring(propertiesStart, scan.end()));
                    propertiesStart = -1;
                }
            }
            case "t" -> {
                if (text != null) {
                    text.close(scan.start(), scan.end());
                }
                text = null;
                inText = false;
            }
            default -> {}
        }
    }

    private void field(String mark) {
        if (openRuns.isEmpty() || openParagraphs.isEmpty()) {
            return;
        }
        switch (String.valueOf(mark)) {
            case "begin" -> fields.begin(openRuns.peek(), openParagraphs.peek());
            case "separate" -> fields.separate();
            case "end" -> fields.end(openRuns.peek(), openParagraphs.peek());
            default -> {}
        }
    }

    private void character(char character, int from, int to) {
        openParagraphs.peek().add(new DraftUnit(openRuns.peek(), text, character, from, to));
    }

    /** An element that stands for a character; it may be written with an end tag. */
    private void unit(XmlScan scan) {
        if (!openParagraphs.isEmpty() && !openRuns.isEmpty()) {
            unitStart = scan.start();
            if (scan.isEmpty()) {
                endUnit(scan.end());
            }
        }
    }

    private void endUnit(int end) {
        if (unitStart >= 0) {
            openParagraphs
                    .peek()
                    .add(new DraftUnit(openRuns.peek(), null, (char) 0, unitStart, end));
            unitStart = -1;
        }
    }

    private String id(XmlScan scan) {
        return scan.attribute(names.prefix() + "id");
    }

    private static int number(String digits) {
        try {
            return digits == null ? -1 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The paragraphs, by the numbers that places name; a text box's behind what anchors it. */
    List<List<DraftUnit>> paragraphs() {
        return paragraphs;
    }

    /**
     * The run that refers to a note; {@code null} for none.
     *
     * @param mark f or e, for a footnote or an endnote, and its id
     */
    Reference reference(String mark) {
        return notes.get(mark);
    }

    /** Where the sign of a comment in a paragraph stands; −1 for where the comment ends. */
    int signOf(int paragraph) {
        return controls.signOf(paragraph);
    }

    /** In a part of notes: the note of a paragraph, as {@link #reference} knows it. */
    String noteOf(int paragraph) {
        return noteOfParagraph.get(paragraph);
    }

    /** The greatest number of a comment that the part names; −1 where it has none. */
    int greatestComment() {
        return greatestComment;
    }
}
