package org.planlint.report;

import java.util.List;
import org.planlint.text.TracedText;

/** Words of the document with their operands marked, for the script to find. */
final class HtmlWords {

    private final Html html;
    private final Marks marks;

    HtmlWords(Html html, Marks marks) {
        this.html = html;
        this.marks = marks;
    }

    /** Marks carry their operands as {@code relation.operand}, with blanks between several. */
    void write(TracedText text) {
        for (Marks.Piece piece : marks.of(text)) {
            if (piece.marks().isEmpty()) {
                html.text(piece.text());
            } else {
                html.element(
                        "mark",
                        piece.text(),
                        "class",
                        marks.result(piece).code(),
                        "data-o",
                        operands(piece.marks()));
            }
        }
    }

    private static String operands(List<Marks.Mark> marks) {
        StringBuilder operands = new StringBuilder();
        for (Marks.Mark mark : marks) {
            operands.append(operands.isEmpty() ? "" : " ")
                    .append(mark.entry())
                    .append('.')
                    .append(mark.operand());
        }
        return operands.toString();
    }
}
