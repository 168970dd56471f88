package org.planlint.extract.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.document.Document;
import org.planlint.extract.table.Territory;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Sense;
import org.planlint.fact.Statement.Standing;
import org.planlint.lexicon.IndicatorNames;
import org.planlint.lexicon.Lexicon;
import org.planlint.lexicon.Measure;
import org.planlint.lexicon.ResolvedName;
import org.planlint.lexicon.ScopeKind;
import org.planlint.quantity.Direction;
import org.planlint.quantity.Unit;
import org.planlint.quantity.Units;

/**
 * Tells what the words before a number name. The words as a whole must be a name of the lexicon or
 * of one of the document's own table rows, once the words that lead in to it are taken off their
 * front: of 规上工业增加值 the part 工业增加值 is another thing, and so is the 工业总产值 of 园区工业总产值.
 */
final class Subjects {

    /** A name that nobody knows says little if it is shorter. */
    private static final int SHORTEST_UNKNOWN = 5;

    private static final int LONGEST_UNKNOWN = 24;

    private static final int MOST_LEADS = 6;

    private final IndicatorNames names;
    private final Lexicon lexicon;
    private final Territory territory;
    private final OwnNames ownNames;
    private final Map<String, IndicatorRow> rows = new HashMap<>();

    Subjects(Document document, Lexicon lexicon, Collection<IndicatorRow> tableRows) {
        this.names = lexicon.names();
        this.lexicon = lexicon;
        this.territory = Territory.of(document, lexicon);
        this.ownNames = OwnNames.of(document.title());
        tableRows.forEach(row -> rows.putIfAbsent(row.indicator(), row));
    }

    /**
     * What words name; {@code null} if they are no name.
     *
     * @param words the words, folded
     * @param start where they begin in the sentence
     */
    Subject read(String words, int start) {
        int at = 0;
        String scope = null;
        Set<Lead> leads = EnumSet.noneOf(Lead.class);
        for (int i = 0; i <= MOST_LEADS && at < words.length(); i++) {
            String rest = words.substring(at);
            Subject known = known(rest, start + at, scope, leads);
            if (known != null) {
                return known;
            }
            String own = ownNames.at(rest);
            String area = own.isEmpty() ? scopeWord(rest) : own;
            String lead = area.isEmpty() ? Lead.BEFORE.at(rest, 0) : area;
            if (lead.isEmpty()) {
                break;
            }
            if (!area.isEmpty()) {
                scope = own.isEmpty() ? territory.scope(area) : "";
            } else {
                leads.add(Lead.BEFORE.meaning(lead));
            }
            at += lead.length();
        }
        return unknown(words.substring(at), start + at, scope, leads);
    }

    /** Whether words only lead in to a name: 全县, 保持. */
    boolean isLead(String words) {
        int at = 0;
        while (at < words.length()) {
            String rest = words.substring(at);
            String own = ownNames.at(rest + "　");
            String area = own.isEmpty() ? scopeWord(rest + "　　") : own;
            String lead = area.isEmpty() ? Lead.BEFORE.at(rest, 0) : area;
            if (lead.isEmpty()
                    || !area.isEmpty() && own.isEmpty() && !territory.scope(area).isEmpty()) {
                return false;
            }
            at += lead.length();
        }
        return true;
    }

    /** What a name of the lexicon or of a table row says; {@code null} for all else. */
    Subject known(String name, int start) {
        return known(name, start, null, EnumSet.noneOf(Lead.class));
    }

    private Subject known(String words, int start, String scope, Set<Lead> leads) {
        if (words.length() < 2) {
            return null;
        }
        Subject whole = exactly(words, words, start, scope, leads);
        if (whole != null) {
            return whole;
        }
        for (int i = 1; i < words.length() - 1; i++) {
            String adverb = Lead.INSIDE.at(words, i);
            if (!adverb.isEmpty() && i + adverb.length() < words.length()) {
                Set<Lead> all = EnumSet.of(Lead.INSIDE.meaning(adverb));
                all.addAll(leads);
                return exactly(
                        words.substring(0, i) + words.substring(i + adverb.length()),
                        words,
                        start,
                        scope,
                        all);
            }
        }
        return null;
    }

    private Subject exactly(String name, String printed, int start, String scope, Set<Lead> leads) {
        ResolvedName resolved = names.resolve(name);
        IndicatorRow row = rows.get(resolved.key());
        if (!resolved.known() && row == null) {
            return null;
        }
        String own = resolved.scope().isEmpty() ? scope : territory.scope(resolved.scope());
        Measure measure = resolved.measure();
        boolean total = leads.contains(Lead.TOTAL) || measure == Measure.CUMULATIVE;
        if (measure == Measure.CUMULATIVE) {
            measure = resolved.known() ? resolved.indicator().nature().measure() : row.measure();
        }
        boolean added = leads.contains(Lead.ADDED) && measure == Measure.LEVEL;
        return new Subject(
                resolved.key(),
                printed,
                resolved.known() ? Standing.LEXICON : Standing.ROW,
                own == null ? "" : own,
                own != null && own.isEmpty(),
                added ? Measure.INCREASE : measure,
                resolved.known() ? resolved.indicator().good() : row.direction(),
                units(resolved, row),
                start,
                leads.contains(Lead.AVERAGE),
                total);
    }

    /** The lexicon's unit and the document's own. */
    private static List<Unit> units(ResolvedName resolved, IndicatorRow row) {
        List<Unit> units = new ArrayList<>(2);
        if (resolved.known()) {
            Units.parse(resolved.indicator().unit()).ifPresent(units::add);
        }
        if (row != null && Sense.timeless(row.measure()) != Measure.GROWTH) {
            Units.parse(row.unit()).ifPresent(units::add);
        }
        return List.copyOf(units);
    }

    private Subject unknown(String words, int start, String scope, Set<Lead> leads) {
        if (words.length() < SHORTEST_UNKNOWN || words.length() > LONGEST_UNKNOWN) {
            return null;
        }
        ResolvedName resolved = names.resolve(words);
        boolean added = leads.contains(Lead.ADDED) && resolved.measure() == Measure.LEVEL;
        return new Subject(
                resolved.key(),
                words,
                Standing.NAME,
                scope == null ? "" : scope,
                scope != null && scope.isEmpty(),
                added ? Measure.INCREASE : resolved.measure(),
                Direction.NEUTRAL,
                List.of(),
                start,
                leads.contains(Lead.AVERAGE),
                leads.contains(Lead.TOTAL));
    }

    private String scopeWord(String words) {
        for (int length = Math.min(6, words.length() - 2); length >= 2; length--) {
            String word = words.substring(0, length);
            ScopeKind kind = lexicon.scopeKind(word);
            if (kind != null) {
                return word;
            }
        }
        return "";
    }
}
