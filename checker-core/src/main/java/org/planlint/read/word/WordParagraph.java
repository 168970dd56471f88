package org.planlint.read.word;

import java.util.ArrayList;
import java.util.List;
import org.planlint.read.UnreadableException;
import org.planlint.read.word.WordLists.Label;

/** A paragraph of a Word file in the making. */
public final class WordParagraph {

    private static final int BODY_LEVEL = 9;
    private static final int UNKNOWN = -1;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> breaks = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>(1);
    private final List<PageBreak> pages = new ArrayList<>(0);
    private boolean hidden;
    private boolean endDeleted;
    private boolean symbolFont;
    private String style;
    private WordStyles.Inherited inherited = new WordStyles.Inherited(0, 0, UNKNOWN, false);
    private int list = UNKNOWN;
    private int listLevel = UNKNOWN;
    private int outlineLevel = UNKNOWN;

    /** How many characters of the file's paragraph have been passed, printed or not. */
    private int passed;

    /**
     * Where characters come from.
     *
     * @param at offset in the text from which on
     * @param part of the file
     * @param number of the paragraph in the part, from 0
     * @param offset of the character in that paragraph, as {@link WordPlaces.Place} counts
     */
    public record Origin(int at, String part, int number, int offset) {}

    /**
     * A page that begins in a paragraph.
     *
     * @param at offset in the text without the label
     * @param page its number, from 1
     */
    record PageBreak(int at, int page) {}

    void page(int number) {
        pages.add(new PageBreak(text.length(), number));
    }

    /** Its start tag; of a paragraph that tracked changes join to the one before, another one. */
    public void begin(String part, int number) {
        origins.add(new Origin(text.length(), part, number, 0));
        passed = 0;
        hidden = false;
    }

    public void append(char c) {
        if (!hidden && c != '\u00ad') {
            boolean symbol = symbolFont && c >= '\uf020' && c <= '\uf0ff';
            char printed = symbol ? SymbolFont.character(c & 0xff) : c;
            // Line ends of the XML file, and what else is no character of the text.
            print(printed < ' ' && printed != '\t' || printed == '\u0085' ? ' ' : printed);
        }
        passed++;
    }

    private void print(char c) {
        Origin last = origins.get(origins.size() - 1);
        if (text.length() - last.at != passed - last.offset) {
            origins.add(new Origin(text.length(), last.part, last.number, passed));
        }
        text.append(c);
    }

    /** Characters that are not printed. */
    void pass(int length) {
        passed += length;
    }

    void append(char[] buffer, int start, int length) {
        for (int i = start; i < start + length; i++) {
            append(buffer[i]);
        }
    }

    public void lineBreak() {
        if (!hidden) {
            breaks.add(text.length());
            print(' ');
        }
        passed++;
    }

    /** A character of a symbol font by its number there, as old versions of Word insert ≥. */
    void symbol(String font, String code) {
        char printed = symbolOf(font, code);
        if (printed == 0) {
            pass(1);
        } else {
            append(printed);
        }
    }

    private static char symbolOf(String font, String code) {
        try {
            return SymbolFont.character(font, Integer.parseInt(String.valueOf(code), 16) & 0xff);
        } catch (NumberFormatException e) {
            return 0; // A number that is none prints nothing.
        }
    }

    void startRun() {
        hidden = inherited.hidden();
        symbolFont = false;
    }

    public void hide(boolean on) {
        hidden = on;
    }

    void font(String name) {
        symbolFont = "Symbol".equals(name);
    }

    /** Its end is deleted by a tracked change: it goes on in the next paragraph. */
    void deleteEnd() {
        endDeleted = true;
    }

    boolean goesOn() {
        boolean deleted = endDeleted;
        endDeleted = false;
        return deleted;
    }

    void style(String id, WordStyles.Inherited ofStyle) {
        style = id;
        inherited = ofStyle;
    }

    /** Its own outline level, from 0; 9 is running text whatever the style says. */
    void outlineLevel(int level) {
        outlineLevel = level;
    }

    /** The list that it is an item of; 0 for none whatever the style says. */
    void list(int number) {
        list = number;
    }

    void listLevel(int level) {
        listLevel = level;
    }

    /** Its text with the label that Word prints before it. */
    Line finished(WordParts parts) throws UnreadableException {
        return finished(label(parts), heading());
    }

    /** The same where label and heading level are known otherwise. */
    public Line finished(Label label, int heading) {
        int shift = label.text().length();
        return new Line(
                label.text() + text,
                shift,
                breaks.stream().map(at -> at + shift).toList(),
                heading,
                label.bullet() && heading == 0,
                List.copyOf(origins),
                List.copyOf(pages));
    }

    private int heading() {
        if (outlineLevel >= BODY_LEVEL) {
            return 0;
        }
        return outlineLevel >= 0 ? outlineLevel + 1 : inherited.heading();
    }

    private Label label(WordParts parts) throws UnreadableException {
        int number = list == UNKNOWN ? inherited.list() : list;
        if (number <= 0) {
            return Label.NONE;
        }
        int level = listLevel == UNKNOWN ? inherited.listLevel() : listLevel;
        return parts.lists().next(number, level, style);
    }

    /**
     * A finished paragraph.
     *
     * @param text its characters on one line, with a blank for each line break
     * @param label how many characters at its beginning Word prints by itself
     * @param breaks where in the text those blanks stand
     * @param heading 1 to 9; 0 for none
     * @param bullet whether it is an item of a list without numbers
     * @param origins where its characters come from, without the label, at least one
     * @param pages the pages that begin in it
     */
    public record Line(
            String text,
            int label,
            List<Integer> breaks,
            int heading,
            boolean bullet,
            List<Origin> origins,
            List<PageBreak> pages)
            implements WordBlock {}
}
