package org.planlint.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.planlint.read.UnreadableException;
import org.planlint.read.XmlPart;

/**
 * Follows the elements of word/document.xml, or of a part with notes, and hands finished paragraphs
 * and tables on.
 *
 * <p>What is left out: deleted text of tracked changes, hidden text, field codes, pronunciation
 * guides, and the second form of what Word writes twice for older versions.
 */
final class WordBody implements XmlPart.Handler {

    private static final String COMPATIBILITY =
            "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String MATH_STRICT = "http://purl.oclc.org/ooxml/officeDocument/math";
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /** Earlier properties of tracked changes, and pronunciation above characters. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "pPrChange",
                    "rPrChange",
                    "tblPrChange",
                    "trPrChange",
                    "tcPrChange",
                    "sectPrChange",
                    "rt");

    private final WordBlock.Sink sink;
    private final WordParts parts;
    private final String part;
    private int paragraphCount;
    private boolean tracked;

    /** Fields that are open, each with whether its code is still being read and not its result. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /** Alternatives that are open, each with whether one was taken. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();

    /** Paragraphs that are open: more than one where a text box is anchored in one. */
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();

    /** The main text, and above it the text boxes that are open. */
    private final Deque<WordStory> stories = new ArrayDeque<>();

    private final WordPages pages = new WordPages();
    private boolean embedded;
    private boolean inText;
    private boolean inParagraphProperties;
    private boolean inRowProperties;

    /**
     * @param part the part's name
     */
    WordBody(WordBlock.Sink sink, WordParts parts, String part) {
        this.sink = sink;
        this.parts = parts;
        this.part = part;
        stories.push(new WordStory(sink));
    }

    /** Whether text was inserted, deleted or moved by tracked changes. */
    boolean tracked() {
        return tracked;
    }

    /** Whether pages are known. */
    boolean paged() {
        return pages.known();
    }

    /** Whether another file is put in, which is not read. */
    boolean embedded() {
        return embedded;
    }

    @Override
    public boolean start(XMLStreamReader element) throws UnreadableException {
        String name = element.getLocalName();
        String namespace = element.getNamespaceURI();
        if (COMPATIBILITY.equals(namespace)) {
            return alternative(name);
        }
        if (MATH.equals(namespace) || MATH_STRICT.equals(namespace)) {
            inText = name.equals("t") && !paragraphs.isEmpty();
            return true;
        }
        if (!isWord(namespace)) {
            return true;
        }
        if (name.equals("del") || name.equals("moveFrom")) {
            tracked = true;
            deleted();
            return false;
        }
        if (LEFT_OUT.contains(name) || isSeparator(name, element)) {
            return false;
        }
        structure(name, element);
        if (!paragraphs.isEmpty()) {
            inParagraph(name, element, paragraphs.peek());
        }
        return true;
    }

    @Override
    public void leftOut(XMLStreamReader element) {
        if (element.getLocalName().equals("p") && isWord(element.getNamespaceURI())) {
            paragraphCount++;
        }
    }

    /** The lines between text and notes stand among the notes. */
    private static boolean isSeparator(String name, XMLStreamReader element) {
        String type = attribute(element, "type");
        return (name.equals("footnote") || name.equals("endnote"))
                && type != null
                && !type.equals("normal");
    }

    /** The first form of what is written in several; older forms repeat it. */
    private boolean alternative(String name) {
        if (name.equals("AlternateContent")) {
            alternatives.push(false);
            return true;
        }
        if (alternatives.isEmpty() || alternatives.peek()) {
            return false;
        }
        alternatives.pop();
        alternatives.push(true);
        return true;
    }

    /** A tracked deletion: of text, or, among properties, of the end of a paragraph or of a row. */
    private void deleted() {
        if (inRowProperties) {
            stories.peek().deleteRow();
        } else if (inParagraphProperties && !paragraphs.isEmpty()) {
            paragraphs.peek().deleteEnd();
        }
    }

    private void structure(String name, XMLStreamReader element) {
        WordStory story = stories.peek();
        switch (name) {
            case "p" -> {
                paragraphs.push(story.newParagraph());
                paragraphs.peek().begin(part, paragraphCount++);
            }
            case "ins", "moveTo" -> tracked = true;
            case "footnote", "endnote" -> {
                if (sink instanceof WordNotes notes) {
                    notes.begin(attribute(element, "id"));
                }
            }
            case "tbl" -> story.startTable();
            case "tr" -> {
                story.startRow();
                if (isMain()) {
                    pages.startRow();
                }
            }
            case "trPr" -> inRowProperties = true;
            case "hidden" -> {
                if (inRowProperties && isOn(element)) {
                    story.deleteRow();
                }
            }
            case "tblHeader" -> story.header(isOn(element));
            case "gridBefore" -> story.columnsBefore(number(element, 0));
            case "tc" -> {
                story.startCell();
                if (isMain()) {
                    pages.startCell();
                }
            }
            case "cellDel" -> {
                tracked = true;
                story.deleteCell();
            }
            case "hMerge" -> {
                if (!"restart".equals(value(element))) {
                    story.ofLeft();
                }
            }
            case "altChunk" -> embedded = true;
            case "gridSpan" -> story.columnSpan(number(element, 1));
            case "vMerge" -> story.ofAbove(!"restart".equals(value(element)));
            case "txbxContent" -> stories.push(new WordStory(story));
            default -> {}
        }
    }

    private void inParagraph(String name, XMLStreamReader element, WordParagraph paragraph)
            throws UnreadableException {
        switch (name) {
            case "pPr" -> inParagraphProperties = true;
            case "pStyle" -> paragraph.style(value(element), parts.styles().get(value(element)));
            case "outlineLvl" -> paragraph.outlineLevel(number(element, -1));
            case "numId" -> paragraph.list(number(element, 0));
            case "ilvl" -> paragraph.listLevel(number(element, 0));
            case "r" -> paragraph.startRun();
            case "rStyle" -> {
                if (!inParagraphProperties) {
                    paragraph.hide(parts.styles().get(value(element)).hidden());
                }
            }
            case "rFonts" -> {
                if (!inParagraphProperties) {
                    paragraph.font(attribute(element, "ascii"));
                }
            }
            case "vanish" -> {
                // Among the paragraph's properties it hides its end, not its text.
                if (!inParagraphProperties) {
                    paragraph.hide(isOn(element));
                }
            }
            case "t" -> inText = true;
            case "fldChar" -> field(attribute(element, "fldCharType"));
            case "footnoteReference" ->
                    stories.peek().putBehind(parts.footnote(attribute(element, "id")));
            case "endnoteReference" ->
                    stories.peek().putBehind(parts.endnote(attribute(element, "id")));
            case "tab", "ptab" -> {
                // Among the properties it is a tab stop.
                if (!inParagraphProperties) {
                    paragraph.append('\t');
                }
            }
            case "br", "cr" -> {
                paragraph.lineBreak();
                if (isMain() && "page".equals(attribute(element, "type"))) {
                    paragraph.page(pages.explicit());
                }
            }
            case "lastRenderedPageBreak" -> {
                if (isMain()) {
                    paragraph.page(pages.rendered());
                }
            }
            case "noBreakHyphen" -> paragraph.append('-');
            case "sym" -> paragraph.symbol(attribute(element, "font"), attribute(element, "char"));
            default -> {}
        }
    }

    @Override
    public void end(XMLStreamReader element) throws UnreadableException {
        String name = element.getLocalName();
        if (COMPATIBILITY.equals(element.getNamespaceURI())) {
            if (name.equals("AlternateContent")) {
                alternatives.pop();
            }
            return;
        }
        if (name.equals("t")) {
            inText = false;
        }
        if (!isWord(element.getNamespaceURI())) {
            return;
        }
        switch (name) {
            case "pPr" -> inParagraphProperties = false;
            case "trPr" -> inRowProperties = false;
            case "p" -> endParagraph();
            case "tc" -> {
                stories.peek().endCell();
                if (isMain()) {
                    pages.endCell();
                }
            }
            case "tr" -> {
                if (isMain()) {
                    pages.endRow();
                }
            }
            case "tbl" -> stories.peek().endTable();
            case "txbxContent" -> stories.pop().end();
            case "body", "footnote", "endnote" -> stories.peek().end();
            default -> {}
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (inText && isPrinted()) {
            paragraphs.peek().append(buffer, start, length);
            pages.text();
        } else if (inText) {
            paragraphs.peek().pass(length);
        }
    }

    private void endParagraph() throws UnreadableException {
        stories.peek().endParagraph(paragraphs.pop(), parts);
        // A field whose end is missing must not swallow the rest of the text.
        fields.clear();
    }

    /** A field has a code, then mostly a result, which alone is printed. */
    private void field(String mark) {
        if ("begin".equals(mark)) {
            fields.push(true);
        } else if (!fields.isEmpty()) {
            fields.pop();
            if ("separate".equals(mark)) {
                fields.push(false);
            }
        }
    }

    /** Whether this is the main text, and neither in a text box nor in a table within a cell. */
    private boolean isMain() {
        return stories.size() == 1 && stories.peek().depth() <= 1 && !(sink instanceof WordNotes);
    }

    /** Whether text is part of no field's code. */
    private boolean isPrinted() {
        return !fields.contains(true);
    }

    static boolean isWord(String namespace) {
        return WORD.equals(namespace) || WORD_STRICT.equals(namespace);
    }

    /** A switch of Word: on where it stands, unless it says otherwise. */
    static boolean isOn(XMLStreamReader element) {
        String value = value(element);
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    static int number(XMLStreamReader element, int otherwise) {
        return parse(value(element), otherwise);
    }

    static int parse(String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static String value(XMLStreamReader element) {
        return attribute(element, "val");
    }

    static String attribute(XMLStreamReader element, String name) {
        return element.getAttributeValue(null, name);
    }
}
