package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.planlint.document.Document;
import org.planlint.extract.whole.DocumentPeriod;
import org.planlint.fact.Fact;
import org.planlint.fact.IndicatorRow;
import org.planlint.fact.Legend;
import org.planlint.fact.PlanPeriod;
import org.planlint.lexicon.Lexicon;

/**
 * What the tables of a document say: indicators with their values, legends, sums and counts of
 * rows.
 */
public final class TableFacts {

    private TableFacts() {}

    /** All facts of all tables, those in boxes included. Their order means nothing. */
    public static List<Fact> of(Document document, Lexicon lexicon) {
        return of(document, lexicon, DocumentPeriod.of(document));
    }

    /**
     * All facts of all tables of a plan for certain years.
     *
     * @param period the years; {@code null} where nothing tells them
     */
    public static List<Fact> of(Document document, Lexicon lexicon, PlanPeriod period) {
        List<TableSite> sites = TableSites.of(document, period);
        List<TableSite> indicatorSites = new ArrayList<>();
        List<ColumnRoles> columns = new ArrayList<>();
        List<Legend> legends = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (TableSite site : sites) {
            ColumnRoles roles = ColumnRoles.of(site);
            if (roles.isIndicatorTable()) {
                indicatorSites.add(site);
                columns.add(roles);
                legends.addAll(Legends.of(site));
            } else {
                facts.addAll(RowCounts.ofProjects(site));
            }
            facts.addAll(Totals.of(site));
        }
        Territory territory = Territory.of(document, lexicon);
        AtomicInteger ids = new AtomicInteger();
        for (int i = 0; i < indicatorSites.size(); i++) {
            TableSite site = indicatorSites.get(i);
            MarkMeanings meanings = new MarkMeanings(site.number(), legends);
            IndicatorRows reader =
                    new IndicatorRows(
                            site,
                            columns.get(i),
                            meanings,
                            territory,
                            lexicon.names(),
                            ids::incrementAndGet);
            List<Fact> read =
                    new IndicatorTable(site, columns.get(i), meanings, territory).read(reader);
            List<IndicatorRow> rows =
                    read.stream()
                            .filter(IndicatorRow.class::isInstance)
                            .map(IndicatorRow.class::cast)
                            .toList();
            facts.addAll(read);
            facts.addAll(RowCounts.of(site, rows));
            facts.addAll(NoteMentions.of(site, rows, lexicon.names()));
        }
        facts.addAll(legends);
        return facts;
    }
}
