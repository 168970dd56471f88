package org.planlint.layout;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Glossary;
import org.planlint.document.Glossary.Entry;
import org.planlint.document.Glossary.Order;
import org.planlint.document.ItemMark;
import org.planlint.document.Paragraph;
import org.planlint.document.Row;
import org.planlint.document.Table;
import org.planlint.layout.BlockReader.Found;
import org.planlint.layout.line.HeadingGrammar;
import org.planlint.layout.line.ListMarks;
import org.planlint.layout.line.Ordinal;
import org.planlint.layout.line.Prose;
import org.planlint.text.Span;
import org.planlint.text.TracedText;

/**
 * Reads an annex that explains terms, in its many shapes: 1. 术语。解释, 术语：解释, 【术语】解释, a term on a line
 * of its own, a table.
 */
final class GlossaryReader {

    private static final int LONGEST_TERM = 60;
    private static final int LONGEST_ORDER = 30;
    private static final List<String> ORDER_WORDS = List.of("顺序", "先后", "次序");

    private final BlockReader reader;
    private final List<Entry> entries = new ArrayList<>();
    private final List<TracedText> definition = new ArrayList<>();
    private ItemMark.Style style;
    private Paragraph open;
    private TracedText term;
    private Span end;

    private GlossaryReader(BlockReader reader) {
        this.reader = reader;
    }

    /**
     * The glossary under a title; {@code null} where there are no entries under it.
     *
     * @param title the title's words
     * @param start index of the line behind the title
     * @param limit index of the line where the next part of the document begins
     */
    static Found<Glossary> under(TracedText title, int start, int limit, BlockReader reader) {
        return new GlossaryReader(reader).read(title, start, limit);
    }

    private Found<Glossary> read(TracedText title, int start, int limit) {
        List<TracedText> headings = new ArrayList<>(List.of(title));
        int next = start;
        for (int i = reader.next(start, limit); i < limit; i = reader.next(next, limit)) {
            Found<Table> table = reader.table(i);
            if (table != null && hasTerms(table.block())) {
                close();
                table(table.block());
                next = table.end();
                continue;
            }
            if (table != null || reader.line(i).isTable()) {
                break;
            }
            TracedText words = reader.line(i).text();
            boolean begun = open != null || !entries.isEmpty();
            if (!begun && (isOrder(words) || HeadingGrammar.isGlossary(words))) {
                headings.add(words);
                next = i + 1;
                continue;
            }
            Found<Paragraph> paragraph = reader.paragraph(i, limit);
            if (!take(paragraph.block())) {
                if (begun) {
                    break;
                }
                headings.add(paragraph.block().text());
            }
            next = paragraph.end();
        }
        close();
        if (entries.isEmpty()) {
            return null;
        }
        TracedText heading = Prose.join(headings);
        Span span = title.span().hull(end);
        return new Found<>(new Glossary(heading, order(heading), entries, span), next);
    }

    private static boolean isOrder(TracedText words) {
        return words.length() <= LONGEST_ORDER
                && ListMarks.of(words).end() == 0
                && ORDER_WORDS.stream().anyMatch(words.toString()::contains);
    }

    private static Order order(TracedText heading) {
        return ORDER_WORDS.stream().anyMatch(heading.toString()::contains)
                        && heading.toString().indexOf('音') < 0
                ? Order.FIRST_USE
                : Order.UNSTATED;
    }

    /** Takes a paragraph as an entry or as more of the last one; says whether it is either. */
    private boolean take(Paragraph paragraph) {
        if (entries.isEmpty() && open == null) {
            style = paragraph.mark().style();
        }
        TracedText words = paragraph.text();
        boolean opens = paragraph.mark().style() == style;
        int term = opens ? termLength(words, style == ItemMark.Style.NONE) : 0;
        if (term > 0) {
            close();
            open = paragraph;
            this.term = term(words, term);
            definition.add(words.substring(behindTerm(words, term)).strip());
            end = paragraph.span();
        } else if (open != null) {
            definition.add(words);
            end = paragraph.span();
        }
        return open != null;
    }

    /** The entry that is being read is complete. */
    private void close() {
        if (open != null) {
            entries.add(
                    new Entry(
                            open.mark().number(),
                            term,
                            Prose.join(definition),
                            open.span().hull(end)));
            definition.clear();
            open = null;
        }
    }

    /**
     * The length of the term, with the brackets that may stand round it; 0 where the words begin
     * with no term.
     */
    private static int termLength(TracedText words, boolean unmarked) {
        if (words.isEmpty()) {
            return 0;
        }
        if (words.charAt(0) == '【' || words.charAt(0) == '〖') {
            int close = words.toString().indexOf(words.charAt(0) == '【' ? '】' : '〗');
            return close > 0 && close <= LONGEST_TERM ? close + 1 : 0;
        }
        int depth = 0;
        int limit = Math.min(words.length(), LONGEST_TERM);
        for (int i = 0; i < limit; i++) {
            char c = words.charAt(i);
            depth += Prose.isOpening(c) ? 1 : Prose.isClosing(c) && depth > 0 ? -1 : 0;
            if (depth == 0 && i > 0 && endsTerm(words, i)) {
                return i;
            }
        }
        boolean alone = words.length() <= LONGEST_TERM && !Prose.isSentence(words);
        return alone && (!unmarked || words.length() <= LONGEST_ORDER) ? words.length() : 0;
    }

    private static boolean endsTerm(TracedText words, int index) {
        char c = words.charAt(index);
        boolean dash =
                (c == '—' || c == '-')
                        && index + 1 < words.length()
                        && words.charAt(index + 1) == c;
        boolean verb = c == '是' && index + 1 < words.length() && words.charAt(index + 1) == '指';
        return c == '。' || c == '：' || c == ':' || dash || verb;
    }

    private static int behindTerm(TracedText words, int term) {
        int i = term;
        while (i < words.length() && "。：:—-，,".indexOf(words.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static TracedText term(TracedText words, int length) {
        boolean framed = words.charAt(0) == '【' || words.charAt(0) == '〖';
        int end = length;
        while (end > 1 && "，,".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return framed ? words.subSequence(1, end - 1).strip() : words.subSequence(0, end).strip();
    }

    private static boolean hasTerms(Table table) {
        return table.columns() == 2 || table.columns() == 3;
    }

    /** Columns number, term, definition; the number may be missing. */
    private void table(Table table) {
        end = table.span();
        int columns = table.columns();
        int term = columns - 2;
        for (int column = 0; column < columns - 1; column++) {
            String header = table.header(column);
            if (header.contains("名词")
                    || header.contains("术语")
                    || header.contains("名称")
                    || header.contains("词语")) {
                term = column;
                break;
            }
        }
        for (Row row : table.rows(Row.Kind.DATA)) {
            if (!row.text(term).isEmpty()) {
                Ordinal number = term > 0 ? Ordinal.at(row.text(0), 0) : null;
                entries.add(
                        new Entry(
                                number == null ? 0 : number.value(),
                                row.text(term),
                                row.text(term + 1),
                                row.span()));
            }
        }
    }
}
