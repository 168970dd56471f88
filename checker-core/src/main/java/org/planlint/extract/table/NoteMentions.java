package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Cell;
import org.planlint.document.Row;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.NoteMention;
import org.planlint.fact.Passage;
import org.planlint.lexicon.IndicatorNames;
import org.planlint.lexicon.ResolvedName;
import org.planlint.quantity.Mark;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/**
 * Indicators that the notes of a table speak of: the members of a list that ends in 等…指标, known or
 * not, and known ones at the head of a note (人均预期寿命为统计局口径).
 */
final class NoteMentions {

    private static final String ITEM_END = "。;；";
    private static final List<String> VERBS =
            List.of("为", "采用", "按", "以", "系", "是", "根据", "依据", "数据");
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_KIND = 6;

    private final TableSite site;
    private final List<IndicatorRow> rows;
    private final IndicatorNames names;
    private final String words;
    private final List<NoteMention> found = new ArrayList<>();

    private NoteMentions(TableSite site, List<IndicatorRow> rows, IndicatorNames names) {
        this.site = site;
        this.rows = rows;
        this.names = names;
        this.words = words(site);
    }

    static List<NoteMention> of(TableSite site, List<IndicatorRow> rows, IndicatorNames names) {
        NoteMentions mentions = new NoteMentions(site, rows, names);
        site.table().notes().forEach(note -> mentions.read(Folding.fold(note)));
        return mentions.found;
    }

    private static String words(TableSite site) {
        StringBuilder all = new StringBuilder();
        for (Row row : site.table().rows()) {
            for (Cell cell : row.cells()) {
                all.append(Folding.key(cell.text())).append('\n');
            }
        }
        return all.toString();
    }

    private void read(TracedText note) {
        int start = 0;
        for (int i = 0; i <= note.length(); i++) {
            if (i == note.length() || ITEM_END.indexOf(note.charAt(i)) >= 0) {
                int from = behindNumber(note, start, i);
                if (from < i) {
                    item(note.subSequence(from, i));
                }
                start = i + 1;
            }
        }
    }

    /** Behind 注:, 备注:, 2. and (3). */
    private static int behindNumber(TracedText note, int start, int end) {
        int from = start;
        for (int i = start; i < end && i < start + LONGEST_KIND; i++) {
            char c = note.charAt(i);
            if (c == ':'
                    || c == ')'
                    || (c == '.' || c == '、')
                            && i > start
                            && Character.isDigit(note.charAt(i - 1))) {
                from = i + 1;
            }
        }
        return from;
    }

    private void item(TracedText item) {
        String text = item.toString();
        int list = listEnd(text);
        int end = list > 0 ? list : verb(text);
        if (end <= 0 || text.chars().limit(end).anyMatch(c -> isMark((char) c))) {
            return;
        }
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || text.charAt(i) == '、') {
                if (i - start >= SHORTEST_NAME) {
                    name(item.subSequence(start, i), list > 0);
                }
                start = i + 1;
            }
        }
    }

    private void name(TracedText name, boolean listed) {
        ResolvedName resolved = names.resolve(name);
        if (!resolved.known() && !listed) {
            return;
        }
        String printed = name.toString();
        boolean inTable =
                words.contains(printed)
                        || rows.stream().anyMatch(row -> row.indicator().equals(resolved.key()));
        found.add(
                new NoteMention(
                        site.number(),
                        site.label(),
                        printed,
                        resolved.key(),
                        resolved.known(),
                        inTable,
                        Passage.of(name.span())));
    }

    /** Where 等约束性指标 begins; -1 where no list ends so. A list has no verb and no comma in it. */
    private static int listEnd(String text) {
        int plain = text.indexOf(',');
        int verb = verb(text);
        int limit = plain < 0 ? verb : verb < 0 ? plain : Math.min(plain, verb);
        for (int i = text.indexOf('等'); i >= 0; i = text.indexOf('等', i + 1)) {
            int noun = text.indexOf("指标", i);
            if (noun >= 0 && noun - i <= LONGEST_KIND && (limit < 0 || i < limit)) {
                return i;
            }
        }
        return -1;
    }

    private static int verb(String text) {
        int first = -1;
        for (String verb : VERBS) {
            int at = text.indexOf(verb);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static boolean isMark(char c) {
        return Mark.of(c)
                .filter(mark -> mark != Mark.ROUND && mark != Mark.CIRCLED_NUMBER)
                .isPresent();
    }
}
