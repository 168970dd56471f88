package org.planlint.extract.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlint.fact.Legend;
import org.planlint.fact.Sense;
import org.planlint.quantity.CellValue;
import org.planlint.quantity.Mark;
import org.planlint.quantity.PlacedQuantity;

/**
 * What the marks of a table mean: by its own legend, else by the only meaning that other legends of
 * the document give them, else by the custom of the national plans that brackets hold a sum over
 * the period.
 */
final class MarkMeanings {

    private final Map<Mark, Legend.Sense> meanings = new EnumMap<>(Mark.class);

    MarkMeanings(int table, List<Legend> legends) {
        for (Mark mark : List.of(Mark.LENTICULAR, Mark.TORTOISE_SHELL, Mark.SQUARE)) {
            meanings.put(mark, Legend.Sense.CUMULATIVE);
        }
        Map<Mark, Set<Legend.Sense>> elsewhere = new EnumMap<>(Mark.class);
        legends.forEach(
                legend ->
                        elsewhere
                                .computeIfAbsent(
                                        legend.mark(), mark -> EnumSet.noneOf(Legend.Sense.class))
                                .add(legend.sense()));
        elsewhere.forEach(
                (mark, senses) -> {
                    if (senses.size() == 1) {
                        meanings.put(mark, senses.iterator().next());
                    }
                });
        legends.stream()
                .filter(legend -> legend.table() == table)
                .forEach(legend -> meanings.put(legend.mark(), legend.sense()));
    }

    /** What the marks say of the time of a value; {@code null} where they say nothing of it. */
    Sense sense(Set<Mark> marks) {
        for (Mark mark : marks) {
            Legend.Sense meaning = meanings.get(mark);
            if (meaning == Legend.Sense.CUMULATIVE) {
                return Sense.CUMULATIVE;
            }
            if (meaning == Legend.Sense.ANNUAL_AVERAGE) {
                return Sense.ANNUAL_AVERAGE;
            }
        }
        return null;
    }

    /** Whether one of the marks makes an indicator a binding one. */
    boolean binding(Set<Mark> marks) {
        return marks.stream().anyMatch(mark -> meanings.get(mark) == Legend.Sense.BINDING);
    }

    /** The marks in a text that carries nothing else of their kind: those taken off a name. */
    static Set<Mark> in(String text) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (int i = 0; i < text.length(); i++) {
            Mark.of(text.charAt(i)).filter(MarkMeanings::explained).ifPresent(marks::add);
        }
        return marks;
    }

    /**
     * The marks of a cell; beside words only those at both ends count, since words have brackets of
     * their own.
     */
    static Set<Mark> of(CellValue value) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (value instanceof CellValue.One one) {
            marks.addAll(one.value().quantity().marks());
        } else if (value instanceof CellValue.Several several) {
            several.values().stream()
                    .map(PlacedQuantity::quantity)
                    .forEach(each -> marks.addAll(each.marks()));
        } else if (value instanceof CellValue.Ratio ratio) {
            ratio.terms().stream()
                    .map(PlacedQuantity::quantity)
                    .forEach(each -> marks.addAll(each.marks()));
        } else if (value instanceof CellValue.Words words && !words.text().isEmpty()) {
            marks.addAll(in(words.text().substring(words.text().length() - 1)));
            marks.addAll(in(words.text().substring(0, 1)));
        }
        marks.removeIf(mark -> !explained(mark));
        return marks;
    }

    /** Round brackets and the numbers of footnotes are no marks that a legend explains. */
    private static boolean explained(Mark mark) {
        return mark != Mark.ROUND && mark != Mark.CIRCLED_NUMBER;
    }
}
