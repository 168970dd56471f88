package org.planlint.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The content controls of a part that hold whole paragraphs. LibreOffice loses the words before the
 * sign of a comment in them: the sign stands in the paragraph behind, and only the range within.
 *
 * <p>Building blocks, above all the table of contents, are none of them.
 */
final class DraftControls {

    private static final class Control {
        private final boolean holdsParagraphs;
        private boolean buildingBlock;
        private int behind = -1;

        private Control(boolean holdsParagraphs) {
            this.holdsParagraphs = holdsParagraphs;
        }

        private boolean counts() {
            return holdsParagraphs && !buildingBlock;
        }
    }

    private final Deque<Control> open = new ArrayDeque<>();
    private final Map<Integer, Control> ofParagraph = new HashMap<>();

    /** Those that have ended and wait for a paragraph behind them. */
    private final List<Control> ended = new ArrayList<>();

    /** Those whose paragraph has just begun. */
    private List<Control> placed = List.of();

    /**
     * @param inParagraph whether it stands in a paragraph
     */
    void begin(boolean inParagraph) {
        open.push(new Control(!inParagraph));
    }

    /** The innermost control is a building block. */
    void buildingBlock() {
        if (!open.isEmpty()) {
            open.peek().buildingBlock = true;
        }
    }

    void end() {
        if (!open.isEmpty()) {
            Control control = open.pop();
            if (control.counts()) {
                ended.add(control);
            }
        }
    }

    /**
     * A paragraph begins.
     *
     * @param outermost whether it stands in no other, and has content
     * @param content where its content begins
     */
    void paragraph(int number, boolean outermost, int content) {
        Control outer = null;
        for (Control control : open) {
            outer = control.counts() ? control : outer;
        }
        if (outer != null) {
            ofParagraph.put(number, outer);
        } else if (outermost) {
            ended.forEach(control -> control.behind = content);
            placed = List.copyOf(ended);
            ended.clear();
        }
    }

    /** The properties of a paragraph stand before its content. */
    void properties(int start, int end) {
        for (Control control : placed) {
            if (control.behind == start) {
                control.behind = end;
            }
        }
    }

    /** Where the sign of a comment in a paragraph stands; −1 for where the comment ends. */
    int signOf(int paragraph) {
        Control control = ofParagraph.get(paragraph);
        return control == null ? -1 : control.behind;
    }
}
