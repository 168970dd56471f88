package org.planlint.extract.prose.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.planlint.extract.prose.Sentence;
import org.planlint.fact.Passage;
import org.planlint.fact.ProjectFigure;
import org.planlint.lexicon.ProjectWords;
import org.planlint.quantity.Dimension;
import org.planlint.quantity.NumericExpression;
import org.planlint.quantity.NumericExpression.Kind;
import org.planlint.quantity.Quantity;

/**
 * The numbers of a sentence. A sentence without a digit has none: projects are not measured in 三公里.
 */
final class Figures {

    private static final String YEAR_PREFIX = "到至截";
    private static final String YEAR_SUFFIX = "前底末初起,";

    private final Sentence sentence;
    private final ProjectWords words;
    private final TreeMap<Integer, NumericExpression> byStart = new TreeMap<>();
    private final Map<Integer, NumericExpression> byEnd = new HashMap<>();

    Figures(Sentence sentence, ProjectWords words) {
        this.sentence = sentence;
        this.words = words;
        for (NumericExpression number : sentence.numbers()) {
            byStart.put(number.start(), number);
            byEnd.put(number.end(), number);
        }
    }

    /**
     * A year that a clause begins with.
     *
     * @param year the year; 0 for none
     * @param exact whether it is meant, and not the time until then: 2028年, but not 到2028年
     * @param end offset behind it
     */
    record Year(int year, boolean exact, int end) {}

    /** 2028年, 到2028年底; ends at the start itself where there is none. */
    Year yearAt(int start) {
        String text = sentence.folded();
        int from = start;
        while (from < text.length() && YEAR_PREFIX.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        NumericExpression number = byStart.get(from);
        if (number == null || number.kind() != Kind.DATE || number.years().isEmpty()) {
            return new Year(0, false, start);
        }
        boolean exact = from == start && number.years().get().length() == 1;
        int end = number.end();
        while (end < text.length() && YEAR_SUFFIX.indexOf(text.charAt(end)) >= 0) {
            exact &= text.charAt(end) != '前';
            end++;
        }
        return new Year(number.years().get().last(), exact, end);
    }

    /**
     * Where a number of things ends that a place begins with: 15座, 40个; the place itself for none.
     */
    int countEnd(int start) {
        NumericExpression number = byStart.get(start);
        return number != null && number.quantity().map(Figures::isCount).orElse(false)
                ? number.end()
                : start;
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().dimension().equals(Dimension.COUNT);
    }

    /** The figure that ends at a place and begins behind another; {@code null} if none does. */
    ProjectFigure before(int start, int end) {
        NumericExpression number = byEnd.get(end);
        return number == null || number.start() < start ? null : figure(number, start);
    }

    /** Where the figure that ends at a place begins, with its measure: 全长23公里. */
    int startOf(int start, int end) {
        int number = byEnd.get(end).start();
        return number - measureBefore(number, start).length();
    }

    /** Whether a number with a unit stands between two places. */
    boolean anyWithin(int start, int end) {
        return byStart.subMap(start, end).values().stream()
                .anyMatch(number -> number.quantity().isPresent());
    }

    /**
     * Every figure between two places that nothing but its measure stands in front of: 总库容1280万立方米.
     */
    List<ProjectFigure> within(int start, int end) {
        return byStart.subMap(start, end).values().stream()
                .filter(number -> number.end() <= end && isFirst(number, start))
                .map(number -> figure(number, start))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isFirst(NumericExpression number, int start) {
        int from = number.start() - measureBefore(number.start(), start).length();
        return from == start || ",、;".indexOf(sentence.folded().charAt(from - 1)) >= 0;
    }

    /** {@code null} for a number that is no quantity with a unit. */
    private ProjectFigure figure(NumericExpression number, int start) {
        Quantity quantity = number.quantity().orElse(null);
        if (quantity == null || quantity.unit() == null) {
            return null;
        }
        String measure = words.measure(measureBefore(number.start(), start));
        Passage place = sentence.place(number.start(), number.end());
        String kind = measure + '/' + quantity.unit().dimension().name();
        return new ProjectFigure(kind, quantity, place);
    }

    private String measureBefore(int end, int start) {
        String word = words.measureBefore(sentence.folded(), end);
        return end - word.length() < start ? "" : word;
    }
}
