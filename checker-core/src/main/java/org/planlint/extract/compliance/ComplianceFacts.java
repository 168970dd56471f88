package org.planlint.extract.compliance;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.HeadingLevel;
import org.planlint.document.Part.Zone;
import org.planlint.extract.whole.BodyText;
import org.planlint.fact.BindingSuccession;
import org.planlint.fact.Demand;
import org.planlint.fact.Fact;
import org.planlint.fact.Passage;
import org.planlint.fact.PlanPeriod;
import org.planlint.pack.Pack;
import org.planlint.pack.Phrase;
import org.planlint.pack.Requirement;
import org.planlint.pack.Requirement.Evidence;
import org.planlint.text.Folding;

/**
 * Looks for what a pack demands: by headings first, then by tables and boxes, then by sentences.
 */
public final class ComplianceFacts {

    /** A text with fewer chapters is a part of a plan, and may lack anything. */
    private static final int FEWEST_CHAPTERS = 5;

    /** What the captions of boxes call what is to be carried out. */
    private static final List<String> PROJECT_WORDS = List.of("项目", "工程", "行动");

    private record Title(String words, Passage place) {}

    private final Pack pack;
    private final BodyText body;
    private final String words;
    private final List<Title> headings;
    private final Passage projectBox;
    private final PlanTable table;

    private ComplianceFacts(Document document, Pack pack, BodyText body, PlanTable table) {
        this.pack = pack;
        this.body = body;
        this.table = table;
        words = body.text().toString();
        headings =
                headings(document).stream()
                        .map(
                                heading ->
                                        new Title(
                                                Folding.key(heading.title()),
                                                Passage.of(heading.span())))
                        .toList();
        projectBox = projectBox(document);
    }

    /**
     * All demands of a pack on a document, and what became of what the last plan was bound to.
     *
     * @param pack the pack; {@code null} where none fits the document
     * @param tables what the document's tables say
     * @param period the years that it plans for; {@code null} where nothing tells
     * @return no demands on a text that is no whole plan
     */
    public static List<Fact> of(
            Document document,
            Pack pack,
            BodyText body,
            List<? extends Fact> tables,
            PlanPeriod period) {
        List<Fact> facts = new ArrayList<>();
        PlanTable table = PlanTable.of(period, tables);
        BindingSuccession succession = table == null ? null : table.succession(tables, pack);
        if (succession != null) {
            facts.add(succession);
        }
        if (pack == null || !isWhole(document)) {
            return facts;
        }
        ComplianceFacts extraction = new ComplianceFacts(document, pack, body, table);
        int order = 0;
        for (Requirement requirement : pack.requirements()) {
            facts.add(extraction.demand(requirement, order++));
        }
        if (table != null) {
            facts.addAll(table.demands(pack));
        }
        return facts;
    }

    /** Whether the chapters begin with the first and are enough for a plan. */
    private static boolean isWhole(Document document) {
        List<Heading> chapters =
                headings(document).stream().filter(ComplianceFacts::isChapter).toList();
        return chapters.size() >= FEWEST_CHAPTERS && chapters.get(0).number() == 1;
    }

    private static boolean isChapter(Heading heading) {
        boolean level =
                heading.level() == HeadingLevel.PART
                        || heading.level() == HeadingLevel.CHAPTER
                        || heading.level() == HeadingLevel.ITEM;
        return level && heading.number() > 0;
    }

    private static List<Heading> headings(Document document) {
        return document.blocks(Zone.BODY)
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private static Passage projectBox(Document document) {
        for (Block block : (Iterable<Block>) document.blocks(Zone.BODY, Zone.ANNEX)::iterator) {
            if (block instanceof Box box) {
                String caption = Folding.key(box.caption());
                if (PROJECT_WORDS.stream().anyMatch(caption::contains)) {
                    return Passage.of(box.designation().span());
                }
            }
        }
        return null;
    }

    private Demand demand(Requirement requirement, int order) {
        return new Demand(
                pack.name(),
                order,
                requirement,
                met(requirement),
                firstOf(requirement.against()),
                near(requirement));
    }

    private Passage met(Requirement requirement) {
        for (String word : requirement.headings()) {
            for (Title heading : headings) {
                if (heading.words().contains(word)) {
                    return heading.place();
                }
            }
        }
        for (Evidence evidence : requirement.shownBy()) {
            Passage shown =
                    switch (evidence) {
                        case INDICATOR_TABLE -> table == null ? null : table.place();
                        case PROJECT_BOX -> projectBox;
                    };
            if (shown != null) {
                return shown;
            }
        }
        return firstOf(requirement.text());
    }

    private Passage firstOf(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            int[] place = phrase.find(words);
            if (place != null) {
                return Passage.of(body.span(place[0], place[1]));
            }
        }
        return null;
    }

    /** The last heading that has the best word; the plan's first heading where none has any. */
    private Passage near(Requirement requirement) {
        for (String word : requirement.near()) {
            for (int i = headings.size() - 1; i >= 0; i--) {
                if (headings.get(i).words().contains(word)) {
                    return headings.get(i).place();
                }
            }
        }
        return headings.get(0).place();
    }
}
