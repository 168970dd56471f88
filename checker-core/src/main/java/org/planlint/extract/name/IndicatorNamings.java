package org.planlint.extract.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorNaming;
import org.planlint.fact.IndicatorNaming.Form;
import org.planlint.fact.IndicatorNaming.Likeness;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Passage;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement;
import org.planlint.fact.Statement.Standing;
import org.planlint.lexicon.IndicatorNames;
import org.planlint.lexicon.Lexicon;
import org.planlint.text.Folding;

/**
 * Brings the names of one indicator together. Two tables should print the same name; the text may
 * use a short form of it (GDP), but not another name.
 */
public final class IndicatorNamings {

    /** Words at a name's ends that tell whose value it is or of which time, not what it is. */
    private static final List<String> FRONTS =
            List.of("其中:", "其中", "全县", "全区", "全市", "我县", "我区", "全社会", "年均", "累计");

    private static final List<String> MEASURES =
            List.of(
                    "年均增速", "年均增长", "增速", "增长率", "增长", "年均降低", "降低率", "降低", "下降率", "下降", "%", "年均",
                    "累计");

    /** An indicator on its way to its names. */
    private static final class Entry {
        private final String indicator;
        private final int firstTable;
        private final Map<String, List<Passage>> places = new LinkedHashMap<>();
        private final Map<String, String> printed = new LinkedHashMap<>();
        private boolean compared;

        Entry(IndicatorRow row) {
            indicator = row.indicator();
            firstTable = row.table();
        }

        void add(String key, String title, Passage place) {
            printed.putIfAbsent(key, title);
            places.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
        }
    }

    private final IndicatorNames names;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private IndicatorNamings(IndicatorNames names) {
        this.names = names;
    }

    /**
     * The namings of all indicators that the lexicon knows and that the document has twice.
     *
     * @param facts the rows of the tables and the statements of the text, among others
     */
    public static List<Fact> of(List<Fact> facts, Lexicon lexicon) {
        return new IndicatorNamings(lexicon.names()).read(facts);
    }

    private List<Fact> read(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof IndicatorRow row && row.known()) {
                row(row);
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof Statement statement && statement.standing() == Standing.LEXICON) {
                statement(statement);
            }
        }
        List<Fact> namings = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (entry.compared) {
                namings.add(naming(entry));
            }
        }
        return namings;
    }

    private void row(IndicatorRow row) {
        String series = row.indicator() + '|' + row.scope() + '|' + Sense.timeless(row.measure());
        Entry entry = entries.computeIfAbsent(series, key -> new Entry(row));
        entry.compared |= row.table() != entry.firstTable;
        entry.add(plain(row.title()), row.title(), row.name());
    }

    /** Another name in the text counts, a shorter or longer form of a table's does not. */
    private void statement(Statement statement) {
        Entry entry =
                entries.get(
                        statement.indicator()
                                + '|'
                                + statement.scope()
                                + '|'
                                + statement.measure());
        if (entry == null) {
            return;
        }
        String words = words(statement.printed());
        boolean known =
                entry.printed.values().stream()
                        .map(this::words)
                        .anyMatch(title -> isWithin(title, words) || isWithin(words, title));
        if (!known) {
            entry.compared = true;
            entry.add(plain(statement.printed()), statement.printed(), statement.clause());
        }
    }

    private IndicatorNaming naming(Entry entry) {
        List<Form> forms = new ArrayList<>();
        entry.places.forEach((key, found) -> forms.add(new Form(entry.printed.get(key), found)));
        long words =
                forms.stream().map(form -> names.key(plain(form.printed()))).distinct().count();
        Likeness likeness = words > 1 ? Likeness.WORDS : Likeness.SPELLING;
        return new IndicatorNaming(
                entry.indicator, forms.size() > 1 ? likeness : Likeness.SAME, forms);
    }

    /** The name in the lexicon's spelling, without what it says of growth and time. */
    private String words(String printed) {
        String name = plain(printed);
        for (String measure : MEASURES) {
            if (name.endsWith(measure) && name.length() > measure.length() + 1) {
                name = name.substring(0, name.length() - measure.length());
            }
        }
        return names.key(name);
    }

    /** Whether all characters of one name stand in another in the same order. */
    private static boolean isWithin(String name, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < name.length(); i++) {
            at += longer.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    private static String plain(String printed) {
        String name = Folding.key(printed);
        if (name.endsWith("%")) {
            name = name.substring(0, name.length() - 1);
        }
        int bracket = name.indexOf('(');
        if (bracket > 0 && name.endsWith(")")) {
            name = name.substring(0, bracket);
        }
        for (String front : FRONTS) {
            if (name.startsWith(front) && name.length() > front.length() + 2) {
                name = name.substring(front.length());
            }
        }
        return name.replace("\"", "").replace("的", "");
    }
}
