package org.planlint.read.page;

import java.util.Arrays;
import java.util.List;

/**
 * Tells by its place whether a line goes on with the paragraph of the line above: the line above is
 * full, and this one begins at the margin, where a new paragraph would be set in.
 */
final class ParagraphLines {

    /** So many ems of the room that a line leaves are its justification. */
    private static final float SLACK = 0.5f;

    /** So many ems lie at most between the text and the edge of its frame. */
    private static final float PADDING = 1.2f;

    /** What begins so many ems behind the margin is set in. */
    private static final float SET_IN = 0.8f;

    /** What is centred stands so many ems round the same axis. */
    private static final float CENTRED = 0.15f;

    /** Further apart than so many times the usual, lines belong to different paragraphs. */
    private static final float APART = 1.35f;

    private final float left;
    private final float right;
    private final float step;
    private final float size;

    private ParagraphLines(float left, float right, float step, float size) {
        this.left = left;
        this.right = right;
        this.step = step;
        this.size = size;
    }

    /** The margins and the usual distance of lines that stand one below the other. */
    static ParagraphLines of(List<TextLine> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (TextLine line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.margin());
        }
        float[] steps = new float[Math.max(0, lines.size() - 1)];
        float[] sizes = new float[lines.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = lines.get(i).size();
            if (i > 0) {
                steps[i - 1] = lines.get(i).y() - lines.get(i - 1).y();
            }
        }
        return new ParagraphLines(left, right, ranked(steps, 3), ranked(sizes, 2));
    }

    /** The value above which all but one part of several lie; 0 for none. */
    private static float ranked(float[] values, int parts) {
        Arrays.sort(values);
        return values.length == 0 ? 0 : values[(values.length - 1) / parts];
    }

    /** The same with margins that are known better, from other pages. */
    ParagraphLines within(float otherLeft, float otherRight) {
        return new ParagraphLines(otherLeft, otherRight, step, size);
    }

    /** The same within a frame, whose right edge is known. */
    ParagraphLines inside(float edge) {
        return reaching(edge - PADDING * size);
    }

    /** The same with a right margin that is not nearer than that. */
    ParagraphLines reaching(float least) {
        return within(left, Math.max(right, least));
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    /** Whether a line on the same page goes on with the paragraph that ends above. */
    boolean continues(TextLine above, TextLine line) {
        float usual = step * Math.max(1, line.size() / Math.max(1, size));
        boolean near = step <= 0 || line.y() - above.y() <= usual * APART;
        if (line.isRow() || above.isRow()) {
            return near && isEntryRest(above, line);
        }
        return near && (isRest(above, line) || isTitle(above, line));
    }

    /** An entry of a table of contents whose last words or page had no room. */
    private boolean isEntryRest(TextLine above, TextLine line) {
        boolean words = !above.isRow() && line.isLed() && isRest(above, line);
        return words || above.isLed() && !above.endsInNumber() && line.isNumber();
    }

    /** Whether a line at the top of the next page does. */
    boolean goesOnOverPage(TextLine above, ParagraphLines next, TextLine line) {
        return !above.isRow()
                && !line.isRow()
                && isFull(above, line)
                && next.beginsAtMargin(line)
                && sameSize(above, line);
    }

    private boolean isRest(TextLine above, TextLine line) {
        return isFull(above, line) && beginsAtMargin(line) && sameSize(above, line);
    }

    /** Whether what the next line begins with had no room on this one. */
    private boolean isFull(TextLine line, TextLine next) {
        return line.right() + next.head() > right - SLACK * line.size();
    }

    private boolean beginsAtMargin(TextLine line) {
        return line.left() < left + SET_IN * line.size();
    }

    /** The second line of a long title: both are centred, the first one is long. */
    private boolean isTitle(TextLine above, TextLine line) {
        float middle = (left + right) / 2;
        return sameSize(above, line)
                && Math.abs(above.middle() - line.middle()) < CENTRED * line.size()
                && Math.abs(line.middle() - middle) < line.size()
                && above.width() > 0.7f * (right - left)
                && line.left() > Math.max(left, above.left()) + SET_IN * line.size()
                && line.width() < above.width();
    }

    private static boolean sameSize(TextLine one, TextLine other) {
        return Math.abs(one.size() - other.size()) < 0.08f * one.size();
    }
}
