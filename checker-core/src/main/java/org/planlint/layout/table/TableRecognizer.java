package org.planlint.layout.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.read.RawBlock;
import org.planlint.read.RawDocument;
import org.planlint.read.RawLine;
import org.planlint.read.RawTable;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Finds the tables of a document, however the file has them: as tables of the format, as lines
 * divided by tabs, or flattened to a cell a line.
 *
 * <p>What cannot be rebuilt with certainty is not claimed: a table read wrongly gives false facts,
 * lines give none.
 */
public final class TableRecognizer {

    private final RawDocument raw;
    private final BitSet barren = new BitSet();

    /** Looks for tables in a document; remembers where it has looked in vain. */
    public TableRecognizer(RawDocument raw) {
        this.raw = raw;
    }

    /**
     * The table that begins exactly at a block, its caption (表2-1 …) and unit line included; the
     * caption of a box is not. A block that can begin no table costs next to nothing.
     */
    public Optional<RecognizedTable> at(int index) {
        TableHead.Found found = TableHead.at(raw, index);
        return body(found.body()).map(body -> assemble(found.head(), body));
    }

    private Optional<TableBody> body(int index) {
        List<RawBlock> blocks = raw.blocks();
        if (index >= blocks.size()) {
            return Optional.empty();
        }
        if (blocks.get(index) instanceof RawTable) {
            return FormatTable.read(blocks, index);
        }
        RawLine line = (RawLine) blocks.get(index);
        return TabRows.isRow(line)
                ? TabRows.read(blocks, index, barren)
                : FlatTable.read(blocks, index);
    }

    private RecognizedTable assemble(TableHead above, TableBody body) {
        TableNotes below = TableNotes.at(raw.blocks(), body.next());
        TableHead head = above.with(body.head());
        List<TracedText> notes = new ArrayList<>(body.notes());
        notes.addAll(below.texts());

        Span span = head.span();
        for (Row row : body.rows()) {
            span = span == null ? row.span() : span.hull(row.span());
        }
        for (TracedText note : notes) {
            span = span.hull(note.span());
        }
        int next = below.texts().isEmpty() ? body.next() : below.next();
        Table table =
                new Table(
                        head.designation(), head.caption(), head.unit(), body.rows(), notes, span);
        return new RecognizedTable(table, next);
    }
}
