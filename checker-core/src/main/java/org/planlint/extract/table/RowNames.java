package org.planlint.extract.table;

import java.util.List;
import org.planlint.document.Row;
import org.planlint.lexicon.IndicatorNames;
import org.planlint.lexicon.ResolvedName;
import org.planlint.text.TracedText;

/**
 * The names of an indicator table's rows, one row after the other: a name can need the one above it
 * (其中：水田) or the wider one in the column before it (居民收入, 城镇).
 */
final class RowNames {

    private static final String OF_WHICH = "其中";

    /** A shorter name than this says little without the wider one. */
    private static final int OWN_NAME = 5;

    private final List<Integer> columns;
    private final IndicatorNames names;
    private TracedText wider = TracedText.empty();
    private String whole = "";

    RowNames(List<Integer> columns, IndicatorNames names) {
        this.columns = columns;
        this.names = names;
    }

    /**
     * A row's name.
     *
     * @param words the words that name the row, in its narrowest column
     * @param printed the name without blanks, with the wider one before it where it needs it
     * @param key the canonical name, or one that only names of the same whole share
     * @param resolved what the name says
     */
    record Name(TracedText words, String printed, String key, ResolvedName resolved) {}

    /** The next row's name; {@code null} where the row has none. */
    Name read(Row row) {
        TracedText words = words(row);
        if (words.isEmpty()) {
            return null;
        }
        ResolvedName alone = names.resolve(words);
        Name name =
                wider.isEmpty() || wider.equals(words)
                        ? ofPart(words, alone)
                        : narrowed(words, alone);
        whole = alone.marks().contains(OF_WHICH) ? whole : name.key();
        return name;
    }

    /** The narrowest name; the wider one of a merged cell above is kept in mind. */
    private TracedText words(Row row) {
        TracedText words = TracedText.empty();
        for (int column : columns) {
            TracedText cell = row.text(column).strip();
            if (!cell.isEmpty()) {
                wider = columns.size() > 1 && column == columns.get(0) ? cell : wider;
                words = cell;
            }
        }
        return words;
    }

    private Name ofPart(TracedText words, ResolvedName alone) {
        boolean part = alone.marks().contains(OF_WHICH) && !alone.known();
        return new Name(
                words,
                words.withoutBlanks().toString(),
                part ? whole + '·' + alone.key() : alone.key(),
                alone);
    }

    private Name narrowed(TracedText words, ResolvedName alone) {
        ResolvedName behind = names.resolve(TracedText.join(List.of(wider, words)));
        ResolvedName joined =
                behind.known() ? behind : names.resolve(TracedText.join(List.of(words, wider)));
        String printed = wider.withoutBlanks().toString() + words.withoutBlanks();
        if (joined.known()) {
            return new Name(words, printed, joined.key(), joined);
        }
        ResolvedName above = names.resolve(wider);
        if (alone.known() || !above.known() && alone.key().length() >= OWN_NAME) {
            return ofPart(words, alone);
        }
        return new Name(words, printed, above.key() + '·' + alone.key(), alone);
    }
}
