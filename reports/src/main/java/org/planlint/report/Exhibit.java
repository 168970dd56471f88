package org.planlint.report;

import java.util.List;
import org.planlint.check.Place;

/**
 * A piece of the document that a proof rests on, with as much round the quoted words as a reader
 * needs.
 */
sealed interface Exhibit {

    /** The operands that stand in it, at least one. */
    List<Place> places();

    /**
     * Words of a paragraph, a heading, an entry of the contents …
     *
     * @param pieces the quotation and what stands before and behind it
     */
    record Passage(List<Place> places, List<Piece> pieces) implements Exhibit {}

    /** A row of a table; operands of one row share it. */
    record TableRow(List<Place> places, List<Cell> cells) implements Exhibit {

        /** The cells in one line, for where a table has no room. */
        List<List<Piece>> filled() {
            return cells.stream().map(Cell::pieces).filter(pieces -> !pieces.isEmpty()).toList();
        }
    }

    /**
     * A cell of a row.
     *
     * @param header the words above its column; empty where the table has none
     * @param span columns that it covers
     * @param pieces its words; empty for an empty cell
     */
    record Cell(String header, int span, List<Piece> pieces) {}

    /**
     * Words in a row.
     *
     * @param operand the operand that they are quoted as; {@code null} for words that only surround
     *     it
     */
    record Piece(String text, Place operand) {}
}
