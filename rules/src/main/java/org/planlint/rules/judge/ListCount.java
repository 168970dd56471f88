package org.planlint.rules.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.planlint.check.Outcome;
import org.planlint.check.Severity;
import org.planlint.fact.CountedList;
import org.planlint.fact.CountedList.Clarity;
import org.planlint.fact.CountedList.Item;
import org.planlint.fact.Passage;

/**
 * A stated count against its list. It is wrong only where no reading of the list gives it; of a
 * list that ends in 等 it is wrong only where more is named than counted.
 */
public final class ListCount {

    private static final int SHOWN = 12;

    private ListCount() {}

    public static Outcome judge(CountedList list) {
        for (List<Item> reading : list.readings()) {
            if (reading.size() == list.count()) {
                return outcome(list, reading).holds(names(reading) + " = " + list.count());
            }
        }
        List<Item> items = list.readings().get(0);
        Outcome.Builder outcome = outcome(list, items);
        if (list.open() && items.size() < list.count()) {
            return outcome.holds(names(items) + " … ≤ " + list.count());
        }
        if (list.clarity() == Clarity.BLURRED) {
            return outcome.undecided("items");
        }
        if (list.clarity() == Clarity.CLEAR) {
            outcome.as(Severity.WARNING);
        }
        return outcome.violated(names(items) + " = " + items.size() + " ≠ " + list.count());
    }

    private static Outcome.Builder outcome(CountedList list, List<Item> items) {
        Outcome.Builder outcome = Outcome.at("count", list.place());
        List<Passage> places = new ArrayList<>();
        for (Item item : items) {
            // Several items can stand on one figure.
            if (!places.contains(item.place())) {
                places.add(item.place());
                outcome.and("item", item.place());
            }
        }
        return outcome.with("label", list.label())
                .with("count", list.count())
                .with("items", items.size())
                .with("names", names(items));
    }

    private static String names(List<Item> items) {
        List<String> names = items.stream().map(Item::text).distinct().toList();
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining("、"));
        return names.size() > SHOWN ? shown + "…" : shown;
    }
}
