package org.planlint.extract.whole;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Cell;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.text.Folding;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * All words of the plan proper in one folded text, for searches over the whole document: headings,
 * paragraphs, boxes and tables, but neither contents nor glossary, whose words are not use.
 */
public final class BodyText {

    /** Stands between pieces, so that nothing is found across their border. */
    private static final char BORDER = '\n';

    private final TracedText text;

    /** Collects the words of a document. */
    public BodyText(Document document) {
        List<TracedText> pieces = new ArrayList<>();
        document.blocks(Zone.BODY, Zone.ANNEX).forEach(block -> collect(block, pieces));
        TracedText.Builder builder = new TracedText.Builder();
        for (TracedText piece : pieces) {
            TracedText folded = Folding.fold(piece);
            if (!folded.isEmpty()) {
                builder.append(folded).appendAs(BORDER, folded, folded.length() - 1);
            }
        }
        text = builder.build();
    }

    /** The folded text; a line feed ends every piece. */
    public TracedText text() {
        return text;
    }

    /** Where a stretch of the folded text, {@code start} to {@code end}, stands in the source. */
    public Span span(int start, int end) {
        return text.span(start, end);
    }

    private static void collect(Block block, List<TracedText> pieces) {
        if (block instanceof Heading heading) {
            pieces.add(heading.title());
        } else if (block instanceof Paragraph paragraph) {
            pieces.add(paragraph.text());
        } else if (block instanceof Figure figure) {
            pieces.add(figure.caption());
        } else if (block instanceof Box box) {
            pieces.add(box.caption());
            box.blocks().forEach(inner -> collect(inner, pieces));
        } else if (block instanceof Table table) {
            pieces.add(table.caption());
            for (Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    pieces.add(cell.text());
                }
            }
            pieces.addAll(table.notes());
        } else if (block instanceof Glossary) {
            return;
        }
    }
}
