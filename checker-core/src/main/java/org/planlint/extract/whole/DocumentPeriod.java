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
import org.planlint.text.TracedText;

/** The years that a document plans for. */
public final class DocumentPeriod {

    private DocumentPeriod() {}

    /**
     * The period in the title, else the one that the text names most often, of several the latest;
     * {@code null} where it names none.
     */
    public static PlanPeriod of(Document document) {
        Optional<PlanPeriod> titled = PlanPeriod.firstIn(document.title());
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
