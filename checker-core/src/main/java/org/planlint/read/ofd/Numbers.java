package org.planlint.read.ofd;

import java.util.Arrays;

/** Reads the lists of numbers that stand in attributes. */
final class Numbers {

    /** More characters than any piece of text has, so that a forged count costs nothing. */
    private static final int MOST = 100_000;

    private Numbers() {}

    /** Numbers parted by blanks; those that are none are left out. */
    static float[] of(String list) {
        if (list == null || list.isBlank()) {
            return new float[0];
        }
        String[] words = list.strip().split("\\s+");
        float[] numbers = new float[words.length];
        int count = 0;
        for (String word : words) {
            float number = one(word, Float.NaN);
            if (!Float.isNaN(number)) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    static float one(String word, float otherwise) {
        try {
            float number = word == null ? otherwise : Float.parseFloat(word.strip());
            return Float.isInfinite(number) ? otherwise : number;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The same with {@code g 12 5.6} for twelve times 5.6. */
    static float[] repeated(String list) {
        if (list == null || list.isBlank()) {
            return new float[0];
        }
        String[] words = list.strip().split("\\s+");
        float[] numbers = new float[words.length];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            int times = 1;
            if (words[i].equals("g") && i + 2 < words.length) {
                times = (int) Math.max(0, Math.min(MOST - count, one(words[i + 1], 0)));
                i += 2;
            }
            if (count + times > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, count + times));
            }
            Arrays.fill(numbers, count, count + times, one(words[i], 0));
            count += times;
        }
        return Arrays.copyOf(numbers, count);
    }
}
