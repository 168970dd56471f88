package org.planlint.fact;

/**
 * An indicator that the notes of a table speak of (单位地区生产总值能耗降低等指标为预计数).
 *
 * @param table the table's running number
 * @param tableLabel what the table is called
 * @param printed the name as the note has it
 * @param indicator its canonical name; the printed one where the lexicon does not know it
 * @param known whether the lexicon knows it
 * @param inTable whether the table has a row of it
 * @param place the place of the name in the note
 */
public record NoteMention(
        int table,
        String tableLabel,
        String printed,
        String indicator,
        boolean known,
        boolean inTable,
        Passage place)
        implements Fact {}
