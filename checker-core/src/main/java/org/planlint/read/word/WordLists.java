package org.planlint.read.word;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.planlint.read.word.WordNumbering.Level;
import org.planlint.read.word.WordNumbering.ListOf;
import org.planlint.read.word.WordNumbering.Pattern;

/** Counts the items of a Word file's lists in the order of the text and prints their labels. */
public final class WordLists {

    private static final int UNUSED = -1;

    private final WordNumbering numbering;
    private final Map<Pattern, int[]> counters = new IdentityHashMap<>();
    private final Set<ListOf> begun = new HashSet<>();

    /**
     * What Word prints before a paragraph.
     *
     * @param text number and what stands between it and the text; empty for a bullet
     * @param bullet whether it is a sign without a number
     */
    public record Label(String text, boolean bullet) {

        public static final Label NONE = new Label("", false);
        public static final Label BULLET = new Label("", true);
    }

    public WordLists(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /**
     * The label of the next item.
     *
     * @param number of the list
     * @param level from 0; below for the level that belongs to the style
     * @param style of the paragraph; may be null
     */
    public Label next(int number, int level, String style) {
        ListOf list = numbering.list(number);
        if (list == null) {
            return Label.BULLET;
        }
        int byStyle = level >= 0 ? level : numbering.levelOf(list, style);
        int index = Math.min(Math.max(0, byStyle), WordNumbering.LEVELS - 1);
        Level definition = numbering.level(list, index);
        if (definition == null) {
            return Label.BULLET;
        }
        int[] counter = count(list, index, definition);
        if (definition.format().equals("bullet")) {
            return Label.BULLET;
        }
        String text = print(list, definition, counter);
        return text.isEmpty() ? Label.NONE : new Label(text + gap(definition), false);
    }

    private int[] count(ListOf list, int index, Level definition) {
        int[] counter =
                counters.computeIfAbsent(
                        numbering.pattern(list),
                        pattern -> {
                            int[] none = new int[WordNumbering.LEVELS];
                            Arrays.fill(none, UNUSED);
                            return none;
                        });
        if (begun.add(list)) {
            for (int i = 0; i < WordNumbering.LEVELS; i++) {
                if (list.startHere(i) != null) {
                    counter[i] = UNUSED;
                }
            }
        }
        counter[index] =
                counter[index] == UNUSED ? start(list, index, definition) : counter[index] + 1;
        for (int below = index + 1; below < WordNumbering.LEVELS; below++) {
            Level deeper = numbering.level(list, below);
            if (deeper == null || deeper.restartsBelow(index)) {
                counter[below] = UNUSED;
            }
        }
        return counter;
    }

    private static int start(ListOf list, int index, Level definition) {
        Integer here = list.startHere(index);
        return here == null ? definition.start() : here;
    }

    private String print(ListOf list, Level definition, int[] counter) {
        String pattern = definition.text();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int level = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && level >= 0 && level < WordNumbering.LEVELS) {
                text.append(number(list, level, definition.legal(), counter[level]));
                i++;
            } else {
                text.append(c < ' ' ? ' ' : c);
            }
        }
        return text.toString();
    }

    private String number(ListOf list, int index, boolean legal, int count) {
        Level level = numbering.level(list, index);
        if (level == null) {
            return "";
        }
        int shown = count == UNUSED ? start(list, index, level) : count;
        return NumberFormat.print(legal ? "decimal" : level.format(), shown);
    }

    private static String gap(Level definition) {
        return definition.suffix().equals("nothing") ? "" : " ";
    }
}
