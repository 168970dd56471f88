package org.planlint.extract.prose.sums;

import java.util.ArrayList;
import java.util.List;
import org.planlint.document.Block;
import org.planlint.document.Box;
import org.planlint.document.Document;
import org.planlint.document.Part.Zone;
import org.planlint.document.Table;
import org.planlint.extract.prose.Sentence;
import org.planlint.extract.prose.Setting.Kind;
import org.planlint.fact.Fact;
import org.planlint.fact.StatedSum;

/** Wholes with their parts in the sentences of a plan. */
public final class SumsInProse {

    private SumsInProse() {}

    /** All sums that sentences state, shares of the parts that they name, and what they sum up. */
    public static List<Fact> of(Document document, List<Sentence> sentences) {
        List<Fact> found = new ArrayList<>();
        Sectors sectors = new Sectors();
        NamedShares shares = new NamedShares();
        TabledAmounts tabled = new TabledAmounts(document);
        Numbers before = null;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            before = sentence.setting().paragraph() == paragraph ? before : null;
            paragraph = sentence.setting().paragraph();
            if (sentence.setting().kind() != Kind.HEADING && hasNumber(sentence.folded())) {
                Numbers numbers = new Numbers(sentence);
                found.addAll(shares.next(sentence));
                List<StatedSum> parts = OfWhich.in(sentence, numbers, before);
                shares.remember(parts);
                found.addAll(parts);
                found.addAll(Totals.in(sentence, numbers));
                found.addAll(Inclusions.in(sentence, numbers));
                found.addAll(OneEach.in(sentence, numbers));
                found.addAll(Differences.in(sentence, numbers));
                found.addAll(Additions.in(sentence, numbers, before));
                found.addAll(Equations.in(sentence.text()));
                found.addAll(Structures.in(sentence, numbers));
                found.addAll(tabled.in(sentence, numbers));
                StatedSum product = sectors.next(sentence, numbers);
                if (product != null) {
                    found.add(product);
                }
                before = numbers;
            } else {
                before = null;
            }
        }
        document.blocks(Zone.BODY, Zone.ANNEX).forEach(block -> notes(block, found));
        return found;
    }

    /** Below a table its totals are worked out. */
    private static void notes(Block block, List<Fact> found) {
        if (block instanceof Table table) {
            table.notes().forEach(note -> found.addAll(Equations.in(note.withoutBlanks())));
        } else if (block instanceof Box box) {
            box.blocks().forEach(inner -> notes(inner, found));
        }
    }

    private static boolean hasNumber(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
