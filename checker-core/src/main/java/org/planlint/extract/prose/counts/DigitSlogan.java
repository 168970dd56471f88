package org.planlint.extract.prose.counts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.planlint.fact.CountedList;
import org.planlint.fact.CountedList.Clarity;
import org.planlint.fact.CountedList.Item;
import org.planlint.fact.CountedList.Source;
import org.planlint.fact.Passage;
import org.planlint.quantity.ChineseNumeral;

/**
 * A slogan of digits (“1342”, “1+10+X”) against the words that say what each digit counts: 1个…、3级…、
 * 4大…、2套….
 */
final class DigitSlogan {

    private static final String CLASSIFIERS = Group.CLASSIFIERS + "批套";

    /**
     * A counted thing of the explanation.
     *
     * @param number how many
     * @param place where it is said
     */
    private record Figure(int number, Part place) {}

    private DigitSlogan() {}

    /** Digits, several of them; years and what else is one number are none. */
    static boolean isOne(String phrase) {
        boolean digits =
                phrase.chars().allMatch(c -> c >= '0' && c <= '9' || "+NXn".indexOf(c) >= 0);
        boolean year = phrase.length() == 4 && (phrase.startsWith("19") || phrase.startsWith("20"));
        return digits && numbers(phrase).size() > 1 && !year;
    }

    /**
     * What the explanation makes of the slogan: one list where every digit is found in order; the
     * digits that are not where as many things are counted as there are digits; otherwise nothing.
     */
    static List<CountedList> read(String phrase, String label, Passage place, Stretch explanation) {
        List<Integer> numbers = numbers(phrase);
        for (List<Figure> figures :
                List.of(quoted(explanation.words()), figures(explanation.words()))) {
            List<Part> parts = inOrder(numbers, figures);
            if (parts.size() == numbers.size()) {
                List<Item> items = Candidate.items(explanation, parts);
                return List.of(list(label, parts.size(), place, items));
            }
        }
        List<Figure> quoted = quoted(explanation.words());
        List<Figure> figures = quoted.isEmpty() ? figures(explanation.words()) : quoted;
        // N and X may have a figure (一批) or none.
        int most = numbers.size() + (phrase.endsWith("N") || phrase.endsWith("X") ? 1 : 0);
        List<CountedList> found = new ArrayList<>();
        for (int i = 0;
                i < numbers.size() && figures.size() >= numbers.size() && figures.size() <= most;
                i++) {
            Figure figure = figures.get(i);
            if (figure.number() != numbers.get(i)) {
                List<Item> item = Candidate.items(explanation, List.of(figure.place()));
                found.add(
                        list(
                                label,
                                numbers.get(i),
                                place,
                                Collections.nCopies(figure.number(), item.get(0))));
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    private static CountedList list(String label, int count, Passage place, List<Item> items) {
        return new CountedList(
                label, count, place, Source.DEFINITION, List.of(items), false, Clarity.CLEAR);
    }

    /** The numbers of a slogan without the open ones: 1 and 5 of 1+5+N, 1, 3, 4 and 2 of 1342. */
    private static List<Integer> numbers(String phrase) {
        List<Integer> numbers = new ArrayList<>();
        String[] parts = phrase.indexOf('+') >= 0 ? phrase.split("\\+") : phrase.split("");
        for (String part : parts) {
            OptionalInt number = Group.number(part);
            number.ifPresent(numbers::add);
        }
        return numbers;
    }

    private static List<Part> inOrder(List<Integer> numbers, List<Figure> figures) {
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (Figure figure : figures) {
            if (next < numbers.size() && figure.number() == numbers.get(next)) {
                parts.add(figure.place());
                next++;
            }
        }
        return parts;
    }

    /** “1”个…、“5”个…, 第一个“8”，指…. */
    private static List<Figure> quoted(String text) {
        List<Figure> found = new ArrayList<>();
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            int close = text.indexOf('”', open);
            OptionalInt number =
                    close < 0 || close - open > 3
                            ? OptionalInt.empty()
                            : Group.number(text.substring(open + 1, close));
            if (number.isPresent()) {
                found.add(new Figure(number.getAsInt(), new Part(open, close + 1)));
            }
        }
        return found;
    }

    /** 1个…、3级…、六大…: numbers with a classifier, ordinals left out. */
    private static List<Figure> figures(String text) {
        List<Figure> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isNumber(text.charAt(end))) {
                end++;
            }
            if (end == i) {
                i++;
                continue;
            }
            OptionalInt number = Group.number(text.substring(i, end));
            boolean classified = end < text.length() && CLASSIFIERS.indexOf(text.charAt(end)) >= 0;
            boolean ordinal = i > 0 && text.charAt(i - 1) == '第';
            if (number.isPresent() && classified && !ordinal) {
                found.add(new Figure(number.getAsInt(), new Part(i, end + 1)));
            }
            i = end;
        }
        return found;
    }

    private static boolean isNumber(char c) {
        return c >= '0' && c <= '9' || ChineseNumeral.isNumeral(c);
    }
}
