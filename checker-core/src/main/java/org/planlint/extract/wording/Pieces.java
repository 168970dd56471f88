package org.planlint.extract.wording;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Cell;
import org.planlint.document.Document;
import org.planlint.document.Figure;
import org.planlint.document.Glossary;
import org.planlint.document.Heading;
import org.planlint.document.ItemMark;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.extract.wording.Piece.Kind;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/** Takes a document apart into its pieces of text; the table of contents repeats others. */
final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();
    private int section;
    private int boxes;
    private int box;

    private Pieces() {}

    /** All of them in reading order. */
    static List<Piece> of(Document document) {
        Pieces reader = new Pieces();
        document.blocks(Zone.FRONT, Zone.BODY, Zone.ANNEX).forEach(reader::block);
        return reader.pieces;
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            section++;
            add(Kind.HEADING, heading.title(), null);
        } else if (block instanceof Paragraph paragraph) {
            boolean plain = paragraph.mark().style() == ItemMark.Style.NONE;
            add(plain ? Kind.PARAGRAPH : Kind.ITEM, paragraph.text(), null);
        } else if (block instanceof Figure figure) {
            add(Kind.CAPTION, figure.caption(), null);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Box frame) {
            add(Kind.CAPTION, frame.caption(), null);
            box = ++boxes;
            frame.blocks().forEach(this::block);
            box = 0;
        } else if (block instanceof Glossary glossary) {
            section++;
            for (Glossary.Entry entry : glossary.entries()) {
                add(Kind.CAPTION, entry.term(), null);
                add(Kind.DEFINITION, entry.definition(), null);
            }
        }
    }

    private void table(Table table) {
        add(Kind.CAPTION, table.caption(), null);
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                add(Kind.CELL, cell.text(), row.span());
            }
        }
        table.notes().forEach(note -> add(Kind.NOTE, note, null));
    }

    private void add(Kind kind, TracedText words, Span row) {
        TracedText text = words.withoutBlanks();
        if (!text.isEmpty()) {
            pieces.add(Piece.of(kind, text, section, box, row));
        }
    }
}
