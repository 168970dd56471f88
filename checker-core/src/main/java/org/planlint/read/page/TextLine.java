package org.planlint.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A printed line, or a part of one.
 *
 * @param text its characters; a wide gap is a tab, a narrow one a blank
 * @param left edge of its first character
 * @param right edge of its last character
 * @param margin edge of its last character that is no stop: stops may hang over the margin
 * @param head how much room its first characters need that no line end may part: a number, a word
 * @param y base line
 * @param size of most of its characters
 * @param parts what gaps part it into, such as those between columns; empty for a line without any
 */
record TextLine(
        String text,
        float left,
        float right,
        float margin,
        float head,
        float y,
        float size,
        List<TextLine> parts) {

    private static final String STOPS = "，。、；：！？）》】」』”’,.;:!?)%％";

    private static final String OPENINGS = "+（《“‘「『【〔([<〈";

    /** A gap of so many ems is white space that somebody wanted. */
    private static final float BLANK = 0.4f;

    /** A gap of so many ems parts columns. */
    private static final float TAB = 2.3f;

    /** A gap of so many ems may part columns, if those of other lines lie there, too. */
    private static final float PART = 0.7f;

    /** Sizes that differ by less are one. */
    private static final float SAME_SIZE = 0.3f;

    /**
     * @param glyphs at least one that is not blank, from left to right
     */
    static TextLine of(List<Glyph> glyphs) {
        return of(glyphs, true);
    }

    private static TextLine of(List<Glyph> glyphs, boolean parted) {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        float bottom = glyphs.get(0).y();
        float size = mainSize(glyphs);
        boolean blank = false;
        float left = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = last != null;
                continue;
            }
            if (last == null) {
                left = glyph.x();
            } else {
                float gap = glyph.x() - last.right();
                if (gap > TAB * size) {
                    text.append('\t');
                } else if (gap > BLANK * size || blank && gap > 0.1f * size) {
                    text.append(' ');
                }
            }
            text.append(glyph.text());
            bottom = glyph.size() >= size * 0.9f ? Math.max(bottom, glyph.y()) : bottom;
            last = glyph;
            blank = false;
        }
        float right = last == null ? left : last.right();
        return new TextLine(
                text.toString(),
                left,
                right,
                margin(glyphs),
                head(glyphs, left),
                bottom,
                size,
                parted ? parts(glyphs, size) : List.of());
    }

    private static List<TextLine> parts(List<Glyph> glyphs, float size) {
        List<TextLine> parts = new ArrayList<>();
        int start = 0;
        Glyph last = null;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isBlank()) {
                continue;
            }
            if (last != null && glyph.x() - last.right() > PART * size) {
                parts.add(of(glyphs.subList(start, i), false));
                start = i;
            }
            last = glyph;
        }
        if (!parts.isEmpty()) {
            parts.add(of(glyphs.subList(start, glyphs.size()), false));
        }
        return parts;
    }

    /** What it consists of: its parts, or itself. */
    List<TextLine> pieces() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    private static float margin(List<Glyph> glyphs) {
        float margin = 0;
        for (Glyph glyph : glyphs) {
            margin = glyph.isBlank() || isStop(glyph) ? margin : glyph.right();
        }
        return margin;
    }

    private static float head(List<Glyph> glyphs, float left) {
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            boolean inside =
                    last == null
                            || isStop(glyph)
                            || "…⋯".contains(glyph.text())
                            || isOpening(last)
                            || isLatin(glyph) && (isLatin(last) || isStop(last))
                            || isOpening(glyph) && isStop(last);
            if (last != null && (!inside || glyph.isBlank())) {
                return last.right() - left;
            }
            last = glyph.isBlank() ? last : glyph;
        }
        return last == null ? 0 : last.right() - left;
    }

    private static boolean isStop(Glyph glyph) {
        return STOPS.indexOf(glyph.text().charAt(0)) >= 0;
    }

    /** Whether no line may end with it. */
    private static boolean isOpening(Glyph glyph) {
        return OPENINGS.indexOf(glyph.text().charAt(0)) >= 0;
    }

    private static boolean isLatin(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c > ' ' && c < 0x80;
    }

    /**
     * Whether it is a line of a table: parted by a wide gap, or a title led to its page by dots.
     */
    boolean isRow() {
        return text.indexOf('\t') >= 0 || isLed();
    }

    /** Whether dots lead from its words to a page number, or to where one had no room. */
    boolean isLed() {
        int at = text.length();
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        int dots = 0;
        while (at > 0 && ".·…⋯． \t".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
            dots++;
        }
        return dots >= 3;
    }

    /** Whether it leaves no room before an edge for how the next line begins. */
    boolean isFull(TextLine next, float edge) {
        return right + next.head > edge - size / 2;
    }

    boolean endsInNumber() {
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    /** Whether it is a number and nothing else. */
    boolean isNumber() {
        return text.chars().allMatch(Character::isDigit);
    }

    private static float mainSize(List<Glyph> glyphs) {
        float[] sizes = new float[glyphs.size()];
        int printed = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                sizes[printed++] = glyph.size();
            }
        }
        Arrays.sort(sizes, 0, printed);
        float best = 0;
        int most = 0;
        for (Glyph glyph : glyphs) {
            int smaller = smaller(sizes, printed, Math.nextUp(glyph.size() - SAME_SIZE));
            int count = smaller(sizes, printed, glyph.size() + SAME_SIZE) - smaller;
            if (count > most) {
                most = count;
                best = glyph.size();
            }
            if (most * 2 > glyphs.size()) {
                break;
            }
        }
        return best;
    }

    /** How many of sorted values are smaller than a limit. */
    private static int smaller(float[] values, int count, float limit) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (values[middle] < limit) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    float middle() {
        return (left + right) / 2;
    }

    float width() {
        return right - left;
    }
}
