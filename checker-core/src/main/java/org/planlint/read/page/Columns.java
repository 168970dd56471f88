package org.planlint.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of lines that stand below one another and that no rules part: where hardly any line
 * has characters, a column ends.
 *
 * @param lefts the left edges of the text in each column, from the left
 * @param rights the right edges
 */
record Columns(float[] lefts, float[] rights) {

    /** So many ems is the least that parts columns. */
    private static final float GAP = 0.5f;

    /** Lines are measured in so many parts of an em. */
    private static final int PARTS = 8;

    /** A line is measured in no more parts than these, however broad the page. */
    private static final int MOST_PARTS = 20_000;

    /** One in so many lines may go over a gap, as the heading of several columns does. */
    private static final int CROSSING = 5;

    int count() {
        return lefts.length;
    }

    /** The first column that a piece of a line stands in, or next to. */
    int first(TextLine piece) {
        int at = 0;
        while (at + 1 < count() && rights[at] <= piece.left() + piece.size() / PARTS) {
            at++;
        }
        boolean between = lefts[at] >= piece.right() && at > 0;
        return between ? at - 1 : at;
    }

    /** The last one. */
    int last(TextLine piece) {
        int at = count() - 1;
        while (at > 0 && lefts[at] >= piece.right() - piece.size() / PARTS) {
            at--;
        }
        boolean between = rights[at] <= piece.left() && at + 1 < count();
        return between ? at + 1 : at;
    }

    /**
     * @param lines at least one
     * @param size of their characters
     */
    static Columns of(List<TextLine> lines, float size) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (TextLine line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        float unit = Math.max(size / PARTS, (right - left) / MOST_PARTS);
        int width = Math.max(1, (int) Math.ceil((right - left) / unit));
        int[] cover = new int[width + 1];
        for (TextLine line : lines) {
            for (TextLine piece : line.parts()) {
                int from = (int) ((piece.left() - left) / unit);
                int to = Math.min(width, Math.round((piece.right() - left) / unit));
                if (from < to) {
                    cover[from]++;
                    cover[to]--;
                }
            }
        }
        for (int i = 1; i < width; i++) {
            cover[i] += cover[i - 1];
        }
        List<int[]> blocks = new ArrayList<>();
        for (int[] block : blocks(cover, 0, width, 0)) {
            refine(cover, block, blocks);
        }
        float[] lefts = new float[blocks.size()];
        float[] rights = new float[blocks.size()];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = left + blocks.get(i)[0] * unit;
            rights[i] = left + blocks.get(i)[1] * unit;
        }
        Columns columns = new Columns(lefts, rights);
        lines.stream().filter(line -> line.parts().isEmpty()).forEach(columns::widen);
        return columns;
    }

    /**
     * Makes the column of a lone line as broad as that; one that goes over several tells nothing.
     */
    void widen(TextLine line) {
        int column = first(line);
        if (count() > 0 && column == last(line)) {
            lefts[column] = Math.min(lefts[column], line.left());
            rights[column] = Math.max(rights[column], line.right());
        }
    }

    /** Parts a block where only few of its lines go over a gap. */
    private static void refine(int[] cover, int[] block, List<int[]> result) {
        int most = most(cover, block);
        int few = most < CROSSING ? most / 3 : most / CROSSING;
        List<int[]> parts = blocks(cover, block[0], block[1], few);
        boolean columns = parts.size() > 1;
        for (int[] part : parts) {
            columns &= 2 * most(cover, part) >= most && most(cover, part) > 1;
        }
        if (columns) {
            result.addAll(parts);
        } else {
            result.add(block);
        }
    }

    private static int most(int[] cover, int[] block) {
        int most = 0;
        for (int i = block[0]; i < block[1]; i++) {
            most = Math.max(most, cover[i]);
        }
        return most;
    }

    /** What is covered by more than some lines, where that is parted by wide enough gaps. */
    private static List<int[]> blocks(int[] cover, int from, int to, int few) {
        List<int[]> blocks = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (cover[i] <= few) {
                continue;
            }
            int[] last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && i - last[1] < GAP * PARTS) {
                last[1] = i + 1;
            } else {
                blocks.add(new int[] {i, i + 1});
            }
        }
        return blocks;
    }
}
