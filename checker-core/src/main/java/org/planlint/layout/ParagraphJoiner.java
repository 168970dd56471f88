package org.planlint.layout;

import java.util.BitSet;
import java.util.List;
import org.planlint.document.ItemMark;
import org.planlint.layout.line.Line;
import org.planlint.layout.line.ListMarks;
import org.planlint.layout.line.Prose;
import org.planlint.read.RawDocument.Flow;
import org.planlint.text.TracedText;

/**
 * Decides whether a line goes on with the paragraph above it: where a page or a printed line ends
 * in mid-sentence.
 *
 * <p>Evidence is strong when the sentence cannot end there (a comma, an open quotation) or cannot
 * begin there; it is weak when only the full stop is missing. Weak evidence counts where the lines
 * stand directly below one another, where the foot of a page stands between them, or in a document
 * that shows the habit, that is where strong evidence is found repeatedly; for there are plans
 * whose authors leave out a full stop here and there, and nothing is cut.
 */
final class ParagraphJoiner {

    /**
     * A line cut by the end of a page or printed line is a full one; shorter ones are labels, cells
     * or lines of a cover.
     */
    private static final int FULL_LINE = 18;

    private static final int LINE_WITH_COMMA = 8;
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_PRINTED_LINE = 60;
    private static final int CUTS_IN_LINES = 2;
    private static final int CUTS_IN_PARAGRAPHS = 6;

    private final List<Line> lines;
    private final BitSet skipped;
    private final Flow flow;
    private final boolean cuts;

    ParagraphJoiner(List<Line> lines, BitSet skipped, Flow flow) {
        this.lines = lines;
        this.skipped = skipped;
        this.flow = flow;
        this.cuts = strongCuts() >= (flow == Flow.LINES ? CUTS_IN_LINES : CUTS_IN_PARAGRAPHS);
    }

    private int strongCuts() {
        int cuts = 0;
        int above = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || skipped.get(i)) {
                continue;
            }
            boolean text = !line.isTable() && line.hint() == 0 && !line.hasTab();
            if (text
                    && above >= 0
                    && !opensParagraph(line)
                    && isStrong(lines.get(above).text(), line.text())) {
                cuts++;
            }
            above = text && line.text().length() >= FULL_LINE ? i : -1;
        }
        return cuts;
    }

    /**
     * Whether a line continues a paragraph.
     *
     * @param first index of its first line
     * @param above index of its last line
     * @param next index of the line in question, which is no heading, caption or table
     */
    boolean continues(int first, int above, int next) {
        Line line = lines.get(next);
        TracedText last = lines.get(above).text();
        if (line.hint() > 0 || line.bullet() || flow == Flow.PARAGRAPHS && !cuts) {
            return false;
        }
        if (Prose.ends(last) && !beginsInMidSentence(line.text())) {
            return isPrintedParagraph(first, above, next);
        }
        if (opensParagraph(line) && !(isComma(last) && isOrdinal(line))) {
            return false;
        }
        boolean below = next == above + 1 && flow == Flow.LINES;
        return isStrong(last, line.text())
                || (below || cuts || isPageBreak(above, next)) && isWeak(last, line);
    }

    /** Whether page furniture stands between two lines. */
    private boolean isPageBreak(int above, int next) {
        for (int i = above + 1; i < next; i++) {
            if (skipped.get(i) && !lines.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStrong(TracedText last, TracedText next) {
        if (next.isEmpty() || last.isEmpty()) {
            return false;
        }
        if (isComma(last) && last.length() >= LINE_WITH_COMMA || beginsInMidSentence(next)) {
            return true;
        }
        return !Prose.ends(last) && last.length() >= LINE_WITH_COMMA && Prose.closes(last, next);
    }

    private static boolean isWeak(TracedText last, Line next) {
        if (last.length() < FULL_LINE || next.hasTab() || next.raw().charAt(0) == '\u3000') {
            return false;
        }
        // the rest of a sentence may be short, but then it ends; short scraps without an end come
        // from columns
        if (next.text().length() < FULL_LINE && !Prose.ends(next.text())) {
            return false;
        }
        char end = last.charAt(last.length() - 1);
        boolean number = Character.isDigit(end) || end == '%' || end == '％';
        int lead = Prose.lead(next.text());
        // behind a number the full stop is easily lost: there the name of a new paragraph decides
        return !number || lead == 0 || lead > LONGEST_NAME;
    }

    /** A mark of a list opens a paragraph, and so does a dash of two strokes. */
    private static boolean opensParagraph(Line line) {
        return line.bullet()
                || line.hint() > 0
                || ListMarks.of(line.text()).mark() != ItemMark.NONE;
    }

    private static boolean isOrdinal(Line line) {
        return ListMarks.of(line.text()).mark().style() == ItemMark.Style.ORDINAL;
    }

    private static boolean isComma(TracedText text) {
        return Prose.isComma(text.charAt(text.length() - 1));
    }

    private static boolean beginsInMidSentence(TracedText text) {
        char first = text.charAt(0);
        return Prose.isComma(first)
                || Prose.isStop(first)
                || Prose.isClosing(first)
                || first == '的';
    }

    /**
     * A full stop at the end of a printed line, where paragraphs are told apart by their indented
     * first line.
     */
    private boolean isPrintedParagraph(int first, int above, int next) {
        int length = lines.get(above).text().length();
        return flow == Flow.LINES
                && next == above + 1
                && length >= FULL_LINE
                && length <= LONGEST_PRINTED_LINE
                && lines.get(first).isIndented()
                && !lines.get(next).isIndented()
                && !lines.get(next).hasTab()
                && !opensParagraph(lines.get(next));
    }
}
