package org.planlint.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.document.Table;
import org.planlint.fact.PlanPeriod;
import org.planlint.text.TracedText;

/** Finds the tables of a document, with what stands round them. */
final class TableSites {

    /** How many paragraphs before a table are taken to speak of it. */
    private static final int NEAR = 2;

    private final PlanPeriod documentPeriod;
    private final List<TableSite> sites = new ArrayList<>();
    private final List<TracedText> before = new ArrayList<>();

    private TableSites(PlanPeriod documentPeriod) {
        this.documentPeriod = documentPeriod;
    }

    /**
     * @param period the years that the document plans for; {@code null} where nothing tells them
     */
    static List<TableSite> of(Document document, PlanPeriod period) {
        TableSites found = new TableSites(period);
        List<Block> blocks = document.blocks(Zone.BODY, Zone.ANNEX).toList();
        for (int i = 0; i < blocks.size(); i++) {
            found.visit(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
        return List.copyOf(found.sites);
    }

    private void visit(Block block, Block next) {
        if (block instanceof Paragraph paragraph) {
            before.add(paragraph.text());
        } else if (block instanceof Heading) {
            before.clear();
        } else if (block instanceof Table table) {
            add(table, null, next);
        } else if (block instanceof Box box) {
            List<Block> inner = box.blocks();
            for (int i = 0; i < inner.size(); i++) {
                if (inner.get(i) instanceof Paragraph paragraph) {
                    before.add(paragraph.text());
                } else if (inner.get(i) instanceof Table table) {
                    add(table, box, i + 1 < inner.size() ? inner.get(i + 1) : next);
                }
            }
            before.clear();
        }
    }

    private void add(Table table, Box box, Block next) {
        TracedText caption =
                table.caption().isEmpty() && box != null ? box.caption() : table.caption();
        sites.add(
                new TableSite(
                        sites.size() + 1,
                        label(table, box, caption),
                        table,
                        caption,
                        period(caption),
                        documentPeriod,
                        before.subList(Math.max(0, before.size() - NEAR), before.size()),
                        next instanceof Paragraph paragraph
                                ? paragraph.text()
                                : TracedText.empty()));
        before.clear();
    }

    private static String label(Table table, Box box, TracedText caption) {
        if (table.designation() != null) {
            return table.designation().label();
        }
        return box != null ? box.designation().label() : caption.withoutBlanks().toString();
    }

    /** A caption that names several periods compares them, and its table is the document's own. */
    private PlanPeriod period(TracedText caption) {
        List<PlanPeriod> named = PlanPeriod.allIn(caption);
        return named.isEmpty() || named.contains(documentPeriod) ? documentPeriod : named.get(0);
    }
}
