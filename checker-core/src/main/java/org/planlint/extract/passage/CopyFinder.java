package org.planlint.extract.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planlint.extract.passage.Copy.Run;

/**
 * Finds stretches of letters that stand twice, be it with a few letters changed.
 *
 * <p>Every run of {@link #GRAM} letters is looked up by its hash (as Schleimer, Wilkerson and Aiken
 * do, SIGMOD 2003), and what is equal at the latest place of that hash is followed as long as it
 * takes; a gap of a few letters is stepped over where enough is alike behind it. No letter is
 * followed twice, so that the cost grows with the length of the text.
 */
final class CopyFinder {

    /** Letters that must be alike to begin with. */
    static final int GRAM = 12;

    /** Letters that a copy may leave out, add or replace at one place. */
    private static final int GAP = 6;

    /** Letters that must be alike behind a gap. */
    private static final int BEHIND_GAP = 6;

    private static final int MULTIPLIER = 0x01000193;

    private final Letters letters;

    /** The latest place of each hash; -1 is none. */
    private final int[] last;

    CopyFinder(Letters letters) {
        this.letters = letters;
        int size = Integer.highestOneBit(Math.max(letters.length(), 16)) << 1;
        last = new int[size];
        Arrays.fill(last, -1);
    }

    List<Copy> find() {
        List<Copy> copies = new ArrayList<>();
        int free = 0;
        int border = -1;
        int hash = 0;
        int outgoing = power(GRAM);
        for (int end = 0; end < letters.length(); end++) {
            hash = hash * MULTIPLIER + letters.at(end);
            if (end >= GRAM) {
                hash -= letters.at(end - GRAM) * outgoing;
            }
            border = letters.isBorder(end) ? end : border;
            int start = end - GRAM + 1;
            if (start <= border) {
                continue;
            }
            int slot = slot(hash);
            int earlier = last[slot];
            last[slot] = start;
            if (start >= free && earlier >= 0) {
                Copy copy = copy(earlier, start);
                if (copy != null) {
                    copies.add(copy);
                    free = copy.copyEnd();
                }
            }
        }
        return copies;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed >>> (Integer.numberOfLeadingZeros(last.length) + 1);
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= MULTIPLIER;
        }
        return power;
    }

    /** The copy that two places belong to; {@code null} if only their hashes are alike. */
    private Copy copy(int earlier, int later) {
        Run run = new Run(earlier, later, alike(earlier, later));
        if (run.length() < GRAM || run.end() > later) {
            return null;
        }
        List<Run> runs = new ArrayList<>();
        for (Run next = run; next != null; next = behindGap(next)) {
            runs.add(next);
        }
        return new Copy(runs);
    }

    /** The next run behind a run; {@code null} if what follows is not alike. */
    private Run behindGap(Run run) {
        int a = run.end();
        int b = run.copyEnd();
        int number = numberEnd(a);
        int copyNumber = numberEnd(b);
        boolean numbers = number > a || copyNumber > b;
        // 3 and 38 begin alike.
        if (numbers && (number > a && copyNumber > b || letters.isOfNumber(a - 1))) {
            int more = alike(number, copyNumber);
            return more > 0 ? new Run(number, copyNumber, more) : null;
        }
        for (int sum = 1; sum <= 2 * GAP; sum++) {
            for (int left = Math.max(0, sum - GAP); left <= Math.min(GAP, sum); left++) {
                int right = sum - left;
                if (isPlain(a, left) && isPlain(b, right)) {
                    int more = alike(a + left, b + right);
                    if (more >= BEHIND_GAP) {
                        return new Run(a + left, b + right, more);
                    }
                }
            }
        }
        return null;
    }

    /** Behind the number that stands at a place; the place itself if none does. */
    private int numberEnd(int at) {
        int end = at;
        while (end < letters.length() && letters.isOfNumber(end)) {
            end++;
        }
        return end;
    }

    /** Whether so many letters stand there in one paragraph. */
    private boolean isPlain(int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (i >= letters.length() || letters.isBorder(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many letters are the same from two places on, within a paragraph. */
    private int alike(int a, int b) {
        int length = 0;
        while (b + length < letters.length()
                && a + length < b
                && !letters.isBorder(a + length)
                && letters.at(a + length) == letters.at(b + length)) {
            length++;
        }
        return length;
    }
}
