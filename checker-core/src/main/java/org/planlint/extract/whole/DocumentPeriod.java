package org.planlint.extract.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Document;
import org.planlint.document.Heading;
import org.planlint.document.Paragraph;
import org.planlint.document.Part.Zone;
import org.planlint.fact.PlanPeriod;
import org.planlint.text.Folding;
import org.planlint.text.TracedText;

/** The years that a document plans for. */
public final class DocumentPeriod {

    /** A title page has the year, the office and the stage of the draft besides. */
    private static final int FIRST_BLOCKS = 8;

    private static final int LONGEST_YEARS = 16;

    /** What a line of years consists of besides digits, folded. */
    private static final String YEARS = "年-~至到()[]—";

    private DocumentPeriod() {}

    /**
     * The period in or below the title, else the one that the text names most often, of several the
     * latest; {@code null} where it names none.
     */
    public static PlanPeriod of(Document document) {
        Optional<PlanPeriod> titled = titled(document);
        if (titled.isPresent()) {
            return titled.get();
        }
        Map<PlanPeriod, Integer> counts = new HashMap<>();
        document.blocks(Zone.FRONT, Zone.BODY)
                .flatMap(block -> PlanPeriod.allIn(words(block)).stream())
                .forEach(period -> counts.merge(period, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<PlanPeriod, Integer>comparingByValue()
                                .thenComparingInt(entry -> entry.getKey().start())
                                .thenComparingInt(entry -> entry.getKey().end()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The period in the title, or in a line of its own below it: （2021—2025年）. */
    public static Optional<PlanPeriod> titled(Document document) {
        return PlanPeriod.firstIn(document.title())
                .or(
                        () ->
                                document.blocks(Zone.FRONT, Zone.BODY)
                                        .limit(FIRST_BLOCKS)
                                        .map(block -> Folding.key(words(block)))
                                        .filter(DocumentPeriod::isOnlyYears)
                                        .flatMap(line -> PlanPeriod.firstIn(line).stream())
                                        .findFirst());
    }

    private static boolean isOnlyYears(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_YEARS
                && line.chars().allMatch(c -> c >= '0' && c <= '9' || YEARS.indexOf(c) >= 0);
    }

    private static TracedText words(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof Box box) {
            return box.caption();
        }
        return block instanceof Heading heading ? heading.title() : TracedText.empty();
    }
}
